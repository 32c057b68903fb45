"""The line under trích yếu: it is there, drawn, and not underlining."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.genre import is_attached
from pipeline.check.rule import Answer, Rule, not_applicable
from pipeline.check.rules.letterhead.ruled import drawn
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.title.without_subject import without_subject
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_MINUTES: Final = fold("biên bản")
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
    if parts.document_kind is not None and fold(parts.document_kind.text).startswith(_MINUTES):
        return not_applicable("mẫu biên bản không có đường kẻ dưới trích yếu")
    if parts.subject_line is None and is_attached(document):
        return not_applicable("văn bản ban hành kèm theo văn bản khác: đường kẻ ở dưới dòng “Ban hành kèm theo …”")
    return drawn(_CODE, document, parts.subject_line, parts.subject, "đường kẻ nét liền dưới trích yếu")


RULE = Rule(
    _CODE,
    why="Đường kẻ ngăn phần tiêu đề với nội dung; gạch chân chữ không thay được đường kẻ.",
    wrong="trích yếu để gạch chân (Ctrl+U), hoặc không có đường kẻ",
    right="một đường thẳng nét liền, cân giữa dưới trích yếu",
    check=of_state(_check),
)
