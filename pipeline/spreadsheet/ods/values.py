"""The value of an OpenDocument cell, as its attributes and its text tell it."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.inside import Broken
from pipeline.spreadsheet.ods.names import CALC, OFFICE, TABLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.spreadsheet.grid import Value

KIND: Final = OFFICE + "value-type"
_VALUE: Final = OFFICE + "value"
_DATE: Final = OFFICE + "date-value"
_TIME: Final = OFFICE + "time-value"
_BOOLEAN: Final = OFFICE + "boolean-value"
_STRING: Final = OFFICE + "string-value"
_FORMULA: Final = TABLE + "formula"
_CALC_KIND: Final = CALC + "value-type"
_NUMBERS: Final = frozenset({"float", "percentage", "currency"})
_ERROR: Final = re.compile(r"#(?:REF!|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|N/A)|Err:[0-9]{3}")
_DURATION: Final = re.compile(r"(-?)P(?:([0-9]+)D)?T?(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9.]+)S)?")
_DAY: Final = timedelta(days=1)


def cell_value(told: Mapping[str, str], text: str) -> Value:
    """What a cell holds; an error, or a formula that was never computed, is Broken."""
    kind = told.get(KIND)
    if told.get(_CALC_KIND) == "error" or _ERROR.fullmatch(text):
        return Broken(error=text or "#N/A")
    if kind is None and not text and _FORMULA in told:
        return Broken(formula=told[_FORMULA].partition("=")[2] or "…")
    return _by_kind(kind, told, text)


def told_as(kind: str, written: str) -> dict[str, str]:
    """The attribute in which a number or a day of this kind is written."""
    return {_DATE if kind == "date" else _VALUE: written} if written else {}


def _by_kind(kind: str | None, told: Mapping[str, str], text: str) -> Value:
    if kind in _NUMBERS:
        return _number(told.get(_VALUE, ""), text)
    if kind == "date":
        return _day(told.get(_DATE, ""), text)
    if kind == "time":
        return _time(told.get(_TIME, ""), text)
    if kind == "boolean":
        return told.get(_BOOLEAN) == "true"
    return text or told.get(_STRING) or None


def _number(written: str, text: str) -> Value:
    try:
        return float(written)
    except ValueError:
        return text or None


def _day(written: str, text: str) -> Value:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return text or None


def _time(written: str, text: str) -> Value:
    """A time of day, or a length of time where it is a day or more, or less than nothing."""
    match = _DURATION.fullmatch(written)
    try:
        if match is None:
            return text or None
        days, hours, minutes = (int(match[n] or 0) for n in (2, 3, 4))
        length = timedelta(days=days, hours=hours, minutes=minutes, seconds=float(match[5] or 0))
    except (OverflowError, ValueError):
        return text or None
    if match[1] or length >= _DAY:
        return -length if match[1] else length
    seconds = int(length.total_seconds())
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
