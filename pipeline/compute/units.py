"""The office's units: their codes, their order and the names they go by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compute.codes import UNKNOWN_UNIT
from pipeline.compute.selection import each, spelled
from pipeline.findings import CellPlace, nearest
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.tables import Records


@dataclass(frozen=True, slots=True)
class Units:
    """Codes by folded name, and the names in the order of the office's own list."""

    codes: Mapping[str, str]
    names: tuple[str, ...]

    def code(self, name: str) -> str:
        """The unit's code, or the name itself where the list does not hold it."""
        return self.codes.get(fold(name), name)

    def order(self, name: str) -> int:
        """The unit's place in the list; those that it does not hold come last."""
        known = list(dict.fromkeys(self.codes.values()))
        code = self.code(name)
        return known.index(code) if code in known else len(known)


def units(records: Records | None) -> Units:
    """The units that the sheet “Danh sách đơn vị” lists, under their names, other names and codes."""
    if records is None:
        return Units({}, ())
    codes: dict[str, str] = {}
    for row in each(records):
        code = spelled(row["mã"])
        others = spelled(row.get("tên_khác")).split(";")
        codes |= {fold(name): code for name in (spelled(row["tên"]), code, *others) if name.strip()}
    return Units(codes, tuple(spelled(name) for name in records.values["tên"]))


def strangers(records: Records | None, known: Units) -> tuple[Finding, ...]:
    """A finding for each cell of the column “đơn_vị” that names no listed unit; none where no unit is listed."""
    if records is None or not known.codes or "đơn_vị" not in records.values:
        return ()
    pairs = zip(records.values["đơn_vị"], records.cells["đơn_vị"], strict=True)
    odd = {cell: name for name, cell in pairs if cell is not None and name and fold(name) not in known.codes}
    return tuple(_stranger(cell, name, known) for cell, name in odd.items())


def _stranger(cell: Cell, name: str, known: Units) -> Finding:
    near = nearest(name, known.names)
    return UNKNOWN_UNIT.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"“{name}”",
        expected="tên một đơn vị trong trang “Danh sách đơn vị”",
        mend=f"sửa thành “{near}”, nếu đúng là đơn vị đó" if near else "thêm đơn vị này vào danh sách, hoặc sửa tên",
    )
