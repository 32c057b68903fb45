"""Times New Roman also as the font for East Asian and complex scripts, which other programs may show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied
from pipeline.check.rules.page.letters import first_of_each, hidden_fonts, is_house_font
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding

_CODE: Final = Code(
    "phong-chu-an",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Phông cho chữ Đông Á và chữ phức tạp cũng đặt là Times New Roman",
    clause="NĐ 30/2020, Phụ lục I, I.4",
)


def _check(document: Document) -> Answer:
    return applied(_findings(document))


def _findings(document: Document) -> Iterator[Finding]:
    wrong = ((p, font) for p, font in hidden_fonts(document.outline) if not is_house_font(font))
    for font, paragraph, count in first_of_each(wrong):
        found = f"phông ẩn {font} ở {count} đoạn"
        mend = "vào Trang đầu → Phông (Home → Font), đặt Times New Roman ở cả mục Complex scripts và Asian text"
        yield _CODE.at(document.place(paragraph), found=found, expected="Times New Roman", mend=mend)


RULE = Rule(
    _CODE,
    why="Phông đặt cho chữ Đông Á, chữ phức tạp không hiện trong Word, nhưng phần mềm khác có thể lấy nó để hiện chữ.",
    wrong="phông chữ thường là Times New Roman, phông Đông Á là SimSun",
    right="mọi mục trong hộp Font đều là Times New Roman",
    check=_check,
)
