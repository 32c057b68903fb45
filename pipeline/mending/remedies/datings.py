"""The date of the letterhead: in words, its noughts where the decree has them, a comma behind the place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.mending.remedies.remedy import in_place
from pipeline.mending.spots import spots
from pipeline.vietnamese import parse_date, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.mending.spots import Spot

_DAY: Final = re.compile(r"(ngày[ \u00a0]+)(\d)(?=[ \u00a0]+tháng)", re.IGNORECASE)
_STROKES: Final = re.compile(r"ngày[ \u00a0]+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?!\d)", re.IGNORECASE)
_SHORT_MONTH: Final = re.compile(r"(tháng[ \u00a0]+)([12])(?=[ \u00a0]+năm)", re.IGNORECASE)
_ROMAN_MONTH: Final = re.compile(r"(?<=tháng)([ \u00a0]+)(X?I{1,3}|I?V|VI{1,3}|I?X)(?=[ \u00a0]+năm)", re.IGNORECASE)
_ROMANS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_LONG_MONTH: Final = re.compile(r"(tháng[ \u00a0]+)0([3-9])(?=[ \u00a0]+năm)", re.IGNORECASE)
_NO_COMMA: Final = re.compile(r"(\w)(?=[ \u00a0]+ngày[ \u00a0])")


def comma(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """A comma between the place and its date."""
    for spot in _dates(document):
        right = _NO_COMMA.sub(r"\1,", spot.text, count=1)
        yield from in_place(document, "TT-27", spot, right.strip())


def _date(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for spot in _dates(document):
        figures = _ROMAN_MONTH.sub(_in_figures, _spelled_out(spot.text))
        right = _SHORT_MONTH.sub(r"\g<1>0\2", _DAY.sub(r"\g<1>0\2", figures))
        yield from in_place(document, "TT-26", spot, right.strip())


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
    for spot in _dates(document):
        right = _LONG_MONTH.sub(r"\1\2", spot.text)
        yield from in_place(document, "thang-them-so-khong", spot, right.strip())


def _dates(document: Document) -> Iterator[Spot]:
    return spots(document, (p for p in (document.parts.place_and_date,) if p))


DATINGS: Final[dict[str, Remedy]] = {"TT-26": _date, "thang-them-so-khong": _month}
