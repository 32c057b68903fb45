"""The day whose law and names apply to a document: its own date, else the end of the period that it reports on."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import fold, nfc

if TYPE_CHECKING:
    from pipeline.check.parts import Parts

_DATE: Final = re.compile(r"ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})")
_MONTH: Final = re.compile(r"tháng\s*(\d{1,2})\s*năm\s*(\d{4})")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PARTS: Final = (
    (re.compile(r"\b(?:6|06|sáu) tháng đầu năm\b"), 6),
    (re.compile(r"\b(?:9|09|chín) tháng (?:đầu )?năm\b"), 9),
    (re.compile(r"\bquý (?:i|1)\b"), 3),
    (re.compile(r"\bquý (?:ii|2)\b"), 6),
    (re.compile(r"\bquý (?:iii|3)\b"), 9),
)
_OF_MONTH: Final = re.compile(r"\btháng (\d{1,2})(?=[/ ])")
_REPORT: Final = fold("báo cáo")
_YEARS_MONTHS: Final = 12


class DayFrom(StrEnum):
    """How the day was chosen whose law and names apply."""

    SIGNED = "ngày ký"
    MONTH = "cuối tháng"
    PERIOD = "cuối kỳ"
    CHOSEN = "--as-of"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Day:
    """The day that a document is judged by, and where it comes from."""

    on: date | None = None
    source: DayFrom = DayFrom.UNKNOWN


def day_of(parts: Parts) -> Day:
    """The document's own date; where it is blank, the end of its month or of its period; no day where none is told."""
    if signed := _own_date(parts):
        return Day(signed, DayFrom.SIGNED)
    if month := _month_signed(parts):
        return Day(month, DayFrom.MONTH)
    end = _period_end(parts)
    return Day(end, DayFrom.PERIOD) if end else Day()


def _own_date(parts: Parts) -> date | None:
    """The day in the document's line of place and date; None where it is blank or no calendar has it."""
    written = _DATE.search(nfc(parts.place_and_date.text)) if parts.place_and_date else None
    if written is None:
        return None
    try:
        return date(int(written[3]), int(written[2]), int(written[1]))
    except ValueError:
        return None


def _month_signed(parts: Parts) -> date | None:
    """The last day of a month that stands there without its day, as in a draft, or with one that it has not."""
    written = _MONTH.search(nfc(parts.place_and_date.text)) if parts.place_and_date else None
    return _last_day(int(written[2]), int(written[1])) if written else None


def _period_end(parts: Parts) -> date | None:
    """The end of the period that a report's subject names; a plan's year is still to come and tells no day."""
    told = fold(" ".join(p.text for p in parts.subject))
    years = [int(year) for year in _YEAR.findall(told)]
    if not years or parts.document_kind is None or not fold(parts.document_kind.text).startswith(_REPORT):
        return None
    month = next((month for form, month in _PARTS if form.search(told)), 0)
    named = _OF_MONTH.search(told)
    return _last_day(max(years), month or (int(named[1]) if named else _YEARS_MONTHS))


def _last_day(year: int, month: int) -> date | None:
    return date(year, month, monthrange(year, month)[1]) if 1 <= month <= _YEARS_MONTHS else None
