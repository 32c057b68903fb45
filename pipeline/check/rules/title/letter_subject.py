"""Trích yếu of a letter: after V/v, 12 to 13, upright, not bold, centred below the number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.looks import Look, judged, within, words
from pipeline.check.rules.letterhead.placing import centred_in_cell
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

_LOOK: Final = Look(12, 13, bold=False, caps=False)
_RIGHT: Final = re.compile(r"V/v\s+[^\s:.]")
_CODE: Final = Code(
    "TT-32",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Trích yếu công văn sau chữ “V/v”, chữ thường, cỡ 12 đến 13, đứng, không đậm, giữa dưới số, ký hiệu",
    clause="NĐ 30/2020, Phụ lục I, II.5.b",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    if parts.document_kind is not None:
        return not_applicable("chỉ công văn mới ghi “V/v”")
    if parts.letter_subject is None:
        return unreadable("không nhận ra trích yếu công văn")
    among = (parts.letter_subject,)
    mend = "bỏ đậm, bỏ nghiêng, đặt cỡ 12 hoặc 13 cho trích yếu công văn"
    look = judged(_CODE, document, among, within(document, "trích_yếu_công_văn", _LOOK), mend)
    return applied((*_spelling(document, parts.letter_subject), *look, *centred_in_cell(_CODE, document, among)))


def _spelling(document: Document, paragraph: Paragraph) -> Iterator[Finding]:
    if not _RIGHT.match(words(paragraph)):
        place, mend = document.place(paragraph), "gõ lại chữ mở đầu là “V/v”, rồi đến nội dung"
        yield _CODE.at(place, found=f"“{words(paragraph)[:40]}”", expected="“V/v …”", mend=mend)


RULE = Rule(
    _CODE,
    why="Công văn không có tên loại nên trích yếu đứng dưới số, ký hiệu, bắt đầu bằng “V/v”, không in đậm.",
    wrong="Về việc: Đăng ký thi đua năm 2026 (in đậm)",
    right="V/v đăng ký thi đua năm 2026 (cỡ 12 hoặc 13, chữ đứng)",
    check=of_state(_check),
)
