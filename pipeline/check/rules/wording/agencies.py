"""VH-06: names of agencies, with capitals for their kind and their field."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-06",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tên cơ quan viết hoa chữ chỉ loại hình và lĩnh vực",
    clause="NĐ 30/2020, Phụ lục II, IV.1a",
)

RULE: Final = Rule(
    CODE,
    why="Tên cơ quan phải giống tên trong văn bản thành lập để người đọc không hiểu thành cơ quan khác.",
    wrong="Hội đồng thi đua khen thưởng VKSND tỉnh",
    right="Hội đồng Thi đua - Khen thưởng VKSND tỉnh",
    check=spelled(CODE),
)
