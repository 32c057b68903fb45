"""TT-76: marks of circulation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.appendix.stamps import frame, letters, stamps
from pipeline.check.rules.body.gathering import gathered
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "TT-76",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Chỉ dẫn phạm vi lưu hành in hoa, đứng, đậm, cỡ 13 đến 14, trong khung viền đơn",
    clause="NĐ 30/2020, Phụ lục I, III.2c",
)
_WORDS: Final = ("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ")


def _check(document: Document) -> Answer:
    found = stamps(document.outline, _WORDS)
    if not found:
        return not_applicable("văn bản không có chỉ dẫn phạm vi lưu hành")
    return applied(gathered(document, CODE, (f for stamp in found for f in (*letters(stamp), *frame(stamp)))))


RULE = Rule(
    CODE,
    why="Chỉ dẫn lưu hành giới hạn người được đọc, nên phải đập vào mắt như một con dấu.",
    wrong="Lưu hành nội bộ (chữ thường, không khung)",
    right="LƯU HÀNH NỘI BỘ (đậm, trong khung)",
    check=_check,
)
