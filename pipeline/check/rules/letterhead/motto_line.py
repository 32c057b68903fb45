"""The line under Tiêu ngữ: it is there, drawn, and not underlining."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, unreadable
from pipeline.check.rules.letterhead.ruled import drawn
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_CODE: Final = Code(
    "TT-12",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Dưới Tiêu ngữ có đường kẻ ngang, nét liền",
    clause="NĐ 30/2020, Phụ lục I, II.1.b",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.motto
    if paragraph is None:
        return unreadable("không nhận ra Tiêu ngữ")
    return drawn(_CODE, document, document.parts.motto_line, (paragraph,), "đường kẻ nét liền dưới Tiêu ngữ")


RULE = Rule(
    _CODE,
    why="Đường kẻ là một nét vẽ riêng dưới dòng chữ; gạch chân thì đổi theo chữ, in ra lúc đậm lúc nhạt.",
    wrong="dòng Tiêu ngữ để gạch chân (Ctrl+U) hoặc không có đường kẻ",
    right="một đường thẳng nét liền vẽ ngay dưới dòng Tiêu ngữ",
    check=of_state(_check),
)
