"""Names of titles and awards in the law's spelling."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "ten-danh-hieu",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tên danh hiệu, hình thức khen thưởng viết như trong luật",
    clause="Luật Thi đua, khen thưởng 2022, Điều 20 đến Điều 28, Điều 72 đến Điều 75",
)

RULE: Final = Rule(
    CODE,
    why="Tên danh hiệu trong văn bản phải trùng với tên trong quyết định khen thưởng.",
    wrong="được tặng cờ thi đua của Chính phủ",
    right="được tặng Cờ thi đua của Chính phủ",
    check=spelled(CODE),
)
