"""The line under trích yếu: a third to a half of the line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule
from pipeline.check.rules.letterhead.ruled import measured
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.title.without_subject import without_subject
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_SHARE: Final = (0.3, 0.55)
_CODE: Final = Code(
    "do-dai-ke-trich-yeu",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Đường kẻ dưới trích yếu dài từ 1/3 đến 1/2 dòng chữ",
    clause="NĐ 30/2020, Phụ lục I, II.5.b",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    none = without_subject(document)
    if none is not None:
        return none
    low, high = _SHARE
    expected = "từ 1/3 đến 1/2 dòng chữ"
    return measured(_CODE, document, parts.subject_line, parts.subject, low=low, high=high, expected=expected)


RULE = Rule(
    _CODE,
    why="Đường kẻ ngắn ở giữa đánh dấu hết phần tiêu đề; kéo hết trang thì chia đôi văn bản.",
    wrong="đường kẻ kéo dài hết chiều ngang trang",
    right="dòng trích yếu dài 90 mm, đường kẻ dài 30 đến 45 mm",
    check=of_state(_check),
)
