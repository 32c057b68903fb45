"""VH-04: a unit named by a number is written with a capital."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-04",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Đơn vị hành chính gọi bằng số viết hoa cả danh từ chung",
    clause="NĐ 30/2020, Phụ lục II, III.1b",
)

RULE: Final = Rule(
    CODE,
    why="Khi tên chỉ là con số, danh từ chung trở thành một phần của tên.",
    wrong="trụ sở tại quận 3",
    right="trụ sở tại Quận 3",
    check=spelled(CODE),
)
