"""TT-38: dòng “Mục 1”, “Tiểu mục 1” as lines of their own."""

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
    "TT-38",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Mục, tiểu mục (có chữ “Mục”) ở dòng riêng, giữa trang, chữ thường, đậm, số Ả Rập; tiêu đề in hoa ở dưới",
    clause="NĐ 30/2020, Phụ lục I, II.6đ",
)
_WORDS = ("mục", "tiểu mục")


def _check(document: Document) -> Answer:
    found = [d for d in divisions(document.parts) if d.word in _WORDS]
    if not found:
        return not_applicable("nội dung không có dòng “Mục 1”, “Tiểu mục 1”")
    return applied(gathered(document, CODE, (f for d in found for f in faults(d, roman=False))))


RULE = Rule(
    CODE,
    why="Trong một chương, mục đánh số Ả Rập để không lẫn với số La Mã của chương.",
    wrong="Mục I. HÌNH THỨC KHEN THƯỞNG",
    right="Mục 1\nHÌNH THỨC KHEN THƯỞNG",
    check=_check,
)
