"""The days that bound what a document can tell of decisions: its own, and the one up to which its figures are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.compute.codes import AFTER_CUTOFF, AFTER_SIGNING
from pipeline.compute.selection import STAGE, each, each_cell, is_decided
from pipeline.findings import CellPlace
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.compute.selection import Selection
    from pipeline.content import Cell
    from pipeline.findings import Code, Finding
    from pipeline.tables import Records

_DAY: Final = "ngày_quyết_định"


@dataclass(frozen=True, slots=True)
class _Bound:
    """A day of the document after which nothing that it tells was decided: the cell's column, and how to say so."""

    column: str
    code: Code
    told: str
    expected: str
    mend: str


_BOUNDS: Final = (
    _Bound(
        "ngày",
        AFTER_SIGNING,
        "văn bản ký ngày",
        "quyết định ký trước văn bản, hoặc cùng ngày",
        "sửa ngày quyết định, hoặc sửa ô “Ngày ký” ở trang “Văn bản cần lập”; chưa có quyết định thì ghi “đề nghị” ở"
        " cột “Giai đoạn xét”",
    ),
    _Bound(
        "tính_đến",
        AFTER_CUTOFF,
        "số liệu của văn bản tính đến ngày",
        "quyết định không sau ngày mà số liệu tính đến",
        "sửa ngày, chuyển dòng sang năm sau, hoặc sửa ô “Số liệu tính đến ngày” ở trang “Văn bản cần lập”",
    ),
)


def decided_late(tables: Mapping[str, Records], document: Selection) -> tuple[Finding, ...]:
    """A warning for each decision after the document's own day, else after the day that its figures are told up to."""
    given = [(bound, document.column(bound.column)[0]) for bound in _BOUNDS]
    bounds = [(bound, last) for bound, last in given if isinstance(last, date)]
    days = {cell: day for records in tables.values() for cell, day in _days(records)} if bounds else {}
    passed = {cell: next((b for b in bounds if day > b[1]), None) for cell, day in days.items()}
    return tuple(_finding(cell, days[cell], *found) for cell, found in passed.items() if found)


def _finding(cell: Cell, day: date, bound: _Bound, last: date) -> Finding:
    return bound.code.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"quyết định ngày {short_date(day)}, {bound.told} {short_date(last)}",
        expected=bound.expected,
        mend=bound.mend,
    )


def _days(records: Records) -> Iterator[tuple[Cell, date]]:
    if _DAY in records.values:
        for row, cells in zip(each(records), each_cell(records), strict=True):
            cell, day = cells.get(_DAY), row.get(_DAY)
            if cell and isinstance(day, date) and is_decided(row.get(STAGE)):
                yield cell, day
