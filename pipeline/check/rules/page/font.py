"""Times New Roman for every letter that is seen: body, headers, footers, notes, text boxes, labels of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied
from pipeline.check.rules.page.letters import first_of_each, is_house_font, shown_fonts
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding

_CODE: Final = Code(
    "TT-04",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Phông chữ Times New Roman ở mọi chỗ: nội dung, đầu trang, chân trang, chú thích, hộp chữ",
    clause="NĐ 30/2020, Phụ lục I, I.4",
)


def _check(document: Document) -> Answer:
    return applied(_findings(document))


def _findings(document: Document) -> Iterator[Finding]:
    wrong = ((p, font) for p, font in shown_fonts(document.outline) if not is_house_font(font))
    for font, paragraph, count in first_of_each(wrong):
        found = f"phông {font}" if count == 1 else f"phông {font} ở {count} đoạn, bắt đầu từ đoạn này"
        mend = "chọn chữ, đặt phông Times New Roman; nếu cả văn bản như vậy thì sửa phông của kiểu Normal"
        yield _CODE.at(document.place(paragraph), found=found, expected="Times New Roman", mend=mend)


RULE = Rule(
    _CODE,
    why="Cả văn bản dùng một phông Unicode, để máy nào mở cũng thấy như nhau.",
    wrong="Calibri, Arial, .VnTime, VNI-Times",
    right="Times New Roman",
    check=_check,
)
