"""The line under the issuing body's name: a third to a half of the line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, unreadable
from pipeline.check.rules.letterhead.ruled import measured
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_SHARE: Final = (0.3, 0.55)
_CODE: Final = Code(
    "do-dai-ke-co-quan",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Đường kẻ dưới tên cơ quan ban hành dài từ 1/3 đến 1/2 dòng chữ",
    clause="NĐ 30/2020, Phụ lục I, II.2.b",
)


def _check(document: Document) -> Answer:
    line, under = document.parts.issuing_line, document.parts.issuing_body
    if not under:
        return unreadable("không nhận ra tên cơ quan ban hành")
    expected = "từ 1/3 đến 1/2 dòng chữ"
    return measured(_CODE, document, line, under, low=_SHARE[0], high=_SHARE[1], expected=expected)


RULE = Rule(
    _CODE,
    why="Đường kẻ ngắn chỉ khép khối tên cơ quan; kéo dài bằng cả dòng chữ thì giống gạch chân.",
    wrong="đường kẻ dài bằng cả tên cơ quan",
    right="tên cơ quan dài 60 mm, đường kẻ dài 20 đến 30 mm",
    check=of_state(_check),
)
