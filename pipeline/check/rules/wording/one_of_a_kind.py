"""VH-10: common nouns that mean one only."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-10",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Danh từ chung đã riêng hóa viết hoa: Bác Hồ, Đảng Cộng sản Việt Nam",
    clause="NĐ 30/2020, Phụ lục II, V.4",
)

RULE: Final = Rule(
    CODE,
    why="Danh từ đã được dùng như tên riêng thì viết như tên riêng.",
    wrong="lời dạy của bác Hồ",
    right="lời dạy của Bác Hồ",
    check=spelled(CODE),
)
