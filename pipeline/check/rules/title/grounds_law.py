"""A law or ordinance among the grounds goes by its name alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable
from pipeline.check.rules.letterhead.looks import words
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding

_NUMBERED: Final = re.compile(
    r"(?i)[-–—]?\s*căn cứ (?:vào )?(?:bộ luật|luật|pháp lệnh)\b(?:(?!sửa đổi|[;()]).)*?"
    r"(?P<number>\bsố:?\s*\d+\S*/\S*(?:QH|UBTVQH|PL)[^\s;,.]*)"
)
_CODE: Final = Code(
    "can-cu-luat-ghi-so",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Căn cứ là Luật, Pháp lệnh chỉ ghi tên, không ghi số, ký hiệu",
    clause="NĐ 30/2020, Phụ lục I, II.6.a",
)


def _check(document: Document) -> Answer:
    if not document.parts.grounds:
        return not_applicable("văn bản không có dòng căn cứ riêng")
    return applied(_found(document))


def _found(document: Document) -> Iterator[Finding]:
    for line in document.parts.grounds:
        law = _NUMBERED.match(words(line))
        if law:
            place, mend = document.place(line), "bỏ số, ký hiệu của Luật, Pháp lệnh"
            yield _CODE.at(place, found=f"“{law['number']}”", expected="chỉ ghi tên Luật, Pháp lệnh", mend=mend)


RULE = Rule(
    _CODE,
    why="Tên Luật, Pháp lệnh đã đủ để nhận ra văn bản, nên Nghị định không đòi số, ký hiệu và cơ quan ban hành.",
    wrong="Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;",
    right="Căn cứ Luật Thi đua, khen thưởng năm 2022;",
    check=of_state(_check),
)
