"""The page stands upright, but where tables or an appendix need its width."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.page.sheets import has_table, is_appendix, is_landscape, section_place
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import Section

_CODE: Final = Code(
    "TT-02",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Trang giấy để dọc; chỉ để ngang khi nội dung có bảng, biểu không làm thành phụ lục",
    clause="NĐ 30/2020, Phụ lục I, I.2",
)


def _check(document: Document) -> Answer:
    if not document.outline.sections:
        return unreadable("văn bản không ghi chiều trang giấy")
    return applied(_findings(document))


def _findings(document: Document) -> Iterator[Finding]:
    for section in document.outline.sections:
        if is_landscape(section.page) and not _needs_width(document, section):
            place = section_place(document, section)
            mend = "vào Bố trí → Hướng (Layout → Orientation), chọn Dọc (Portrait)"
            yield _CODE.at(place, found="trang để ngang mà không có bảng, biểu", expected="trang để dọc", mend=mend)


def _needs_width(document: Document, section: Section) -> bool:
    """Whether an appendix, or a table other than the letterhead's and the signature's, stands there."""
    if is_appendix(document, section):
        return True
    if section.index == 0 and document.parts.body:
        return any(isinstance(block, Table) and block.section == 0 for block in document.parts.body)
    return has_table(document, section)


RULE = Rule(
    _CODE,
    why="Văn bản trình bày theo chiều dài khổ A4; trang ngang chỉ dành cho bảng, biểu rộng.",
    wrong="cả kế hoạch chỉ có chữ mà để trang ngang",
    right="trang dọc; riêng phụ lục có bảng rộng để trang ngang",
    check=_check,
)
