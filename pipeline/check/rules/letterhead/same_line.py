"""Địa danh và thời gian stand on the line of số, ký hiệu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.placing import row_of
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

_CODE: Final = Code(
    "so-va-ngay-khong-cung-dong",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Địa danh, ngày tháng nằm cùng dòng với số, ký hiệu",
    clause="NĐ 30/2020, Phụ lục I, II.4.c",
)


def _check(document: Document) -> Answer:
    number, dated = document.parts.reference_number, document.parts.place_and_date
    if number is None or dated is None:
        return unreadable("không nhận ra số, ký hiệu hoặc địa danh, ngày tháng")
    together = None if _in_columns(document, number) else _together(number, dated)
    if together is None:
        return not_applicable("số, ký hiệu và ngày tháng nằm ở hai khung, hai cột khác nhau, không so được dòng")
    return applied(() if together else (_apart(document, dated),))


def _together(number: Paragraph, dated: Paragraph) -> bool | None:
    """Whether both stand in one row of one table, or in one paragraph of the body; None where that cannot be told."""
    rows = [row_of(p) for p in (number, dated)]
    if all(rows):
        tables = [row.rpartition("/")[0] for row in rows]
        return rows[0] == rows[1] if tables[0] == tables[1] else None
    in_body = all(p.address.path.count("/") == 1 and not p.format.frame for p in (number, dated))
    return number.address == dated.address if in_body else None


def _in_columns(document: Document, number: Paragraph) -> bool:
    """Whether the page is set in columns where the number stands."""
    here = document.outline.sections[number.section : number.section + 1]
    return any(section.page.columns > 1 for section in here)


def _apart(document: Document, dated: Paragraph) -> Finding:
    mend = "đưa hai phần vào cùng một dòng của bảng đầu văn bản"
    expected = "cùng dòng với số, ký hiệu"
    return _CODE.at(document.place(dated), found="nằm khác dòng với số, ký hiệu", expected=expected, mend=mend)


RULE = Rule(
    _CODE,
    why="Số, ký hiệu ở bên trái và địa danh, ngày tháng ở bên phải tạo thành một dòng của phần đầu văn bản.",
    wrong="ngày tháng đặt ở dòng dưới dòng số, ký hiệu",
    right="số, ký hiệu và ngày tháng ở hai ô của cùng một dòng bảng",
    check=of_state(_check),
)
