"""Chiến sĩ thi đua, as the law has it."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "chien-si-thi-dua",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Danh hiệu viết theo luật: Chiến sĩ thi đua",
    clause="Luật Thi đua, khen thưởng 2022, Điều 21 đến Điều 23",
)

RULE: Final = Rule(
    CODE,
    why="Luật viết Chiến sĩ; tên danh hiệu trong báo cáo phải trùng với quyết định.",
    wrong="Chiến sỹ thi đua cơ sở",
    right="Chiến sĩ thi đua cơ sở",
    check=spelled(CODE),
)
