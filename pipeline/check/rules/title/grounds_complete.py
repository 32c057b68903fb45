"""Căn cứ in full: kind, number, date, who issued it, what about; a law or ordinance by its name alone."""

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
    from pipeline.outline import Paragraph

_NUMBERED: Final = re.compile(
    r"(?i)[-–—]?\s*căn cứ (?:vào )?(nghị định|thông tư|thông tư liên tịch|quyết định|nghị quyết|chỉ thị|kế hoạch|"
    r"hướng dẫn|quy chế|quy định|công văn|chương trình|đề án)\b"
)
_LAW: Final = re.compile(r"(?i)[-–—]?\s*căn cứ (?:vào )?(bộ luật|luật|pháp lệnh)\b")
_NUMBER: Final = re.compile(r"(?i)\bsố:?\s*\d+\S*[/-]\S+")
_LAW_NUMBER: Final = re.compile(
    rf"{_LAW.pattern}(?:(?!sửa đổi|[;()]).)*?(?P<number>\bsố:?\s*\d+\S*/\S*(?:QH|UBTVQH|PL)[^\s;,.]*)"
)
_DATE: Final = re.compile(r"(?i)\bngày\b\s*(?:\d+/\d+/\d{4}|\d+\s*tháng\s*\d+\s*năm\s*\d{4})")
_ISSUER: Final = re.compile(r"(?i)\bcủa\s+\w")
_ABOUT: Final = re.compile(
    r"(?i)\b(?:về|ban hành|quy định|hướng dẫn|sửa đổi|phê duyệt|tổ chức|thực hiện|triển khai|thành lập|công bố|giao|"
    r"phát động|tiếp tục|tăng cường|đẩy mạnh|đổi mới|kiện toàn|phân công|công nhận|bổ nhiệm|v/v)\b"
)
_CODE: Final = Code(
    "TT-34",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Căn cứ ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu; Luật, Pháp lệnh chỉ ghi tên",
    clause="NĐ 30/2020, Phụ lục I, II.6.a",
)


def _check(document: Document) -> Answer:
    lines = document.parts.grounds
    if not lines:
        return not_applicable("văn bản không có dòng căn cứ riêng")
    return applied(finding for line in lines for finding in _of(document, line))


def _of(document: Document, line: Paragraph) -> Iterator[Finding]:
    text = words(line)
    place = document.place(line)
    if _LAW.match(text):
        number = _LAW_NUMBER.match(text)
        if number:
            mend = "bỏ số, ký hiệu của Luật, Pháp lệnh"
            yield _CODE.at(place, found=f"“{number['number']}”", expected="chỉ ghi tên Luật, Pháp lệnh", mend=mend)
    elif _NUMBERED.match(text):
        missing = tuple(_missing(text))
        if missing:
            mend = "ghi thêm phần còn thiếu theo văn bản gốc"
            yield _CODE.at(place, found=f"thiếu {', '.join(missing)}", expected="căn cứ ghi đầy đủ", mend=mend)


def _missing(text: str) -> Iterator[str]:
    kind = _NUMBERED.match(text)
    rest = text[kind.end() :] if kind else text
    if not _NUMBER.search(text):
        yield "số, ký hiệu"
    if not _DATE.search(text):
        yield "ngày ban hành"
    about = _ABOUT.search(rest)
    if not _ISSUER.search(rest[: about.start()] if about else rest):
        yield "cơ quan ban hành"
    if about is None:
        yield "trích yếu"


RULE = Rule(
    _CODE,
    why="Người đọc phải tìm được đúng văn bản làm căn cứ; Luật, Pháp lệnh thì tên đã đủ.",
    wrong="Căn cứ Nghị định số 152/2025/NĐ-CP; Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;",
    right="Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về …;",
    check=of_state(_check),
)
