"""The page number stands in the middle of the top margin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable
from pipeline.check.rules.page.numbering import (
    even_pages_without,
    every_number,
    footer_numbers,
    has_second_page,
    header_numbers,
    is_centred,
)
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding

_EXPECTED: Final = "số trang ở giữa lề trên (đầu trang)"
_CODE: Final = Code(
    "TT-05",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Số trang đặt giữa trong phần lề trên",
    clause="NĐ 30/2020, Phụ lục I, I.7",
)


def _check(document: Document) -> Answer:
    if next(every_number(document), None) is not None:
        return applied((*_in_footers(document), *_off_centre(document), *_even(document)))
    if not has_second_page(document):
        return not_applicable("văn bản có thể chỉ có một trang")
    mend = "vào Chèn → Số trang → Đầu trang (Insert → Page Number → Top of Page), chọn kiểu ở giữa"
    return applied((_CODE.at(document.page(), found="không có số trang", expected=_EXPECTED, mend=mend),))


def _in_footers(document: Document) -> Iterator[Finding]:
    for paragraph in footer_numbers(document):
        mend = (
            "bỏ số trang ở chân trang, chèn lại bằng Chèn → Số trang → Đầu trang (Insert → Page Number → Top of Page)"
        )
        place = document.place(paragraph, "số trang")
        yield _CODE.at(place, found="số trang ở chân trang", expected=_EXPECTED, mend=mend)


def _off_centre(document: Document) -> Iterator[Finding]:
    for paragraph in header_numbers(document):
        if not is_centred(document, paragraph):
            place = document.place(paragraph, "số trang")
            mend = "chọn đoạn có số trang, bấm Ctrl+E"
            yield _CODE.at(place, found="số trang không ở giữa", expected=_EXPECTED, mend=mend)


def _even(document: Document) -> Iterator[Finding]:
    if header_numbers(document) and even_pages_without(document):
        mend = "bỏ chọn Trang chẵn và lẻ khác biệt (Different Odd & Even Pages), hoặc chèn số cho cả trang chẵn"
        yield _CODE.at(document.page(), found="trang chẵn không có số trang", expected=_EXPECTED, mend=mend)


RULE = Rule(
    _CODE,
    why="Số trang ở một chỗ thống nhất, giữa lề trên, để giữ thứ tự và phát hiện trang thiếu.",
    wrong="số trang ở góc dưới bên phải",
    right="số trang ở giữa đầu trang, từ trang 2",
    check=_check,
)
