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
    "Tết Nguyên đán, thứ trong tuần, tháng viết theo quy định",
    clause="NĐ 30/2020, Phụ lục II, V.8",
)

RULE: Final = Rule(
    CODE,
    why="Chữ tết viết thường khi có tên đi sau, viết hoa khi một mình nó chỉ tết Nguyên đán; thứ, tháng ghi "
    "bằng chữ thì viết hoa tên.",
    wrong="trước Tết nguyên đán; đầu tháng tám",
    right="trước tết Nguyên đán; đầu tháng Tám",
    check=spelled(CODE),
)
