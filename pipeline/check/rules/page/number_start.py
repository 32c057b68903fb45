"""Page numbers begin at 1 and are Arabic."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable
from pipeline.check.rules.page.numbering import every_number, page_field
from pipeline.check.rules.page.sheets import section_place
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding

_ARABIC: Final = {"decimal", "numberInDash", "decimalZero"}
_OTHER: Final = re.compile(r"\\\*\s*(roman|alphabetic|cardtext|ordinal)", re.IGNORECASE)
_CODE: Final = Code(
    "so-trang-tu-mot",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Số trang đánh từ số 1, bằng chữ số Ả Rập",
    clause="NĐ 30/2020, Phụ lục I, I.7",
)
_MENU: Final = "vào Chèn → Số trang → Định dạng số trang (Insert → Page Number → Format Page Numbers)"


def _check(document: Document) -> Answer:
    if not document.outline.sections or next(every_number(document), None) is None:
        return not_applicable("văn bản không có số trang")
    return applied((*_start(document), *_letters(document)))


def _start(document: Document) -> Iterator[Finding]:
    start = document.outline.sections[0].page.number_start
    if start not in {None, 1}:
        mend = f"{_MENU}, đặt Bắt đầu từ (Start at) là 1"
        yield _CODE.at(document.page(), found=f"số trang bắt đầu từ {start}", expected="bắt đầu từ 1", mend=mend)


def _letters(document: Document) -> Iterator[Finding]:
    mend = f"{_MENU}, chọn 1, 2, 3"
    told = {"found": "số trang không phải chữ số Ả Rập", "expected": "1, 2, 3", "mend": mend}
    for section in document.outline.sections:
        if section.page.number_format not in _ARABIC:
            yield _CODE.at(section_place(document, section), **told)
    for paragraph in every_number(document):
        field = page_field(paragraph)
        if field and _OTHER.search(field.instruction):
            yield _CODE.at(document.place(paragraph, "số trang"), **told)


RULE = Rule(
    _CODE,
    why="Số trang liên tục từ 1 giúp nhận ra văn bản thiếu trang.",
    wrong="số trang bắt đầu từ 2; số trang i, ii, iii",
    right="trang đầu là trang 1 (không hiện), trang sau hiện số 2",
    check=_check,
)
