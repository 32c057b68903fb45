"""V/v belongs to letters only; other kinds name their subject without it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied
from pipeline.check.rules.letterhead.looks import words
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.title.without_subject import without_subject
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_ABOUT: Final = re.compile(r"[(\s]*v\s*/\s*v\b", re.IGNORECASE)
_CODE: Final = Code(
    "v-v-ngoai-cong-van",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Chữ “V/v” chỉ dùng trong trích yếu công văn",
    clause="NĐ 30/2020, Phụ lục I, II.5.b",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    none = without_subject(document)
    if none is not None:
        return none
    first = parts.subject[0]
    if not _ABOUT.match(words(first)):
        return applied(())
    place, expected = document.place(first), "“Về …”, hoặc thẳng vào nội dung"
    return applied((_CODE.at(place, found="“V/v”", expected=expected, mend="bỏ “V/v” hoặc thay bằng “Về”"),))


RULE = Rule(
    _CODE,
    why="Văn bản có tên loại ghi trích yếu dưới tên loại, viết đủ chữ; “V/v” chỉ dành cho công văn.",
    wrong="KẾ HOẠCH\nV/v thi đua, khen thưởng năm 2026",
    right="KẾ HOẠCH\nCông tác thi đua, khen thưởng năm 2026",
    check=of_state(_check),
)
