"""The issuing body's name is written in full; only the parent's may shorten common phrases."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.looks import words
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding

_SHORT: Final = re.compile(r"\b(VKSND\w*|VKS|KSND|UBND|HĐND|TAND|MTTQ|HĐTĐKT|TĐKT|TP\.?(?=\s)|TX\.)", re.IGNORECASE)
_CODE: Final = Code(
    "ten-co-quan-viet-tat",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tên cơ quan ban hành ghi chính thức, đầy đủ; chỉ tên cơ quan chủ quản được viết tắt cụm từ thông dụng",
    clause="NĐ 30/2020, Phụ lục I, II.2.a",
)


def _check(document: Document) -> Answer:
    if not document.parts.issuing_body:
        return unreadable("không nhận ra tên cơ quan ban hành")
    return applied(_found(document))


def _found(document: Document) -> Iterator[Finding]:
    for line in document.parts.issuing_body:
        short = _SHORT.search(words(line))
        if short:
            place, mend = document.place(line), "viết đủ tên cơ quan; tên dài thì ngắt thành nhiều dòng"
            yield _CODE.at(place, found=f"viết tắt “{short[0]}”", expected="tên cơ quan viết đủ", mend=mend)


RULE = Rule(
    _CODE,
    why="Tên cơ quan ban hành là tên chính thức; dài thì trình bày thành nhiều dòng, không viết tắt.",
    wrong="VIỆN KSND TỈNH LAM GIANG",
    right="VIỆN KIỂM SÁT NHÂN DÂN\nTỈNH LAM GIANG",
    check=of_state(_check),
)
