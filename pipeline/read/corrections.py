"""The sheet “Điều chỉnh”: what units told after they had sent their files, one line a cell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace
from pipeline.read.codes import DATE_FOR_TEXT, ERROR_CELL
from pipeline.read.layout.columns import Match
from pipeline.read.layout.recognition import recognise
from pipeline.read.table import read_table
from pipeline.spec import Column, ColumnKind, Sheet
from pipeline.spreadsheet import Broken, position
from pipeline.tables import Correction

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.read.lines import Extract, Line
    from pipeline.spreadsheet import Grid

CORRECTIONS: Final = Sheet(
    "dieu_chinh",
    "Điều chỉnh",
    (
        Column("tệp", ("Tệp",), required=True, filled=True),
        Column("trang", ("Trang",), required=True, filled=True),
        Column("ô", ("Ô",), required=True, filled=True),
        Column("số_cũ", ("Số cũ", "Giá trị cũ"), required=True),
        Column("số_mới", ("Số mới", "Giá trị mới"), required=True),
        Column("lý_do", ("Lý do",), required=True, filled=True),
        Column("người_báo", ("Người báo",), required=True, filled=True),
        Column("ngày", ("Ngày", "Ngày báo"), kind=ColumnKind.DATE, required=True, filled=True),
    ),
)
_FILLED: Final = tuple(c.name for c in CORRECTIONS.columns if c.filled)


def corrections_in(grids: Iterable[Grid]) -> tuple[Correction, ...]:
    """The corrections that worksheets of this kind tell, incomplete lines left out."""
    extracts = (e for grid in grids if (e := _sheet(grid)))
    return tuple(_correction(e, line) for e in extracts for line in e.lines if _complete(e, line))


def calm(extract: Extract | None, findings: Iterable[Finding], corrections: Iterable[Correction]) -> list[Finding]:
    """The findings of a worksheet; in one of corrections dates and errors of Excel are what was there, no faults."""
    if extract is None or extract.sheet is not CORRECTIONS:
        return list(findings)
    before = {one.before for one in corrections}
    known = (f for f in findings if f.rule is not DATE_FOR_TEXT)
    return [f for f in known if not (f.rule is ERROR_CELL and f.place in before)]


def _sheet(grid: Grid) -> Extract | None:
    best = recognise(grid, (CORRECTIONS,), {}).best
    return read_table(best.match, best.grid, {}, None) if best and isinstance(best.match, Match) else None


def _complete(extract: Extract, line: Line) -> bool:
    filled = all(line.entries[name].value is not None for name in _FILLED)
    new = _cell(line, "số_mới")
    return filled and not isinstance(extract.grid.at(*_at(new)), Broken)


def _correction(extract: Extract, line: Line) -> Correction:
    cell = _copied(line, "ô", "ô").replace("$", "").upper()
    place = CellPlace(_copied(line, "tệp", "tệp").replace("\\", "/"), _copied(line, "trang", "trang"), cell)
    told = {name: _cell(line, name) for name in line.entries if line.entries[name].cell}
    words = {name: " ".join(told[name].raw.split()) for name in ("lý_do", "người_báo", "ngày")}
    return Correction(
        place,
        told["số_cũ"].raw.strip(),
        extract.grid,
        _at(told["số_mới"]),
        reason=words["lý_do"],
        person=words["người_báo"],
        day=words["ngày"],
        file=_place(told["tệp"]),
        sheet=_place(told["trang"]),
        cell=_place(told["ô"]),
        before=_place(told["số_cũ"]),
    )


def _copied(line: Line, name: str, word: str) -> str:
    """A place as it was copied from a message: without the word before it and the quotes around it."""
    text = re.sub(rf"^{word}\s+(?=\S)", "", str(line.entries[name].value).strip(), flags=re.IGNORECASE)
    return text.strip("“”\"' ")


def _cell(line: Line, name: str) -> Cell:
    cell = line.entries[name].cell
    assert cell is not None  # noqa: S101 - these columns are required, so each line has their cells
    return cell


def _at(cell: Cell) -> tuple[int, int]:
    return position(cell.address) or (0, 0)


def _place(cell: Cell) -> CellPlace:
    return CellPlace(cell.file, cell.sheet, cell.address)
