"""TT-37: phần, chương as lines of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.chapters import faults
from pipeline.check.rules.body.divisions import divisions
from pipeline.check.rules.body.gathering import gathered
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "TT-37",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Phần, chương ở dòng riêng, giữa trang, chữ thường, đậm, số La Mã; tiêu đề in hoa ở dưới",
    clause="NĐ 30/2020, Phụ lục I, II.6đ",
)
_WORDS = ("phần", "chương")


def _check(document: Document) -> Answer:
    found = [d for d in divisions(document.parts) if d.word in _WORDS]
    if not found:
        return not_applicable("nội dung không có phần, chương")
    return applied(gathered(document, CODE, (f for d in found for f in faults(d, roman=True))))


RULE = Rule(
    CODE,
    why="Chương và phần là cấp lớn nhất; đứng riêng một dòng, giữa trang thì người đọc thấy ngay chỗ sang chương.",
    wrong="CHƯƠNG 1: QUY ĐỊNH CHUNG",
    right="Chương I\nQUY ĐỊNH CHUNG",
    check=_check,
)
