"""The paper: A4, in every section."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.page.sheets import millimetres, section_place, told_mm
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import PageFormat

_A4: Final = (210, 297)
_NEAR: Final = 1
_CODE: Final = Code(
    "TT-01",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Khổ giấy A4 (210 × 297 mm)",
    clause="NĐ 30/2020, Phụ lục I, I.1",
)


def _check(document: Document) -> Answer:
    if not document.outline.sections:
        return unreadable("văn bản không ghi khổ giấy")
    return applied(_findings(document))


def _findings(document: Document) -> Iterator[Finding]:
    for section in document.outline.sections:
        if not _is_a4(section.page):
            place = section_place(document, section)
            found = f"khổ giấy {told_mm(section.page.width)} × {told_mm(section.page.height)} mm"
            mend = "vào Bố trí → Kích cỡ (Layout → Size), chọn A4"
            yield _CODE.at(place, found=found, expected="A4 (210 × 297 mm)", mend=mend)


def _is_a4(page: PageFormat) -> bool:
    sides = sorted((page.width, page.height))
    return all(abs(millimetres(side) - a4) <= _NEAR for side, a4 in zip(sides, _A4, strict=True))


RULE = Rule(
    _CODE,
    why="Văn bản hành chính in trên giấy A4; khổ Letter của Word làm lệch lề khi in.",
    wrong="khổ Letter 215,9 × 279,4 mm",
    right="khổ A4 210 × 297 mm",
    check=_check,
)
