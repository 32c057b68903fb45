"""Set words and marks of the letterhead and the title, where only one way of writing them is right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.prose import body_paragraphs
from pipeline.check.rules.title.decides import MARKS, deciding_line
from pipeline.mend import Words
from pipeline.mending.remedies.addressing import recipients_heading
from pipeline.mending.remedies.datings import comma
from pipeline.mending.remedies.labels import main_marks
from pipeline.mending.remedies.remedy import deed, in_place
from pipeline.mending.spots import found_at, spots
from pipeline.outline import Paragraph
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy

_MOTTO: Final = "Độc lập - Tự do - Hạnh phúc"
_ABOUT: Final = re.compile(r"^(?:V/v|Về việc)[ \u00a0]*:?[ \u00a0]*", re.IGNORECASE)
_MARKED: Final = re.compile(r"\(([;.])\)")
_SYMBOL: Final = re.compile(
    r"(?P<word>\s*Số)(?P<colon>[ \u00a0]*:?[ \u00a0]*)(?P<number>\d+[a-z]?)[ \u00a0]*/(?P<rest>\S.*?)\s*"
)
_DASHES: Final = re.compile(r"[ \u00a0]*[\u2010\u2012-\u2015\u2212_-][ \u00a0]*")


def _motto(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for spot in spots(document, (p for p in (document.parts.motto,) if p)):
        if re.sub(r"[\W_]", "", fold(spot.text)) == re.sub(r"[\W_]", "", fold(_MOTTO)):
            yield from in_place(document, "TT-11", spot, _MOTTO)


def _number(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """Colon, leading nought, hyphens and blanks; the symbol's letters are the office's own."""
    for spot in spots(document, (p for p in (document.parts.reference_number,) if p)):
        written = _SYMBOL.fullmatch(spot.text)
        if written:
            colon = written["colon"] if ":" in written["colon"] else ": "
            right = f"Số{colon}{written['number'].zfill(2)}/{_DASHES.sub('-', written['rest'])}"
            yield from in_place(document, "TT-20", spot, right)


def _bare_end(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    parts = document.parts
    last = parts.subject[-1:] or tuple(p for p in (parts.letter_subject,) if p)
    for spot in spots(document, last):
        right = spot.text.strip().rstrip(".;:, ")
        yield from in_place(document, "TT-31", spot, right)


def _ground_ends(document: Document, findings: Sequence[Finding]) -> Iterator[Deed]:
    for paragraph, finding in found_at(document, findings, "can-cu-dau-cau"):
        wanted = _MARKED.search(finding.expected)
        for spot in spots(document, (p for p in document.parts.grounds if p.address == paragraph.address)):
            right = spot.text.strip().rstrip(".;:, ") + (wanted[1] if wanted else "")
            if wanted:
                yield from in_place(document, "can-cu-dau-cau", spot, right)


def _decides(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    line = deciding_line(document)
    for spot in spots(document, (line,) if line else ()):
        right = spot.text.strip().rstrip(MARKS) + ":"
        yield from in_place(document, "quyet-dinh-hai-cham", spot, right)


def _end_mark(document: Document, findings: Sequence[Finding]) -> Iterator[Deed]:
    """A full stop that ends the body becomes “./.”, unless a table follows it."""
    lines, blocks = body_paragraphs(document.parts), document.parts.body
    told = {f.place for f in findings}
    if not lines or document.place(lines[-1]) not in told:
        return
    last = lines[-1]
    behind = blocks[blocks.index(last) + 1 :] if last in blocks else blocks
    text = last.text.rstrip()
    if all(isinstance(b, Paragraph) for b in behind) and text.endswith(".") and not text.endswith(".."):
        change = Words(last.address, len(text), len(text), "/.")
        yield deed(document, "TT-45", last, "cuối nội dung là “.”", "“./.”", (change,))


def _letter_subject(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for spot in spots(document, (p for p in (document.parts.letter_subject,) if p)):
        right = _ABOUT.sub("V/v ", spot.text.strip(), count=1)
        yield from in_place(document, "TT-32", spot, right)


def _appendix_word(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for spot in spots(document, (a.heading for a in document.parts.appendices)):
        right = re.sub(r"^PHỤ LỤC\b", "Phụ lục", spot.text.strip())
        yield from in_place(document, "TT-71", spot, right)


WORDINGS: Final[dict[str, Remedy]] = {
    "TT-20": _number,
    "TT-31": _bare_end,
    "can-cu-dau-cau": _ground_ends,
    "quyet-dinh-hai-cham": _decides,
    "TT-45": _end_mark,
}
WORDS_TOO: Final[dict[str, Remedy]] = {
    "TT-11": _motto,
    "TT-27": comma,
    "TT-32": _letter_subject,
    "TT-42": main_marks,
    "TT-62": recipients_heading,
    "TT-71": _appendix_word,
}
