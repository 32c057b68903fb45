"""VH-03: the common noun of an administrative unit in lower case."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-03",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Danh từ chung chỉ đơn vị hành chính viết thường",
    clause="NĐ 30/2020, Phụ lục II, III.1a",
)

RULE: Final = Rule(
    CODE,
    why="Chỉ tên riêng của đơn vị hành chính viết hoa; chữ tỉnh, huyện, thị trấn là danh từ chung.",
    wrong="các phòng của VKSND Tỉnh Hưng Yên",
    right="các phòng của VKSND tỉnh Hưng Yên",
    check=spelled(CODE),
)
