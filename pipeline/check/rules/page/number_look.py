"""The page number: size 13 to 14, upright, not bold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.looks import Look, judged, within
from pipeline.check.rules.page.numbering import every_number, is_printed, look_of
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import Run

if TYPE_CHECKING:
    from pipeline.check.rule import Document
    from pipeline.outline import Paragraph

_LOOK: Final = Look(13, 14, bold=False)
_CODE: Final = Code(
    "so-trang-kieu-chu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Số trang cỡ 13 đến 14, đứng, không đậm",
    clause="NĐ 30/2020, Phụ lục I, I.7 và V.14",
)


def _check(document: Document) -> Answer:
    printed = tuple(every_number(document))
    if not printed:
        return not_applicable("văn bản không có số trang")
    numbers = [_alone(p) for p in printed if is_printed(p)]
    if not numbers:
        return unreadable("số trang chưa được Word in ra lần nào, không rõ cỡ chữ")
    mend = "chọn số trang ở đầu trang, đặt cỡ 13 hoặc 14, bỏ đậm, bỏ nghiêng"
    return applied(judged(_CODE, document, numbers, look_wanted(document), mend))


def look_wanted(document: Document) -> Look:
    """The look of page numbers, of the sizes that the profile fixes."""
    return within(document, "số_trang", _LOOK)


def _alone(paragraph: Paragraph) -> Paragraph:
    """The paragraph with nothing but its number."""
    return replace(paragraph, text="số trang", runs=(Run("0", look_of(paragraph), 0),))


RULE = Rule(
    _CODE,
    why="Số trang có cỡ chữ như nội dung để dễ đọc; Word đặt sẵn cỡ 11 hoặc 12.",
    wrong="số trang cỡ 11, in nghiêng",
    right="số trang cỡ 13 hoặc 14, chữ đứng",
    check=_check,
)
