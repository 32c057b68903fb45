"""VH-14: tết Nguyên đán and the days of the week."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-14",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tết Nguyên đán, thứ trong tuần viết theo quy định",
    clause="NĐ 30/2020, Phụ lục II, V.8",
)

RULE: Final = Rule(
    CODE,
    why="Quy định viết thường chữ tết khi có tên riêng đi sau, viết hoa tên của ngày.",
    wrong="trước Tết nguyên đán",
    right="trước tết Nguyên đán",
    check=spelled(CODE),
)
