"""The symbol's abbreviation of the issuing body is one that the office's head has fixed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.letterhead.symbol import symbol_of
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_CODE: Final = Code(
    "TT-22",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Chữ viết tắt tên cơ quan trong ký hiệu do người đứng đầu cơ quan quy định",
    clause="NĐ 30/2020, Phụ lục I, II.3.b",
)


def _check(document: Document) -> Answer:
    fixed = document.profile.words("chữ_tắt_cơ_quan")
    if not fixed:
        return not_applicable("hồ sơ quy tắc không ghi chữ viết tắt của cơ quan (chữ_tắt_cơ_quan)")
    paragraph = document.parts.reference_number
    symbol = symbol_of(paragraph) if paragraph else None
    if paragraph is None or symbol is None:
        return unreadable("không nhận ra số, ký hiệu")
    if set(fixed) & set(symbol.groups):
        return applied(())
    place, found = document.place(paragraph), f"ký hiệu “{symbol.symbol.strip()}”"
    expected = " hoặc ".join(f"“{name}”" for name in fixed)
    return applied((_CODE.at(place, found=found, expected=expected, mend="sửa chữ viết tắt tên cơ quan"),))


RULE = Rule(
    _CODE,
    why="Chữ viết tắt tên cơ quan phải ngắn gọn, dễ hiểu và dùng thống nhất, do người đứng đầu cơ quan ấn định.",
    wrong="Số: 05/KH-VKSNDLG khi cơ quan quy định VKSLG",
    right="Số: 05/KH-VKSLG",
    check=of_state(_check),
)
