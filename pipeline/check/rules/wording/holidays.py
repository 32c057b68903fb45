"""VH-11: holidays, with the date in figures and a hyphen."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-11",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tên ngày lễ viết hoa; số chỉ ngày có gạch nối, không thêm số 0",
    clause="NĐ 30/2020, Phụ lục II, V.5",
)

RULE: Final = Rule(
    CODE,
    why="Ngày lễ là tên riêng nên chỉ có một cách viết; số có gạch chéo và số 0 là cách ghi ngày của văn bản.",
    wrong="chào mừng Quốc khánh 02/9",
    right="chào mừng Quốc khánh 2-9",
    check=spelled(CODE),
)
