"""The mark behind a number: “I.”, “a)”, “Điều 1.”; numbers and letters themselves are left to the author."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.divisions import divisions, is_article
from pipeline.check.rules.body.prose import is_main
from pipeline.mend import Letters, Standing, Words
from pipeline.mending.remedies.remedy import deed
from pipeline.mending.spots import found_at, inked, spots

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.mending.spots import Spot
    from pipeline.outline import Paragraph, Run

_MAIN: Final = re.compile(r"\s*[IVXLC]+([)/])(?=\s)")
_POINT: Final = re.compile(r"\s*[a-zđ]([./])(?=\s)")
_POINT_LABEL: Final = re.compile(r"\s*\(?[a-zđ]\)")
_ARTICLE: Final = re.compile(r"\s*(?:Điều|ĐIỀU)[ \u00a0]+\d+([:)/–-]?)(?=\s|$)")
_DRAFTER: Final = re.compile(
    r"(?:^|(?<=\. )|(?<=\.\n))(?P<mark>[^\W\d_]{2,5})[.,]?[ \u00a0]?\(?\d{1,4}(?: bản|b)?\)?\.?(?=\s*$)"
)
_SMALL: Final = 22
_POINT_LEVEL: Final = 5
_LEAST, _MOST = 550, 737
_INDENT: Final = 720


def main_marks(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """A full stop behind a Roman number."""
    for spot in spots(document, (h.paragraph for h in document.parts.headings if is_main(h))):
        yield from _marked(document, "TT-42", spot, _MAIN, ".")


def _points(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for spot in spots(document, (h.paragraph for h in document.parts.headings if h.level == _POINT_LEVEL)):
        yield from _marked(document, "TT-41", spot, _POINT, ")")
        label = _POINT_LABEL.match(spot.text)
        end = spot.start + (label.end() if label else 0)
        wrong = [r for r in cut(spot, end) if r.format.italic or r.format.bold]
        if label and wrong:
            plain = (("bold", False), ("italic", False))
            changes = [Letters(spot.paragraph.address, plain, r.start, r.end) for r in wrong]
            before = f"“{label[0].strip()}” đậm hoặc nghiêng"
            yield deed(document, "TT-41", spot.paragraph, before, "chữ đứng, không đậm", changes)


def cut(spot: Spot, end: int) -> Iterator[Run]:
    """The visible runs of a spot up to a place."""
    return inked(replace(spot, end=end))


def _articles(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """The mark, the weight of “Điều 1.”, and the indent."""
    for paragraph in (d.paragraph for d in divisions(document.parts) if is_article(d)):
        for spot in spots(document, (paragraph,)):
            yield from _marked(document, "TT-39", spot, _ARTICLE, ".")
            yield from _bold(document, spot)
        yield from _indented(document, paragraph)


def _bold(document: Document, spot: Spot) -> Iterator[Deed]:
    label = _ARTICLE.match(spot.text) or re.match(r"\s*Điều[ \u00a0]+\d+\.", spot.text)
    runs = list(cut(spot, spot.start + label.end())) if label else []
    wrong = [r for r in runs if not r.format.bold or r.format.italic]
    face = (("bold", True), ("italic", False))
    changes = [Letters(spot.paragraph.address, face, r.start, r.end) for r in wrong]
    if label and changes:
        yield deed(document, "TT-39", spot.paragraph, f"“{label[0].strip()}” chưa đứng, đậm", "đứng, đậm", changes)


def _indented(document: Document, paragraph: Paragraph) -> Iterator[Deed]:
    form = paragraph.format
    now = form.left + form.first_line
    if form.alignment != "center" and not paragraph.label and not _LEAST <= now <= _MOST:
        change = Standing(paragraph.address, (("left", 0), ("first_line", _INDENT)))
        before = f"đầu dòng lùi {now / 567:.2f} cm".replace(".", ",")
        yield deed(document, "TT-39", paragraph, before, "lùi 1,27 cm", (change,))


def _drafter(document: Document, findings: Sequence[Finding]) -> Iterator[Deed]:
    """The drafter's mark in capitals, upright, of size 11."""
    for paragraph, _ in found_at(document, findings, "TT-77"):
        hit = _DRAFTER.search(paragraph.text)
        if hit is None:
            continue
        if hit["mark"] != hit["mark"].upper():
            change = Words(paragraph.address, *hit.span("mark"), hit["mark"].upper())
            yield deed(document, "TT-77", paragraph, f"“{hit['mark']}”", f"“{hit['mark'].upper()}”", (change,))
        runs = [r for r in paragraph.runs if r.start < hit.end() and r.end > hit.start() and r.text.strip()]
        wrong = [r for r in runs if r.format.size != _SMALL or r.format.bold or r.format.italic]
        plain = (("bold", False), ("italic", False), ("size", _SMALL))
        changes = [Letters(paragraph.address, plain, max(r.start, hit.start()), min(r.end, hit.end())) for r in wrong]
        if changes:
            yield deed(document, "TT-77", paragraph, "ký hiệu người soạn thảo khác cỡ 11, đứng", "cỡ 11, đứng", changes)


def _marked(document: Document, code: str, spot: Spot, form: re.Pattern[str], mark: str) -> Iterator[Deed]:
    """The label with the right mark behind it, where another or none stands there."""
    label = form.match(spot.text)
    if label is not None:
        start, end = (spot.start + n for n in label.span(1))
        change = Words(spot.paragraph.address, start, end, mark)
        words = label[0].strip()
        right = words.removesuffix(label[1]) + mark if label[1] else words + mark
        yield deed(document, code, spot.paragraph, f"“{words}”", f"“{right}”", (change,))


LABELS: Final[dict[str, Remedy]] = {"TT-39": _articles, "TT-41": _points, "TT-77": _drafter}
