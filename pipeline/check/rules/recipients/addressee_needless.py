"""Plans, decisions and other documents of their kind have no Kính gửi."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.recipients.bodies import UNADDRESSED, kind
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "van-ban-thua-kinh-gui",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Kế hoạch, quyết định và các loại tương tự chỉ có Nơi nhận, không có Kính gửi",
    clause="NĐ 30/2020, Phụ lục I, II.9c",
)


def _check(document: Document) -> Answer:
    parts, named = document.parts, kind(document.parts)
    if not named:
        return unreadable("không nhận ra tên loại văn bản")
    if named not in UNADDRESSED:
        return not_applicable(f"{named} có thể có Kính gửi")
    needless = (
        CODE.at(
            document.place(line),
            found=f"{named} có Kính gửi",
            expected="chỉ có Nơi nhận ở cuối văn bản",
            mend="xóa Kính gửi, ghi các nơi ấy vào Nơi nhận",
        )
        for line in parts.addressee[:1]
    )
    return applied(needless)


RULE = Rule(
    CODE,
    why="Kế hoạch ban hành cho nhiều nơi cùng thực hiện, không gửi riêng ai để giải quyết.",
    wrong="KẾ HOẠCH …\nKính gửi: Các phòng, đơn vị",
    right="Nơi nhận:\n- Các phòng, đơn vị (để thực hiện);",
    check=_check,
)
