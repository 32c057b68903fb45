"""A ground other than a law names its document by number and symbol."""

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

_KIND: Final = re.compile(
    r"(?i)[-–—]?\s*căn cứ (?:vào )?(?P<kind>nghị định|thông tư|quyết định|nghị quyết|chỉ thị|kế hoạch|hướng dẫn|"
    r"công văn)\b"
)
_NUMBER: Final = re.compile(r"(?i)\bsố:?\s*\d+\S*[/-]\S+|\b\d+/\d{4}/\S+|\b\d+[-/][A-ZĐ]+[-/][A-ZĐ]+")
_CODE: Final = Code(
    "can-cu-thieu-so",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Căn cứ không phải Luật, Pháp lệnh ghi rõ số, ký hiệu văn bản",
    clause="NĐ 30/2020, Phụ lục I, II.6.a",
)


def _check(document: Document) -> Answer:
    if not document.parts.grounds:
        return not_applicable("văn bản không có dòng căn cứ riêng")
    return applied(_found(document))


def _found(document: Document) -> Iterator[Finding]:
    for line in document.parts.grounds:
        named = _KIND.match(words(line))
        if named and not _NUMBER.search(words(line)):
            found = f"{named['kind']} không có số, ký hiệu"
            mend = "ghi số, ký hiệu, ngày, cơ quan ban hành và trích yếu theo văn bản gốc"
            yield _CODE.at(document.place(line), found=found, expected="ghi rõ số, ký hiệu", mend=mend)


RULE = Rule(
    _CODE,
    why="Thiếu số, ký hiệu thì người đọc không tìm được văn bản làm căn cứ.",
    wrong="Căn cứ Nghị định của Chính phủ về thi đua, khen thưởng;",
    right="Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về …;",
    check=of_state(_check),
)
