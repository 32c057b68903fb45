"""The names of the parent body and of the issuing body stand at single spacing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.spacing import single_spaced
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_CODE: Final = Code(
    "TT-17",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tên cơ quan chủ quản và tên cơ quan ban hành cách nhau dòng đơn",
    clause="NĐ 30/2020, Phụ lục I, II.2.b",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    if not parts.issuing_body:
        return unreadable("không nhận ra tên cơ quan ban hành")
    names = dict.fromkeys((*parts.parent_body, *parts.issuing_body))
    return applied(single_spaced(_CODE, document, [p for p in names if p.text.strip()]))


RULE = Rule(
    _CODE,
    why="Các dòng tên cơ quan là một khối; giãn ra thì tưởng là tên của hai cơ quan không liên quan.",
    wrong="tên cơ quan để giãn 1,5 dòng",
    right="tên cơ quan để giãn dòng đơn (Single), dài thì ngắt thành nhiều dòng",
    check=of_state(_check),
)
