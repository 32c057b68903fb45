"""Căn cứ: each line ends with a semicolon, the last with a full stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable
from pipeline.check.rules.letterhead.looks import words
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding

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
    return applied(_ends(document))


def _ends(document: Document) -> Iterator[Finding]:
    lines = document.parts.grounds
    for n, line in enumerate(lines, start=1):
        mark, name = (".", "dấu chấm") if n == len(lines) else (";", "dấu chấm phẩy")
        if not words(line).endswith(mark):
            place = document.place(line)
            found = f"dòng căn cứ kết thúc bằng “{words(line)[-1]}”"
            yield _CODE.at(place, found=found, expected=f"{name} ({mark})", mend=f"thay dấu cuối dòng bằng {name}")


RULE = Rule(
    _CODE,
    why="Dấu chấm phẩy nối các căn cứ thành một chuỗi, dấu chấm khép lại chuỗi đó.",
    wrong="Căn cứ Luật Thi đua, khen thưởng,",
    right="Căn cứ Luật Thi đua, khen thưởng;",
    check=of_state(_check),
)
