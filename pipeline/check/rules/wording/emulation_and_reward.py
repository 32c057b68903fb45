"""The pair thi đua, khen thưởng with its comma."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled_once
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "thi-dua-khen-thuong",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Cụm từ thi đua, khen thưởng có dấu phẩy như tên của luật",
    clause="Luật Thi đua, khen thưởng 2022",
)

RULE: Final = Rule(
    CODE,
    why="Thi đua và khen thưởng là hai việc nên luật viết có dấu phẩy; gạch nối chỉ dùng trong tên hội đồng, ban.",
    wrong="công tác thi đua khen thưởng",
    right="công tác thi đua, khen thưởng",
    check=spelled_once(CODE),
)
