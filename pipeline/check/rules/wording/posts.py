"""VH-09: a post before the name of its office."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "VH-09",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Chức vụ đi liền tên cơ quan, tên người viết hoa",
    clause="NĐ 30/2020, Phụ lục II, V.3",
)

RULE: Final = Rule(
    CODE,
    why="Chức vụ gắn với một cơ quan, một người cụ thể thì viết hoa như tên gọi của người ấy; Kiểm sát viên là "
    "chức danh tư pháp, ngành luôn viết hoa.",
    wrong="được thủ tướng Chính phủ tặng",
    right="được Thủ tướng Chính phủ tặng",
    check=spelled(CODE),
)
