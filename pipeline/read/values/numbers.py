"""Counts and numbers as offices type them: numbers, numbers that are text, numbers with two readings."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from pipeline.read.codes import NO_COUNT, NO_NUMBER
from pipeline.read.values.note_marks import note_fault
from pipeline.read.values.number_faults import (
    perhaps_percent,
    turned_into_date,
    two_readings,
    two_ways,
    typed_as_text,
    typed_with_dots,
    unfit,
)
from pipeline.spreadsheet import exact
from pipeline.vietnamese import parse_number

if TYPE_CHECKING:
    from decimal import Decimal

    from pipeline.findings import Code
    from pipeline.read.fault import Fault, Outcome
    from pipeline.spreadsheet import Value

BLANKS = frozenset({"-", "–", "—", "−"})
LARGEST = 10**15
_GROUPED = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_COMMA_GROUPED = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
_COMMAS = re.compile(r"[1-9][0-9]{0,2}(,[0-9]{3}){2,}")
_DONG = re.compile(r"\s*(?:đồng|vnđ|vnd|đ|₫)\.?$", re.IGNORECASE)
_COUNT = "số nguyên từ 0 trở lên"


def read_count(value: Value) -> Outcome:
    """A count, a whole number from 0 up."""
    number, fault = _read(value, NO_COUNT, _COUNT)
    if fault or number is None:
        return number, fault
    if number < 0:
        return None, unfit(NO_COUNT, value, _COUNT)
    if number == number.to_integral_value():
        return number.to_integral_value(), typed_as_text(value, number)
    return None, two_readings(number) or unfit(NO_COUNT, value, _COUNT)


def read_money(value: Value) -> Outcome:
    """An amount of money, which has no decimals."""
    if isinstance(value, str) and (fault := note_fault(value)):
        return None, fault
    typed = _DONG.sub("", plain_digits(value)) if isinstance(value, str) else value
    in_dong = isinstance(value, str) and typed != plain_digits(value)
    number, fault = _read(typed, NO_NUMBER, "số tiền, bằng đồng", whole=in_dong)
    if fault or number is None:
        return number, fault
    if number != number.to_integral_value():
        return None, two_readings(number) or unfit(NO_NUMBER, value, "số tiền, bằng đồng")
    return number.to_integral_value(), typed_as_text(value, number)


def read_number(value: Value) -> Outcome:
    """Any number."""
    number, fault = _read(value, NO_NUMBER, "một số")
    return (number, fault) if fault or number is None else (number, typed_as_text(value, number))


def read_percent(value: Value, *, shown_as_percent: bool) -> Outcome:
    """A share in percent: 80 for 80, for “80%” and for 0.8 that the cell shows as 80%."""
    if isinstance(value, str) and value.strip().endswith("%"):
        value = value.strip()[:-1].strip()
    number, fault = _read(value, NO_NUMBER, "một tỉ lệ phần trăm")
    if number is None or not isinstance(value, float):
        return number, fault
    if shown_as_percent:
        return number * 100, fault
    return (None, perhaps_percent(number)) if 0 < number < 1 else (number, fault)


def plain_digits(text: str) -> str:
    """The text without blanks at its ends, wide digits as plain ones."""
    return unicodedata.normalize("NFKC", text).strip()


def _read(value: Value, code: Code, wanted: str, *, whole: bool = False) -> tuple[Decimal | None, Fault | None]:
    """The number of a cell; `whole` where its unit leaves no room for decimals, so that 1.059đ has one reading."""
    if isinstance(value, bool) or value is None:
        return (None, None) if value is None else (None, unfit(code, value, wanted))
    if isinstance(value, date | time | timedelta):
        return None, turned_into_date(value, wanted)
    if isinstance(value, str) and (fault := note_fault(value)):
        return None, fault
    if isinstance(value, float):
        found: tuple[Decimal | None, Fault | None] = (exact(value), None)
    else:
        found = _from_text(plain_digits(str(value)), code, wanted, whole=whole)
    return (None, unfit(code, value, wanted)) if found[0] is not None and abs(found[0]) > LARGEST else found


def _from_text(text: str, code: Code, wanted: str, *, whole: bool) -> tuple[Decimal | None, Fault | None]:
    """One group of three digits may be thousands or decimals; several can only be thousands."""
    if text in BLANKS:
        return None, None
    number = parse_number(text.replace(",", ".") if _COMMAS.fullmatch(text) else text)
    if whole and number is not None:
        return number, None
    if _COMMA_GROUPED.fullmatch(text):
        return None, two_ways(text, int(text.replace(",", "")), text)
    if number is None:
        return None, unfit(code, text, wanted)
    if _GROUPED.fullmatch(text):
        return None, typed_with_dots(text, number)
    return number, None
