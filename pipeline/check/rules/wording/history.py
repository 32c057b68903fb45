"""VH-15: the August Revolution."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-15",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Sự kiện lịch sử viết hoa theo quy định: Cách mạng tháng Tám",
    clause="NĐ 30/2020, Phụ lục II, V.9",
)

RULE: Final = Rule(
    CODE,
    why="Tên sự kiện lịch sử ghi bằng chữ và viết hoa, để không đọc thành một tháng bình thường trong năm.",
    wrong="mừng Cách mạng Tháng 8",
    right="mừng Cách mạng tháng Tám",
    check=spelled(CODE),
)
