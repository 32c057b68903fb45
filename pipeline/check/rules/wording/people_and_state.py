"""VH-07: Nhân dân and Nhà nước always with a capital."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-07",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Danh từ Nhân dân, Nhà nước viết hoa",
    clause="NĐ 30/2020, Phụ lục II, V.1",
)

RULE: Final = Rule(
    CODE,
    why="Nghị định xếp hai từ này vào trường hợp viết hoa đặc biệt. Chỉ viết thường khi chúng nằm trong tên "
    "khác, như Viện kiểm sát nhân dân, Hội đồng nhân dân.",
    wrong="khen thưởng cấp nhà nước",
    right="khen thưởng cấp Nhà nước",
    check=spelled(CODE),
)
