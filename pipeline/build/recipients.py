"""Nơi nhận of one document: the office's rows put into the lines that the decree and the house ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compute import Selection, spelled
from pipeline.content import CellRange, Row, Span, Table, Text
from pipeline.findings import CellPlace, FilePlace
from pipeline.law import Recipient, check_addressing, check_recipients, recipient_lines
from pipeline.law.recipients import EACH_LINE, plain_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.build.order import Order
    from pipeline.findings import Finding, Place
    from pipeline.law import Line
    from pipeline.tables import Records

NAME = "nơi_nhận"
_COLUMNS = ("tên", "mục_đích", "dấu")


def recipients(tables: Mapping[str, Records], order: Order) -> tuple[Table, tuple[Finding, ...]]:
    """The table `nơi_nhận` and what is wrong with it; empty where the sheet is missing, which is told elsewhere."""
    records = tables.get("noi_nhan")
    addressed = bool(spelled(order.row.column("kính_gửi")[0]))
    upward = check_addressing(upward=order.declaration.upward, addressed=addressed, place=_place(order.row, "loại"))
    if records is None or not len(records.values):
        return Table(NAME, _COLUMNS, (), {}), upward
    rows = _rows(Selection(records.values, records.cells))
    lines = recipient_lines(rows, addressed=addressed, way=_way(tables))
    found = check_recipients(rows, addressed=addressed, place=rows[-1].place)
    return Table(NAME, _COLUMNS, tuple(_row(line, rows) for line in lines), {}), (*upward, *found)


def _rows(rows: Selection) -> list[Recipient]:
    names, purposes = rows.column("tên"), rows.column("mục_đích")
    places = [_place(rows.at([i == j for j in range(len(rows))]), "tên") for i in range(len(rows))]
    return [Recipient(spelled(n), spelled(p), place) for n, p, place in zip(names, purposes, places, strict=True)]


def _place(rows: Selection, column: str) -> Place:
    cells = rows.cells_of(column)
    return CellPlace(cells[0].file, cells[0].sheet, cells[0].address) if cells else FilePlace("trang “Nơi nhận”")


def _way(tables: Mapping[str, Records]) -> str:
    """The house's way to write purposes, from “Thông tin chung”; on each line where it does not say."""
    office = tables.get("thong_tin_chung")
    said = spelled(office.values["ghi_mục_đích"].iloc[0]) if office is not None and len(office.values) else ""
    return said or EACH_LINE


def _row(line: Line, rows: list[Recipient]) -> Row:
    place = next((r.place for r in rows if plain_name(r) == line.name), None)
    cells = (CellRange(place.file, place.sheet, place.cell),) if isinstance(place, CellPlace) else ()
    texts = zip(_COLUMNS, (line.name, line.purpose, line.mark), strict=True)
    return Row(
        line.name, {c: Text(f"{NAME}.{c}[tên={line.name}]", ((Span(t),),) if t else (), cells) for c, t in texts}
    )
