"""Trích yếu ends without a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.looks import words
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.title.without_subject import without_subject
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_MARKS: Final = (".", ";", ":", ",")
_CODE: Final = Code(
    "TT-31",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Trích yếu là một câu ngắn hoặc cụm từ, cuối không có dấu câu",
    clause="NĐ 30/2020, Phụ lục I, II.5.a và các mẫu",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    last = parts.subject[-1] if parts.subject else parts.letter_subject
    if last is None:
        return without_subject(document) or unreadable("không nhận ra trích yếu")
    text = words(last)
    if not text.endswith(_MARKS) or text.endswith("..."):
        return applied(())
    found = f"trích yếu kết thúc bằng dấu “{text[-1]}”"
    mend = "bỏ dấu câu ở cuối trích yếu"
    return applied((_CODE.at(document.place(last), found=found, expected="không có dấu ở cuối", mend=mend),))


RULE = Rule(
    _CODE,
    why="Trích yếu là tiêu đề, không phải câu văn, nên không có dấu chấm ở cuối.",
    wrong="Công tác thi đua, khen thưởng năm 2026.",
    right="Công tác thi đua, khen thưởng năm 2026",
    check=of_state(_check),
)
