"""What is wrong with the rules that a profile names and with the values that it fixes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from pipeline.check.faults import UNKNOWN_RULE
from pipeline.check.rules import all_rules
from pipeline.findings import nearest
from pipeline.spec.checking import unknown
from pipeline.spec.codes import UNKNOWN_KEY, WRONG_TYPE
from pipeline.spec.source import Source, section, whole
from pipeline.vietnamese import nfc, unaccented

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pipeline.check.profile import Profile
    from pipeline.findings import DeclarationPlace, Finding

_NUMBERED: Final = re.compile(r"([A-Za-z]{2})[-–. ]?(\d{1,3})")


def wrong_codes(raw: dict[str, Any], source: Source) -> Iterator[Finding]:
    """The codes that no rule has, and the rules left out without a reason."""
    known = [rule.code.id for rule in all_rules()]
    for code in raw.get("ap_dung", ()):
        if code not in known:
            yield _unknown_rule(whole(source).at("ap_dung"), code, known)
    spot = section(source, "[bo]", item="[bo]")
    for code, reason in raw.get("bo", {}).items():
        if code not in known:
            yield _unknown_rule(spot.at(code), code, known)
        elif not (isinstance(reason, str) and reason.strip()):
            yield WRONG_TYPE.at(
                spot.at(code),
                found=f"{code} = {reason!r}",
                expected="lý do bỏ quy tắc, trong ngoặc kép",
                mend=f"ghi {code} = “lý do” để người sau hiểu vì sao không áp dụng",
            )


def wrong_values(raw: dict[str, Any], source: Source, below: Profile) -> Iterator[Finding]:
    """A house may only change what the carried profiles fix, and keep its kind."""
    spot = section(source, "[gia_tri]", item="[gia_tri]")
    for key, value in raw.get("gia_tri", {}).items():
        name = full_name(key, below)
        if name not in below.values:
            yield _unknown_value(spot.at(key), key, below)
        elif _kind(value) != _kind(below.values[name]):
            yield WRONG_TYPE.at(
                spot.at(key),
                found=f"{key} = {value!r}",
                expected=_kind(below.values[name]),
                mend=f"sửa lại giá trị “{key}”",
            )


def near_code(code: str, known: Collection[str]) -> str:
    """The known code that is meant: the same letters and number, or the words most like it; perhaps none."""
    numbered = _NUMBERED.fullmatch(code.strip())
    if numbered is None:
        return nearest(code, known)
    meant = f"{numbered[1].upper()}-{int(numbered[2]):02d}"
    return meant if meant in known else ""


def full_name(key: str, below: Profile) -> str:
    """The name of a value with its diacritics; a house may leave them out, as TOML's bare keys ask."""
    typed = nfc(key)
    return next((name for name in below.values if unaccented(name) == typed), typed)


def _unknown_rule(place: DeclarationPlace, code: str, known: Collection[str]) -> Finding:
    near = near_code(code, known)
    told = unknown(UNKNOWN_RULE, place, code, known, "mã quy tắc")
    return replace(
        told,
        expected="một mã quy tắc có thật; gõ pipeline explain để xem mọi mã",
        mend=f"sửa thành “{near}” nếu đúng ý" if near else "sửa lại mã, hoặc xóa dòng này",
    )


def _unknown_value(place: DeclarationPlace, key: str, below: Profile) -> Finding:
    """The keys as TOML takes them, without diacritics; a house cannot add one."""
    known = [unaccented(name) for name in below.values]
    told = unknown(UNKNOWN_KEY, place, key, known, "giá trị")
    return told if nearest(key, known) else replace(told, mend="xóa dòng này, hoặc dùng một tên đã nêu ở trên")


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "true hoặc false"
    if isinstance(value, int | float):
        return "một số"
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        return "danh sách chuỗi dạng [“…”, “…”]"
    return "một chuỗi trong ngoặc kép" if isinstance(value, str) else "một giá trị khác"
