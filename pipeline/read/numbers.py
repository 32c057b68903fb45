"""Counts and numbers as offices type them: numbers, numbers that are text, numbers with two readings."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.read.codes import DATE_FOR_NUMBER, NO_COUNT, NO_NUMBER, READ_NUMBER, TWO_READINGS, TYPED_NUMBER
from pipeline.read.fault import AGAIN, Fault, Outcome, quoted
from pipeline.read.grid import raw
from pipeline.vietnamese import parse_number, spell_number

if TYPE_CHECKING:
    from pipeline.findings import Code
    from pipeline.read.grid import Value

BLANKS = frozenset({"-", "–", "—", "−"})
_LARGEST = 10**15
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(\.[0-9]{3})+")
_COMMA_GROUPED = re.compile(r"[1-9][0-9]{0,2}(,[0-9]{3})+")
_COUNT = "số nguyên từ 0 trở lên"
_TYPE_AGAIN = f"gõ lại ô {{cell}} bằng chữ số, {AGAIN}"


def read_count(value: Value) -> Outcome:
    """A count, a whole number from 0 up."""
    number, fault = _read(value, NO_COUNT, _COUNT)
    if fault or number is None:
        return number, fault
    if number < 0 or number > _LARGEST:
        return None, _unfit(NO_COUNT, value, _COUNT)
    if number == number.to_integral_value():
        return number.to_integral_value(), _typed(value, number)
    return None, _two_readings(number) or _unfit(NO_COUNT, value, _COUNT)


def read_money(value: Value) -> Outcome:
    """An amount of money, which has no decimals."""
    number, fault = _read(value, NO_NUMBER, "số tiền, bằng đồng")
    if fault or number is None:
        return number, fault
    if number != number.to_integral_value():
        return None, _two_readings(number) or _unfit(NO_NUMBER, value, "số tiền, bằng đồng")
    return number.to_integral_value(), _typed(value, number)


def read_number(value: Value) -> Outcome:
    """Any number."""
    number, fault = _read(value, NO_NUMBER, "một số")
    return (number, fault) if fault or number is None else (number, _typed(value, number))


def read_percent(value: Value, *, shown_as_percent: bool) -> Outcome:
    """A share in percent: 80 for 80, for “80%” and for 0.8 that the cell shows as 80%."""
    if isinstance(value, str) and value.strip().endswith("%"):
        value = value.strip()[:-1].strip()
    number, fault = _read(value, NO_NUMBER, "một tỉ lệ phần trăm")
    if number is not None and shown_as_percent and isinstance(value, float):
        number = number * 100
    return number, fault


def plain_digits(text: str) -> str:
    """The text without blanks at its ends, wide digits as plain ones."""
    return unicodedata.normalize("NFKC", text).strip()


def exact(value: float) -> Decimal:
    """The number that was typed."""
    return Decimal(repr(value)) if not value.is_integer() else Decimal(int(value))


def _read(value: Value, code: Code, wanted: str) -> tuple[Decimal | None, Fault | None]:
    if isinstance(value, bool) or value is None:
        return (None, None) if value is None else (None, _unfit(code, value, wanted))
    if isinstance(value, float):
        return exact(value), None
    if isinstance(value, date | time | timedelta):
        return None, _turned_into_date(value, wanted)
    return _from_text(plain_digits(str(value)), code, wanted)


def _from_text(text: str, code: Code, wanted: str) -> tuple[Decimal | None, Fault | None]:
    if text in BLANKS:
        return None, None
    number = parse_number(text)
    if _COMMA_GROUPED.fullmatch(text):
        return None, _two_readings(Decimal(text.replace(",", ".", 1).replace(",", "")), text)
    if number is None:
        return None, _unfit(code, text, wanted)
    if _GROUPED.fullmatch(text):
        return None, _typed_with_dots(text, number)
    return number, None


def _typed(value: Value, number: Decimal) -> Fault | None:
    if not isinstance(value, str):
        return None
    found = f"{quoted(value)} là chữ, đã hiểu là {spell_number(number)}"
    return Fault(READ_NUMBER, found, "số gõ bằng số", f"nên gõ lại ô {{cell}} thành số {spell_number(number)}")


def _typed_with_dots(text: str, number: Decimal) -> Fault:
    found = f"{quoted(text)} là chữ; có lẽ là số {int(number)} (đọc là {text})"
    return Fault(TYPED_NUMBER, found, "số gõ bằng số, không có dấu chấm", f"gõ {int(number)} vào ô {{cell}}, {AGAIN}")


def _two_readings(number: Decimal, text: str = "") -> Fault | None:
    """A dot or comma before the last three digits may part thousands or decimals; nobody guesses."""
    thousands = number.scaleb(3)
    if thousands != thousands.to_integral_value() or not 1 <= number < 1000:  # noqa: PLR2004
        return None if not text else _two_ways(text, int(text.replace(",", "")), text)
    return _two_ways(text or raw(float(number)), int(thousands), spell_number(number))


def _two_ways(shown: str, whole: int, decimal: str) -> Fault:
    found = f"{quoted(shown)}: {spell_number(Decimal(whole))} (số nguyên {whole}) hay {decimal} (có phần lẻ)?"
    return Fault(
        TWO_READINGS, found, "số chỉ có một cách đọc", f"gõ {whole} vào ô {{cell}} nếu đó là số nguyên, {AGAIN}"
    )


def _turned_into_date(value: Value, wanted: str) -> Fault:
    day, month = (value.day, value.month) if isinstance(value, date) else (0, 0)
    typed = f"; có lẽ đã gõ {day}/{month}" if day else ""
    mend = f"đổi định dạng ô {{cell}} sang Số (Number) rồi gõ lại, {AGAIN}"
    return Fault(DATE_FOR_NUMBER, f"{quoted(raw(value))}: Excel đã đổi thành ngày giờ{typed}", wanted, mend)


def _unfit(code: Code, value: Value, wanted: str) -> Fault:
    return Fault(code, quoted(raw(value)), wanted, _TYPE_AGAIN)
