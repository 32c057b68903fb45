"""Căn cứ: each line ends with a semicolon, the last with a full stop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable
from pipeline.check.rules.letterhead.looks import words
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding

_FURTHER: Final = re.compile(r"(?i)[-–—]?\s*(căn cứ|theo đề nghị|xét)\b")
_SECOND: Final = re.compile(r";\s*(?:Căn cứ|căn cứ)\s+\S")
_CODE: Final = Code(
    "can-cu-dau-cau",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm",
    clause="NĐ 30/2020, Phụ lục I, II.6.a",
)


def _check(document: Document) -> Answer:
    if not document.parts.grounds:
        return not_applicable("văn bản không có dòng căn cứ riêng")
    return applied((*_ends(document), *_two_in_one(document)))


def _ends(document: Document) -> Iterator[Finding]:
    lines = document.parts.grounds
    last = None if _goes_on(document) else lines[-1]
    for line in lines:
        mark, name = (".", "dấu chấm") if line is last else (";", "dấu chấm phẩy")
        if not words(line).endswith(mark):
            place = document.place(line)
            found = f"dòng căn cứ kết thúc bằng “{words(line)[-1]}”"
            yield _CODE.at(place, found=found, expected=f"{name} ({mark})", mend=f"thay dấu cuối dòng bằng {name}")


def _two_in_one(document: Document) -> Iterator[Finding]:
    for line in document.parts.grounds:
        second = _SECOND.search(words(line))
        if second:
            place = document.place(line)
            mend = "xuống dòng trước chữ “Căn cứ” thứ hai"
            yield _CODE.at(place, found="hai căn cứ trên một dòng", expected="mỗi căn cứ một dòng", mend=mend)


def _goes_on(document: Document) -> bool:
    """Whether the line after the last ground reads like one more, though it does not look like one."""
    blocks = [b for b in document.outline.body.blocks if isinstance(b, Paragraph) and b.text.strip()]
    after = blocks[blocks.index(document.parts.grounds[-1]) + 1 :] if document.parts.grounds[-1] in blocks else []
    return bool(after) and _FURTHER.match(words(after[0])) is not None


RULE = Rule(
    _CODE,
    why="Dấu chấm phẩy nối các căn cứ thành một chuỗi, dấu chấm khép lại chuỗi đó.",
    wrong="Căn cứ Luật Thi đua, khen thưởng,",
    right="Căn cứ Luật Thi đua, khen thưởng;",
    check=of_state(_check),
)
