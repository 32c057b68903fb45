"""The day up to which a document's figures are told: awards that were decided later are in them all the same."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.compute.codes import AFTER_CUTOFF
from pipeline.compute.selection import STAGE, each, each_cell, is_decided
from pipeline.findings import CellPlace
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.compute.selection import Selection
    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.tables import Records

_DAY: Final = "ngày_quyết_định"
_CUTOFF: Final = "tính_đến"


def after_cutoff(tables: Mapping[str, Records], document: Selection) -> tuple[Finding, ...]:
    """A warning for each decision after the day that the document says its figures are told up to."""
    last = document.column(_CUTOFF)[0]
    if not isinstance(last, date):
        return ()
    late = {cell: day for records in tables.values() for cell, day in _days(records) if day > last}
    return tuple(
        AFTER_CUTOFF.at(
            CellPlace(cell.file, cell.sheet, cell.address),
            found=f"quyết định ngày {short_date(day)}, số liệu của văn bản tính đến ngày {short_date(last)}",
            expected="quyết định không sau ngày mà số liệu tính đến",
            mend="sửa ngày, chuyển dòng sang năm sau, hoặc sửa ô “Số liệu tính đến ngày” ở trang “Văn bản cần lập”",
        )
        for cell, day in late.items()
    )


def _days(records: Records) -> Iterator[tuple[Cell, date]]:
    if _DAY in records.values:
        for row, cells in zip(each(records), each_cell(records), strict=True):
            cell, day = cells.get(_DAY), row.get(_DAY)
            if cell and isinstance(day, date) and is_decided(row.get(STAGE)):
                yield cell, day
