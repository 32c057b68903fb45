"""Cells of a table of counts that hold no count: kept apart from “-” to the page, told where a total lacks them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compute.amounts import is_dash
from pipeline.compute.codes import LEFT_BLANK
from pipeline.compute.selection import select, spelled
from pipeline.findings import CellPlace
from pipeline.tables import blanks_of
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pipeline.compute.selection import Selection
    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.spec import TableSpec
    from pipeline.tables import Records

_TOLD = 8


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows of counts, and beside them the rows of the same table that hold none, in the same columns."""

    told: Selection
    blank: Selection

    def where(self, column: str, name: str, key: Callable[[str], str] = fold) -> Counts:
        """Those whose name in the column is this one, as `key` compares names."""
        return Counts(_where(self.told, column, name, key), _where(self.blank, column, name, key))


def counts(tables: Mapping[str, Records], spec: TableSpec) -> Counts | None:
    """The rows that the declared table is made of, or None where its sheet was not given."""
    told = select(tables.get(spec.sheet), spec.where)
    blank = select(tables.get(blanks_of(spec.sheet)), spec.where)
    return None if told is None else Counts(told, blank or told.at([False] * len(told)))


def left_blank(specs: Iterable[TableSpec], tables: Mapping[str, Records]) -> tuple[Finding, ...]:
    """A warning for each file in which cells that cross tables print were left blank: no total holds these."""
    rows = [(spec, counts(tables, spec)) for spec in specs if spec.how == "chéo"]
    cells = dict.fromkeys(cell for spec, found in rows if found for cell in _blank_cells(spec, found.blank))
    by_file: dict[str, list[Cell]] = {}
    for cell in cells:
        by_file.setdefault(cell.file, []).append(cell)
    return tuple(map(_told, by_file.values()))


def _blank_cells(spec: TableSpec, blank: Selection) -> list[Cell]:
    terms = zip(*(blank.column(name) for name in spec.across), strict=True)
    shown = {tuple(map(fold, term)) for _, term in spec.cross}
    return [
        cell
        for cell, term in zip(blank.cells_in(spec.value), terms, strict=True)
        if cell is not None and not is_dash(cell) and (not shown or tuple(fold(spelled(t)) for t in term) in shown)
    ]


def _where(rows: Selection, column: str, name: str, key: Callable[[str], str]) -> Selection:
    return rows.at([key(spelled(value)) == key(name) for value in rows.column(column)])


def _told(cells: Sequence[Cell]) -> Finding:
    first = cells[0]
    return LEFT_BLANK.at(
        CellPlace(first.file, first.sheet, first.address),
        found=f"{len(cells)} ô số lượng để trống: {_listed(cells)}; bảng in “…” ở đó và tổng chưa gồm các ô này",
        expected="mỗi ô có số, hoặc “-” nếu không có gì để đếm",
        mend="gõ số, gõ 0 hoặc gõ “-” vào từng ô, lưu tệp rồi chạy lại",
    )


def _listed(cells: Sequence[Cell]) -> str:
    home = cells[0]
    names = [c.address if c.sheet == home.sheet else f"“{c.sheet}” · {c.address}" for c in cells[:_TOLD]]
    return ", ".join(names) + ("…" if len(cells) > _TOLD else "")
