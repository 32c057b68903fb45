"""The line under Tiêu ngữ: as long as the words above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, unreadable
from pipeline.check.rules.letterhead.ruled import measured
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_NEAR: Final = 0.12
_CODE: Final = Code(
    "do-dai-ke-tieu-ngu",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ",
    clause="NĐ 30/2020, Phụ lục I, II.1.b",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.motto
    if paragraph is None:
        return unreadable("không nhận ra Tiêu ngữ")
    line = document.parts.motto_line
    expected = "dài bằng dòng Tiêu ngữ"
    return measured(_CODE, document, line, (paragraph,), low=1 - _NEAR, high=1 + _NEAR, expected=expected)


RULE = Rule(
    _CODE,
    why="Riêng đường kẻ dưới Tiêu ngữ dài bằng dòng chữ; ngắn hơn thì giống đường kẻ dưới tên cơ quan ở bên trái.",
    wrong="đường kẻ chỉ bằng nửa dòng Tiêu ngữ",
    right="đường kẻ dài khoảng 56 mm dưới Tiêu ngữ cỡ 13",
    check=of_state(_check),
)
