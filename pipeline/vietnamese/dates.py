"""Dates as the decree on clerical work has them written, in full and in citations, and the way back."""

from __future__ import annotations

import re
from datetime import date

from pipeline.vietnamese.text import NBSP

_BLANK = NBSP * 6
_PADDED_MONTHS = 2
_WRITTEN = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})")


def short_date(d: date) -> str:
    """A date in a citation: 07/4/2014, 24/02/2025."""
    return f"{_day(d.day)}/{_month(d.month)}/{d.year:04d}"


def long_date(d: date) -> str:
    """A date in full, each number bound to its word: ngày 24 tháng 02 năm 2025."""
    return long_date_parts(d.day, d.month, d.year)


def long_date_parts(day: int | None, month: int | None, year: int | None) -> str:
    """A date in full with room to write in what is still open: ngày      tháng      năm 2025."""
    days = "ngày" + _BLANK if day is None else f"ngày{NBSP}{_day(day)} "
    months = "tháng" + _BLANK if month is None else f"tháng{NBSP}{_month(month)} "
    return days + months + "năm" + (_BLANK if year is None else f"{NBSP}{year:04d}")


def parse_date(text: str) -> date | None:
    """The date written day first (7/4/2014, 07.04.2014, 07-04-2014), or None where no calendar has it."""
    written = _WRITTEN.fullmatch(text.strip())
    if not written:
        return None
    try:
        return date(int(written[4]), int(written[3]), int(written[1]))
    except ValueError:
        return None


def _day(day: int) -> str:
    return f"{day:02d}"


def _month(month: int) -> str:
    """Padded for January and February only, so that nobody makes 11 or 12 of them (TT-26)."""
    return f"{month:02d}" if month <= _PADDED_MONTHS else str(month)
