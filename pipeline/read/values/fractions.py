"""Fractions of what has none: of things that are counted one by one, and of a đồng."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.read.codes import NO_AMOUNT
from pipeline.read.fault import AGAIN, Fault, quoted, shown
from pipeline.read.values.number_faults import two_readings
from pipeline.vietnamese import fold, spell_number

if TYPE_CHECKING:
    from decimal import Decimal

    from pipeline.content import Amount
    from pipeline.spreadsheet import Value

DONG: Final = "đồng"
_MEASURES: Final = frozenset({
    "%", "‰", "phần", "tỷ_lệ", "tỉ_lệ", "điểm", "lần", "nghìn", "ngàn", "triệu", "tr", "tỷ", "tỉ", "usd",
    "km", "m", "dm", "cm", "mm", "km2", "m2", "m3", "ha", "héc", "hecta", "sào", "mẫu", "công",
    "tấn", "tạ", "yến", "kg", "g", "gam", "lít", "l", "ml", "gb", "mb", "tb", "kwh", "độ",
    "giờ", "phút", "giây", "ngày", "tuần", "tháng", "quý", "năm",
})  # fmt: skip


def fraction_fault(value: Value, amount: Amount, unit: str | None, *, money: bool) -> Fault | None:
    """The error that a quantity has a fraction, None where its unit is a measure; `unit` is None where none is asked.

    A decimal comma that was typed as text has one reading.
    """
    number = amount.value
    if number is None or number == number.to_integral_value():
        return None
    if amount.unit == DONG or (money and not amount.unit):
        return _part_of_dong(value)
    said = amount.unit or unit
    if said is None or is_measure(said) or not isinstance(value, float):
        return None
    several = two_readings(number)
    return _with_way_out(several, number) if several else _part_of_thing(value, number, said)


def is_measure(unit: str) -> bool:
    """Whether a unit measures, so that there may be a fraction of it: tỷ đồng, %, km, ha, tấn/ha."""
    words = re.split(r"[\s/.²³]+", fold(unit).strip("() "))
    return bool(words) and (words[0] in _MEASURES or words[0] + "_" + "".join(words[1:2]) in _MEASURES)


def _with_way_out(several: Fault, number: Decimal) -> Fault:
    """The error of two readings, with what to type where the fraction is meant."""
    typed = f"nếu là số lẻ thì đổi định dạng ô sang Chữ (Text) rồi gõ {spell_number(number)}"
    return replace(several, mend=several.mend.replace(f", {AGAIN}", f"; {typed}, {AGAIN}"))


def _part_of_thing(value: Value, number: Decimal, unit: str) -> Fault:
    typed = shown(float(number))
    found = f"{quoted(shown(value))}" + (f" {unit}" if unit else "") + ": có phần lẻ"
    wanted = f"số nguyên, vì “{unit}” được đếm từng cái một" if unit else "số nguyên, vì chưa rõ đơn vị tính là số đo"
    mend = f"gõ lại ô {{cell}} bằng số nguyên; nếu đúng là số lẻ thì đổi định dạng ô sang Chữ (Text) rồi gõ {typed}"
    return Fault(NO_AMOUNT, found, wanted, f"{mend}, {AGAIN}")


def _part_of_dong(value: Value) -> Fault:
    mend = f"gõ lại ô {{cell}} (ví dụ: 80000000, hoặc 12,5 triệu đồng), {AGAIN}"
    return Fault(NO_AMOUNT, f"{quoted(shown(value))}: lẻ một phần của đồng", "số tiền nguyên đồng", mend)
