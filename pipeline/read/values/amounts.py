"""Quantities as offices write them: “gần 01 tỷ đồng”, “hơn 293 triệu đồng”, “hàng trăm”, “02 xã”."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from pipeline.content import Amount
from pipeline.read.codes import NO_AMOUNT
from pipeline.read.fault import AGAIN, Fault, Outcome, quoted, shown
from pipeline.read.values.fractions import is_measure
from pipeline.read.values.note_marks import note_fault
from pipeline.read.values.number_faults import turned_into_date, two_readings, two_ways, typed_with_dots
from pipeline.read.values.numbers import BLANKS, LARGEST, plain_digits
from pipeline.spreadsheet import exact, raw
from pipeline.vietnamese import parse_number

if TYPE_CHECKING:
    from decimal import Decimal

    from pipeline.spreadsheet import Value

_SCALES = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_QUALIFIERS = (
    "gần", "hơn", "trên", "dưới", "trên dưới", "khoảng", "ước", "ước tính", "ước khoảng", "xấp xỉ", "đến", "ít nhất",
    "tối thiểu", "không dưới", "tối đa", "không quá",
)  # fmt: skip
_WANTED = "một số, có thể kèm “gần”, “hơn” ở trước và đơn vị ở sau"
_NUMBER = r"[0-9](?:[0-9.,]*[0-9])?"
_SCALE = "|".join(_SCALES)
_SHORT = re.compile(r"(?<=[0-9]) ?(tr|triệu|tỷ|tỉ|nghìn|ngàn|k)\.? ?(đồng|đ|vnđ|vnd|₫)?\.?$", re.IGNORECASE)
_LONG = {"tr": "triệu", "k": "nghìn"}
_COMMA_GROUP = re.compile(r"(?:.* )?[1-9][0-9]{0,2},[0-9]{3}(?![0-9.,])(.*)")
_VAGUE = re.compile(
    rf"((?:hàng|vài|mấy|nhiều) (?:chục|trăm|vạn|{_SCALE})|một số|nhiều|vài)\b ?([^0-9]*)", re.IGNORECASE
)
_AMOUNT = re.compile(rf"(?:({'|'.join(sorted(_QUALIFIERS, key=len, reverse=True))}) )?({_NUMBER}) ?(.*)", re.IGNORECASE)
_SCALED = re.compile(rf"({_SCALE})\b ?(?:({_NUMBER}) ?(?=(?:{_SCALE})\b))?(.*)", re.IGNORECASE)
_MONEY = re.compile(r"(?:đồng|vnđ|vnd|đ|₫)\.?", re.IGNORECASE)
_UNIT = re.compile(r"(?:[^0-9/%]|(?<=m)[23](?![0-9]))*")
_ONE_GROUP = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")


def read_amount(value: Value) -> Outcome:
    """An amount: its number in whole units (đồng, not triệu), the qualifier and the unit written with it."""
    if value is None:
        return None, None
    if isinstance(value, float):
        return _from_number(exact(value))
    if isinstance(value, date | time | timedelta):
        return None, turned_into_date(value, _WANTED, "Chữ (Text)")
    if isinstance(value, str) and (fault := note_fault(value)):
        return None, fault
    return _from_text(_SHORT.sub(_in_full, " ".join(plain_digits(raw(value)).split())))


def _from_number(number: Decimal) -> Outcome:
    """Three decimals may be thousands typed with a dot; fewer are a measure."""
    if not 0 <= number <= LARGEST:
        return None, _unfit(shown(float(number)))
    fault = two_readings(number) if number != round(number, 2) else None
    return (None, fault) if fault else (Amount(number), None)


def _from_text(text: str) -> Outcome:
    if text in BLANKS:
        return None, None
    if _ONE_GROUP.fullmatch(text):
        return None, typed_with_dots(text, parse_number(text) or exact(0.0))
    if vague := _VAGUE.fullmatch(text):
        return Amount(None, vague[1], _unit(vague[2])), None
    if (comma := _COMMA_GROUP.fullmatch(text)) and not is_measure(comma[1]):
        typed = re.search(_NUMBER, text)
        return None, two_ways(text, int(typed[0].replace(",", "")), typed[0]) if typed else _unfit(text)
    parsed = _AMOUNT.fullmatch(text)
    amount = _amount(parsed[1] or "", parse_number(parsed[2]), parsed[3]) if parsed else None
    return (amount, None) if amount else (None, _unfit(text))


def _amount(qualifier: str, number: Decimal | None, rest: str) -> Amount | None:
    if number is None:
        return None
    total, unit = _scaled(number, rest)
    fits = total is not None and total <= LARGEST and _UNIT.fullmatch(unit)
    return Amount(total, qualifier, _unit(unit)) if fits else None


def _in_full(short: re.Match[str]) -> str:
    """“tr” and “trđ” as they are said: triệu, triệu đồng."""
    scale = short[1].lower()
    return f" {_LONG.get(scale, scale)}" + (" đồng" if short[2] else "")


def _scaled(number: Decimal, rest: str) -> tuple[Decimal | None, str]:
    """The number times its scale, and what follows: “1 tỷ 500 triệu” is two of them added."""
    match = _SCALED.fullmatch(rest)
    if not match:
        return number, rest
    here = number * _SCALES[match[1].lower()]
    if not match[2]:
        return here, match[3].strip()
    more = parse_number(match[2])
    below, left = _scaled(more, match[3]) if more is not None else (None, "")
    return (None if below is None or below >= here else here + below), left


def _unit(text: str) -> str:
    return "đồng" if _MONEY.fullmatch(text.strip()) else text.strip()


def _unfit(text: str) -> Fault:
    return Fault(NO_AMOUNT, quoted(text), _WANTED, f"gõ lại ô {{cell}} (ví dụ: 80000000 hoặc gần 01 tỷ đồng), {AGAIN}")
