"""Dates and years as cells hold them: real dates, serial numbers, text written day first."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from pipeline.read.codes import NO_DATE, NO_YEAR
from pipeline.read.fault import AGAIN, Fault, Outcome, quoted
from pipeline.spreadsheet import raw
from pipeline.vietnamese import parse_date, short_date

if TYPE_CHECKING:
    from pipeline.spreadsheet import Value

_EPOCH = date(1899, 12, 30)
_EPOCH_1904 = date(1904, 1, 1)
_SERIAL_DAYS = (date(1920, 1, 1), date(2198, 12, 31))  # a year such as 2024 is no serial number
_MONTHS = 12
_YEARS = range(1900, 2201)
_LOOKS_LIKE_DATE = re.compile(r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}")


def read_date(value: Value, *, from_1904: bool = False) -> Outcome:
    """A date; a day that no calendar has, and text of any other form, are faults."""
    epoch = _EPOCH_1904 if from_1904 else _EPOCH
    if value is None or (isinstance(value, date) and (value - epoch).days not in _YEARS):
        return value, None
    if isinstance(value, float) and (day := _of_serial(value, epoch)):
        return day, None
    written = parse_date(str(value).strip()) if isinstance(value, str) else None
    return (written, None) if written else (None, _no_date(value, epoch))


def read_year(value: Value) -> Outcome:
    """A year from 1900 to 2200, typed as number or digits."""
    if value is None:
        return None, None
    if isinstance(value, float) and value.is_integer() and int(value) in _YEARS:
        return int(value), None
    text = str(value).strip() if isinstance(value, str) else ""
    if re.fullmatch(r"[0-9]{4}", text) and int(text) in _YEARS:
        return int(text), None
    mend = f"gõ lại ô {{cell}} bằng bốn chữ số, {AGAIN}"
    return None, Fault(NO_YEAR, quoted(raw(value)), "một năm, như 2024", mend)


def _of_serial(value: float, epoch: date) -> date | None:
    """The day of a serial number, where it is one of this century or the last."""
    first, last = ((day - epoch).days for day in _SERIAL_DAYS)
    return epoch + timedelta(days=int(value)) if value.is_integer() and first <= value <= last else None


def _month_first(text: str) -> date | None:
    """The day of a date whose month was typed first, where it can be no other."""
    match = re.fullmatch(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})", text.strip())
    return parse_date(f"{match[3]}/{match[1]}/{match[4]}") if match and int(match[3]) > _MONTHS else None


def _no_date(value: Value, epoch: date) -> Fault:
    """The fault; a date that lies a year’s number of days after the epoch was a year, typed into a cell for dates."""
    if isinstance(value, date):
        found = f"{quoted(raw(value))}: có lẽ đã gõ {(value - epoch).days} vào ô ngày"
        return Fault(
            NO_DATE, found, "ngày/tháng/năm, như 24/02/2025", f"gõ đủ ngày, tháng, năm vào ô {{cell}}, {AGAIN}"
        )
    impossible = isinstance(value, str) and _LOOKS_LIKE_DATE.fullmatch(value.strip())
    turned = _month_first(value) if isinstance(value, str) else None
    found = f"{quoted(raw(value))}: lịch không có ngày này" if impossible else quoted(raw(value))
    if turned:
        found += f"; có lẽ tháng gõ trước ngày, là {short_date(turned)}"
    return Fault(NO_DATE, found, "ngày/tháng/năm, như 24/02/2025", f"gõ lại ngày ở ô {{cell}}, {AGAIN}")
