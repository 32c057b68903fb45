"""Quantities as offices write them: “gần 01 tỷ đồng”, “hơn 293 triệu đồng”, “hàng trăm”, “02 xã”."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.content import Amount
from pipeline.read.codes import DATE_FOR_NUMBER, NO_AMOUNT, TWO_READINGS, TYPED_NUMBER
from pipeline.read.fault import AGAIN, Fault, Outcome, quoted
from pipeline.read.grid import raw
from pipeline.read.numbers import BLANKS, exact, plain_digits
from pipeline.vietnamese import parse_number, spell_number

if TYPE_CHECKING:
    from pipeline.read.grid import Value

_SCALES = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_QUALIFIERS = (
    "gần", "hơn", "trên", "khoảng", "trên dưới", "ít nhất", "tối thiểu", "không dưới", "dưới", "ước", "ước tính",
    "xấp xỉ", "tổng cộng", "ước khoảng", "đến", "tối đa", "không quá",
)  # fmt: skip
_VAGUE = re.compile(
    r"((?:hàng|vài|nhiều|mấy)\s+(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)|nhiều|một số|vài)\b\s*(.*)", re.IGNORECASE
)
_MONEY = re.compile(r"(?:đồng|vnđ|vnd|đ|₫)\.?", re.IGNORECASE)
_AMOUNT = re.compile(
    rf"(?P<qualifier>(?:{'|'.join(sorted(_QUALIFIERS, key=len, reverse=True))})\s+)?"
    r"(?P<number>[0-9][0-9.,]*)\s*(?P<rest>[^0-9].*)?",
    re.IGNORECASE | re.DOTALL,
)
_SCALED = re.compile(
    r"(nghìn|ngàn|triệu|tỷ|tỉ)\b\s*(?:([0-9][0-9.,]*)\s*(?=nghìn|ngàn|triệu|tỷ|tỉ))?(.*)", re.IGNORECASE | re.DOTALL
)
_ONE_GROUP = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_WANTED = "một số, có thể kèm “gần”, “hơn” ở trước và đơn vị ở sau"


def read_amount(value: Value) -> Outcome:
    """An amount: its number in whole units (đồng, not triệu), the qualifier and the unit written with it."""
    if value is None:
        return None, None
    if isinstance(value, bool):
        return None, _unfit(raw(value))
    if isinstance(value, float):
        return _from_number(exact(value))
    if isinstance(value, date | time | timedelta):
        return None, _turned_into_date(value)
    return _from_text(" ".join(plain_digits(str(value)).split()))


def _from_number(number: Decimal) -> Outcome:
    """Three decimals may be thousands typed with a dot; fewer are a measure."""
    exponent = number.as_tuple().exponent
    if exponent == -3 and 1 <= number < 1000:  # noqa: PLR2004
        whole = int(number.scaleb(3))
        found = f"“{raw(float(number))}”: {spell_number(Decimal(whole))} (số nguyên) hay {spell_number(number)} (có phần lẻ)?"
        mend = f"gõ {whole} vào ô {{cell}} nếu đó là số nguyên, {AGAIN}"
        return None, Fault(TWO_READINGS, found, "số chỉ có một cách đọc", mend)
    return (Amount(number), None) if number >= 0 else (None, _unfit(str(number)))


def _from_text(text: str) -> Outcome:
    if text in BLANKS:
        return None, None
    if _ONE_GROUP.fullmatch(text):
        whole = text.replace(".", "")
        found = f"{quoted(text)} là chữ; có lẽ là số {whole} (đọc là {text})"
        return None, Fault(TYPED_NUMBER, found, "số gõ bằng số", f"gõ {whole} vào ô {{cell}}, {AGAIN}")
    if vague := _VAGUE.fullmatch(text):
        return Amount(None, vague[1], _unit(vague[2])), None
    parsed = _AMOUNT.fullmatch(text)
    amount = _parsed(parsed) if parsed else None
    return (amount, None) if amount else (None, _unfit(text))


def _parsed(parsed: re.Match[str]) -> Amount | None:
    qualifier, rest = (parsed["qualifier"] or "").strip(), (parsed["rest"] or "").strip()
    number = parse_number(parsed["number"])
    if number is None:
        return None
    total, rest = _scaled(number, rest)
    unit = _unit(rest)
    return (
        None
        if total is None or re.search(r"[0-9/%]", unit.replace("m2", "").replace("km2", ""))
        else Amount(total, qualifier, unit)
    )


def _scaled(number: Decimal, rest: str) -> tuple[Decimal | None, str]:
    """The number times its scales: “1 tỷ 500 triệu” is two of them added."""
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


def _turned_into_date(value: Value) -> Fault:
    mend = f"đổi định dạng ô {{cell}} sang Chữ (Text) rồi gõ lại, {AGAIN}"
    return Fault(DATE_FOR_NUMBER, f"{quoted(raw(value))}: Excel đã đổi thành ngày giờ", _WANTED, mend)


def _unfit(text: str) -> Fault:
    return Fault(NO_AMOUNT, quoted(text), _WANTED, f"gõ lại ô {{cell}} (ví dụ: 80000000 hoặc gần 01 tỷ đồng), {AGAIN}")
