"""Quốc hiệu and Tiêu ngữ stand at single spacing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.spacing import single_spaced
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_CODE: Final = Code(
    "TT-13",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Quốc hiệu và Tiêu ngữ cách nhau dòng đơn",
    clause="NĐ 30/2020, Phụ lục I, II.1.c",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    both = [p for p in (parts.national_name, parts.motto) if p is not None]
    if not both:
        return unreadable("không nhận ra Quốc hiệu, Tiêu ngữ")
    return applied(single_spaced(_CODE, document, list(dict.fromkeys(both))))


RULE = Rule(
    _CODE,
    why="Hai dòng này là một khối; giãn ra thì phần đầu lệch với tên cơ quan ở bên trái.",
    wrong="hai dòng để giãn 1,5 dòng",
    right="hai dòng để giãn dòng đơn (Single)",
    check=of_state(_check),
)
