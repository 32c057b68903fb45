"""The line under the issuing body's name: it is there, drawn, and not underlining."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, unreadable
from pipeline.check.rules.letterhead.ruled import drawn
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_CODE: Final = Code(
    "ke-duoi-co-quan",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Dưới tên cơ quan ban hành có đường kẻ ngang, nét liền",
    clause="NĐ 30/2020, Phụ lục I, II.2.b",
)


def _check(document: Document) -> Answer:
    line, under = document.parts.issuing_line, document.parts.issuing_body
    if not under:
        return unreadable("không nhận ra tên cơ quan ban hành")
    return drawn(_CODE, document, line, under, "đường kẻ nét liền dưới tên cơ quan ban hành")


RULE = Rule(
    _CODE,
    why="Đường kẻ khép khối tên cơ quan; gạch chân chữ không thay được đường kẻ.",
    wrong="tên cơ quan ban hành để gạch chân (Ctrl+U), hoặc không có đường kẻ",
    right="một đường thẳng nét liền, cân giữa dưới tên cơ quan ban hành",
    check=of_state(_check),
)
