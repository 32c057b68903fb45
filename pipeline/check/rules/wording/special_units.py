"""VH-05: the capital and Thành phố Hồ Chí Minh."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-05",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Thủ đô Hà Nội và Thành phố Hồ Chí Minh viết hoa cả danh từ chung",
    clause="NĐ 30/2020, Phụ lục II, III.1c",
)

RULE: Final = Rule(
    CODE,
    why="Nghị định nêu riêng hai tên này: danh từ chung cũng viết hoa, khác với tỉnh Hưng Yên, thành phố Hải Phòng.",
    wrong="công tác tại thủ đô Hà Nội",
    right="công tác tại Thủ đô Hà Nội",
    check=spelled(CODE),
)
