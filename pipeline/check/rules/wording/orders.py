"""VH-08: names of orders and honours with their ranks."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-08",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tên huân chương, danh hiệu vinh dự viết hoa tên riêng và từ chỉ hạng",
    clause="NĐ 30/2020, Phụ lục II, V.2",
)

RULE: Final = Rule(
    CODE,
    why="Tên và hạng của huân chương được ghi trong quyết định tặng thưởng; viết khác đi là sai tên.",
    wrong="Huân chương lao động hạng nhì; Nhà giáo ưu tú",
    right="Huân chương Lao động hạng Nhì; Nhà giáo Ưu tú",
    check=spelled(CODE),
)
