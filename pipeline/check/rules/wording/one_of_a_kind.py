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
    "Danh từ chung đã riêng hóa viết hoa: Bác, Đảng",
    clause="NĐ 30/2020, Phụ lục II, V.4",
)

RULE: Final = Rule(
    CODE,
    why="Bác, Đảng đứng một mình để chỉ Chủ tịch Hồ Chí Minh, Đảng Cộng sản Việt Nam là tên gọi trân trọng nên "
    "viết hoa; đảng bộ, đảng viên, bác sĩ thì viết thường.",
    wrong="làm theo lời dạy của bác; mừng đảng, mừng xuân",
    right="làm theo lời dạy của Bác; mừng Đảng, mừng xuân",
    check=spelled(CODE),
)
