"""The line under trích yếu: it is there, drawn, and not underlining."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule
from pipeline.check.rules.letterhead.ruled import drawn
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.title.without_subject import without_subject
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_CODE: Final = Code(
    "ke-duoi-trich-yeu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Dưới trích yếu có đường kẻ ngang, nét liền",
    clause="NĐ 30/2020, Phụ lục I, II.5.b",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    none = without_subject(document)
    if none is not None:
        return none
    return drawn(_CODE, document, parts.subject_line, parts.subject, "đường kẻ nét liền dưới trích yếu")


RULE = Rule(
    _CODE,
    why="Đường kẻ ngăn phần tiêu đề với nội dung; gạch chân chữ không thay được đường kẻ.",
    wrong="trích yếu để gạch chân (Ctrl+U), hoặc không có đường kẻ",
    right="một đường thẳng nét liền, cân giữa dưới trích yếu",
    check=of_state(_check),
)
