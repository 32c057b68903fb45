"""Set words and marks of the letterhead and the title, where only one way of writing them is right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.prose import body_paragraphs
from pipeline.mend import Words
from pipeline.mending.remedies.addressing import recipients_heading
from pipeline.mending.remedies.labels import main_marks
from pipeline.mending.remedies.remedy import deed, rewritten
from pipeline.mending.spots import found_at, spots
from pipeline.outline import Paragraph
from pipeline.vietnamese import fold, parse_date, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy

_MOTTO: Final = "Độc lập - Tự do - Hạnh phúc"
_DAY: Final = re.compile(r"(ngày[ \u00a0]+)(\d)(?=[ \u00a0]+tháng)", re.IGNORECASE)
_STROKES: Final = re.compile(r"ngày[ \u00a0]+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?!\d)", re.IGNORECASE)
_SHORT_MONTH: Final = re.compile(r"(tháng[ \u00a0]+)([12])(?=[ \u00a0]+năm)", re.IGNORECASE)
_ROMAN_MONTH: Final = re.compile(r"(?<=tháng)([ \u00a0]+)(X?I{1,3}|I?V|VI{1,3}|I?X)(?=[ \u00a0]+năm)", re.IGNORECASE)
_ROMANS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_LONG_MONTH: Final = re.compile(r"(tháng[ \u00a0]+)0([3-9])(?=[ \u00a0]+năm)", re.IGNORECASE)
_NO_COMMA: Final = re.compile(r"(\w)(?=[ \u00a0]+ngày[ \u00a0])")
_ABOUT: Final = re.compile(r"^(?:V/v|Về việc)[ \u00a0]*:?[ \u00a0]*", re.IGNORECASE)
_MARKED: Final = re.compile(r"\(([;.])\)")
_SYMBOL: Final = re.compile(
    r"(?P<word>\s*Số)(?P<colon>[ \u00a0]*:?[ \u00a0]*)(?P<number>\d+[a-z]?)[ \u00a0]*/(?P<rest>\S.*?)\s*"
)
_DASHES: Final = re.compile(r"[ \u00a0]*[\u2010\u2012-\u2015\u2212_-][ \u00a0]*")


def _motto(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for spot in spots(document, (p for p in (document.parts.motto,) if p)):
        if re.sub(r"[\W_]", "", fold(spot.text)) == re.sub(r"[\W_]", "", fold(_MOTTO)):
            yield from _in_place(document, "TT-11", spot.paragraph, spot.start, spot.end, _MOTTO)


def _in_place(  # noqa: PLR0913, PLR0917 - a place has two ends
    document: Document, code: str, paragraph: Paragraph, start: int, end: int, right: str
) -> Iterator[Deed]:
    text = paragraph.text
    inner = text[start:end]
    lead, tail = len(inner) - len(inner.lstrip()), len(inner) - len(inner.rstrip())
    yield from rewritten(document, code, paragraph, text[: start + lead] + right + text[end - tail :])


def _date(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for spot in spots(document, (p for p in (document.parts.place_and_date,) if p)):
        figures = _ROMAN_MONTH.sub(_in_figures, _spelled_out(spot.text))
        right = _SHORT_MONTH.sub(r"\g<1>0\2", _DAY.sub(r"\g<1>0\2", figures))
        yield from _in_place(document, "TT-26", spot.paragraph, spot.start, spot.end, right.strip())


def _in_figures(month: re.Match[str]) -> str:
    """The month of a Roman number with its space: XI becomes 11; a number that is no month stays."""
    roman = month[2].upper()
    return f"{month[1]}{_ROMANS.index(roman) + 1}" if roman in _ROMANS else month[0]


def _spelled_out(text: str) -> str:
    """A date with strokes in words: ngày 12/01/2026 becomes ngày 12 tháng 01 năm 2026."""
    written = _STROKES.search(text)
    day = parse_date(written[1]) if written else None
    if written is None or day is None:
        return text
    told = f"ngày {day.day:02d} tháng {short_date(day).split('/')[1]} năm {day.year}"
    return text[: written.start()] + told + text[written.end() :]


def _month(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for spot in spots(document, (p for p in (document.parts.place_and_date,) if p)):
        right = _LONG_MONTH.sub(r"\1\2", spot.text)
        yield from _in_place(document, "thang-them-so-khong", spot.paragraph, spot.start, spot.end, right.strip())


def _number(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """Colon, leading nought, hyphens and blanks; the symbol's letters are the office's own."""
    for spot in spots(document, (p for p in (document.parts.reference_number,) if p)):
        written = _SYMBOL.fullmatch(spot.text)
        if written:
            colon = written["colon"] if ":" in written["colon"] else ": "
            right = f"Số{colon}{written['number'].zfill(2)}/{_DASHES.sub('-', written['rest'])}"
            yield from _in_place(document, "TT-20", spot.paragraph, spot.start, spot.end, right)


def _comma(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for spot in spots(document, (p for p in (document.parts.place_and_date,) if p)):
        right = _NO_COMMA.sub(r"\1,", spot.text, count=1)
        yield from _in_place(document, "TT-27", spot.paragraph, spot.start, spot.end, right.strip())


def _bare_end(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    parts = document.parts
    last = parts.subject[-1:] or tuple(p for p in (parts.letter_subject,) if p)
    for spot in spots(document, last):
        right = spot.text.strip().rstrip(".;:, ")
        yield from _in_place(document, "TT-31", spot.paragraph, spot.start, spot.end, right)


def _ground_ends(document: Document, findings: Sequence[Finding]) -> Iterator[Deed]:
    for paragraph, finding in found_at(document, findings, "can-cu-dau-cau"):
        wanted = _MARKED.search(finding.expected)
        for spot in spots(document, (p for p in document.parts.grounds if p.address == paragraph.address)):
            right = spot.text.strip().rstrip(".;:, ") + (wanted[1] if wanted else "")
            if wanted:
                yield from _in_place(document, "can-cu-dau-cau", spot.paragraph, spot.start, spot.end, right)


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
        yield from _in_place(document, "TT-32", spot.paragraph, spot.start, spot.end, right)


def _appendix_word(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for spot in spots(document, (a.heading for a in document.parts.appendices)):
        right = re.sub(r"^PHỤ LỤC\b", "Phụ lục", spot.text.strip())
        yield from _in_place(document, "TT-71", spot.paragraph, spot.start, spot.end, right)


WORDINGS: Final[dict[str, Remedy]] = {
    "TT-20": _number,
    "TT-26": _date,
    "thang-them-so-khong": _month,
    "TT-31": _bare_end,
    "can-cu-dau-cau": _ground_ends,
    "TT-45": _end_mark,
}
WORDS_TOO: Final[dict[str, Remedy]] = {
    "TT-11": _motto,
    "TT-27": _comma,
    "TT-32": _letter_subject,
    "TT-42": main_marks,
    "TT-62": recipients_heading,
    "TT-71": _appendix_word,
}
