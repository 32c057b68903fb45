"""What is wrong with a number: typed as text, of two readings, turned into a date, or no number at all."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.read.codes import DATE_FOR_NUMBER, READ_NUMBER, TWO_READINGS, TYPED_NUMBER
from pipeline.read.fault import AGAIN, Fault, quoted, shown
from pipeline.spreadsheet import raw
from pipeline.vietnamese import spell_number

if TYPE_CHECKING:
    from pipeline.findings import Code
    from pipeline.spreadsheet import Value

_THOUSAND = 1000
_TENTHS = 10


def typed_as_text(value: Value, number: Decimal) -> Fault | None:
    """The notice that a cell's text was understood as a number."""
    if not isinstance(value, str):
        return None
    found = f"{quoted(value)} là chữ, đã hiểu là {spell_number(number)}"
    return Fault(READ_NUMBER, found, "số gõ bằng số", f"nên gõ lại ô {{cell}} thành số {spell_number(number)}")


def typed_with_dots(text: str, number: Decimal) -> Fault:
    """The error that a text such as 1.059 stands where a number should, with the likely reading."""
    found = f"{quoted(text)} là chữ: số nguyên {int(number)}, hay {text.replace('.', ',')} (có phần lẻ)?"
    return Fault(
        TYPED_NUMBER,
        found,
        "số gõ bằng số, không có dấu chấm",
        f"gõ {int(number)} vào ô {{cell}} nếu đó là số nguyên, {AGAIN}",
    )


def two_readings(number: Decimal) -> Fault | None:
    """The error for 1.059, which may be a thousand and fifty-nine or one and a bit: nobody guesses.

    1.28 may be 1.280, whose last zero falls away; nobody types 24.500 who sees 24,5 and is content.
    """
    thousands, tenths = number * _THOUSAND, number * _TENTHS
    if thousands != thousands.to_integral_value() or tenths == tenths.to_integral_value():
        return None
    if not 1 <= number < _THOUSAND:
        return None
    return two_ways(spell_number(number), int(thousands), spell_number(number))


def two_ways(typed: str, whole: int, decimal: str) -> Fault:
    """The error that offers both readings of a number."""
    found = f"{quoted(typed)}: {spell_number(Decimal(whole))} (số nguyên {whole}) hay {decimal} (có phần lẻ)?"
    return Fault(
        TWO_READINGS, found, "số chỉ có một cách đọc", f"gõ {whole} vào ô {{cell}} nếu đó là số nguyên, {AGAIN}"
    )


def perhaps_percent(number: Decimal) -> Fault:
    """The error for 0.8 in a column of percents whose cell does not show one: 0,8 % or 80 %."""
    found = f"{quoted(spell_number(number))}: {spell_number(number)}% hay {spell_number(number * 100)}%?"
    mend = f"gõ {spell_number(number * 100)} hoặc {spell_number(number)}% vào ô {{cell}}, {AGAIN}"
    return Fault(TWO_READINGS, found, "số chỉ có một cách đọc", mend)


def turned_into_date(value: Value, wanted: str, format_name: str = "Số (Number)") -> Fault:
    """The error that Excel made a date of what was typed."""
    typed = f"; có lẽ đã gõ {value.day}/{value.month}" if isinstance(value, date) else ""
    mend = f"đổi định dạng ô {{cell}} sang {format_name} rồi gõ lại, {AGAIN}"
    return Fault(DATE_FOR_NUMBER, f"{quoted(raw(value))}: Excel đã đổi thành ngày giờ{typed}", wanted, mend)


def unfit(code: Code, value: Value, wanted: str) -> Fault:
    """The error that a cell holds no such number."""
    return Fault(code, quoted(shown(value)), wanted, f"gõ lại ô {{cell}} bằng chữ số, {AGAIN}")
