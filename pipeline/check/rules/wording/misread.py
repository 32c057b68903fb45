"""Letters that a scanner or a hurried keyboard got wrong."""

from __future__ import annotations

from typing import Final

from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import spelled
from pipeline.findings import Code, Kind, Severity

CODE: Final = Code(
    "loi-nhan-dang",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Không có chữ sai do nhận dạng ảnh hay gõ nhầm dấu",
    clause="thông lệ: chính tả tiếng Việt",
)

RULE: Final = Rule(
    CODE,
    why="Chữ nhận dạng từ ảnh hay mất dấu, đổi dấu mà chương trình soát lỗi của Word không nhận ra.",
    wrong="quán triệt Chi thị của Viện trưởng",
    right="quán triệt Chỉ thị của Viện trưởng",
    check=spelled(CODE),
)
