"""The letters of running text: of one size, within the decree's range, upright and plain."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.divisions import divisions, is_article
from pipeline.check.rules.body.lettering import inked, is_italic, is_underlined
from pipeline.check.rules.body.prose import is_bold_text, is_long, prose
from pipeline.mend import Letters
from pipeline.mending.remedies.remedy import deed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.outline import Paragraph

_SMALLEST, _LARGEST = 26, 28


def _sizes(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """Sizes out of range become the usual size of the text, if that is in range, else the nearest bound."""
    usual = _usual_size(document)
    grounds = {p.address for p in document.parts.grounds}
    smaller = (h.paragraph for h in document.parts.headings if h.level > 1)
    articles = (d.paragraph for d in divisions(document.parts) if is_article(d))
    among = {p.address: p for p in (*prose(document.parts), *smaller, *articles) if p.address not in grounds}
    for paragraph in among.values():
        wrong = [r for r in inked(paragraph) if r.format.vertical == "baseline" and not _fits(r.format.size)]
        changes = []
        for run in wrong:
            right = usual if _fits(usual) else min(max(run.format.size, _SMALLEST), _LARGEST)
            changes.append(Letters(paragraph.address, (("size", right),), run.start, run.end))
        if changes:
            sizes = _told(r.format.size for r in wrong)
            after = _told(dict(c.settings)["size"] for c in changes)
            yield deed(document, "noi-dung-co-chu", paragraph, f"cỡ {sizes}", f"cỡ {after}", changes)


def _one_size(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    usual = _usual_size(document)
    for paragraph in prose(document.parts):
        odd = [r for r in inked(paragraph) if r.format.vertical == "baseline" and r.format.size != usual]
        changes = [Letters(paragraph.address, (("size", usual),), r.start, r.end) for r in odd if _fits(r.format.size)]
        if changes:
            sizes = _told(r.format.size for r in odd)
            yield deed(document, "noi-dung-mot-co-chu", paragraph, f"cỡ {sizes}", f"cỡ {_told((usual,))}", changes)


def _upright(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    grounds = {p.address for p in document.parts.grounds}
    for paragraph in prose(document.parts):
        settings = _unadorned(paragraph) if is_long(paragraph) and inked(paragraph) else []
        if paragraph.address not in grounds and settings:
            set_so = tuple((name, plain) for name, plain, _ in settings)
            changes = [Letters(paragraph.address, set_so, r.start, r.end) for r in inked(paragraph)]
            before = f"cả đoạn {', '.join(told for _, _, told in settings)}"
            yield deed(
                document, "noi-dung-chu-dung", paragraph, before, "chữ đứng, không đậm, không gạch chân", changes
            )


def _unadorned(paragraph: Paragraph) -> list[tuple[str, bool | str, str]]:
    """What to take from all letters of a paragraph: the setting, its plain value, and how the adornment is told."""
    adornments = (
        (is_italic, ("italic", False, "nghiêng")),
        (is_bold_text, ("bold", False, "đậm")),
        (is_underlined, ("underline", "none", "gạch chân")),
    )
    return [setting for has, setting in adornments if has(paragraph)]


def _usual_size(document: Document) -> int:
    letters: Counter[int] = Counter()
    for run in (r for p in prose(document.parts) for r in inked(p)):
        letters[run.format.size] += len(run.text)
    return next((size for size, _ in letters.most_common(1)), _LARGEST)


def _fits(size: int) -> bool:
    return _SMALLEST <= size <= _LARGEST


def _told(sizes: Iterable[object]) -> str:
    return ", ".join(f"{int(str(s)) / 2:g}".replace(".", ",") for s in dict.fromkeys(sizes))


BODY_LETTERS: Final[dict[str, Remedy]] = {
    "noi-dung-co-chu": _sizes,
    "noi-dung-mot-co-chu": _one_size,
    "noi-dung-chu-dung": _upright,
}
