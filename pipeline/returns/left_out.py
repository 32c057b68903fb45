"""Units of which the office's own table by unit says nothing for the year: their figures leave the report unseen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pipeline.compute.selection import each, spelled
from pipeline.compute.units import units
from pipeline.findings import CellPlace
from pipeline.read.lines import DECIDED, STAGE, UNIT, YEAR
from pipeline.read.strips import in_columns
from pipeline.returns import telling
from pipeline.returns.filled import is_dash
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.read.lines import Extract
    from pipeline.returns.names import Names
    from pipeline.spreadsheet import Position
    from pipeline.tables import Records


def left_out(extracts: Sequence[Extract], listed: Records | None, names: Names) -> Iterator[Finding]:
    """A finding for each row of a listed unit without a count, and one for all units that have no row.

    Asked is who is there at the year's end, of tables that count for some unit what was decided in the year; a table
    with a row for each award need not name a unit that won none.
    """
    tables: dict[str, list[Extract]] = {}
    for extract in extracts:
        if extract.sheet.wide:
            tables.setdefault(extract.sheet.key, []).append(extract)
    for parts in tables.values():
        counted = _codes(extracts, parts[0].sheet.key, names, listed)
        missing = _there(listed, names.year) - counted
        if listed is not None and counted and missing:
            yield from _told(parts, missing, names)


def _codes(extracts: Sequence[Extract], key: str, names: Names, listed: Records | None) -> frozenset[str]:
    """The units of which something decided is counted for the year, by the codes of who has their work at its end."""
    told: set[str] = set()
    for extract in extracts:
        if key in {extract.sheet.key, extract.sheet.into, extract.sheet.each_into}:
            lines = in_columns(extract.lines)
            rows = zip(*(lines.strip(name).values for name in (UNIT, YEAR, STAGE)), strict=True)
            told |= {unit for unit, year, stage in rows if year == names.year and stage in {None, "", DECIDED} and unit}
    last = units(listed, date(names.year, 12, 31)).taken_over
    codes = {names.units.code(unit) for unit in told} | {names.exact(unit) for unit in told}
    return frozenset(last.get(code, code) for code in codes)


def _there(listed: Records | None, year: int) -> frozenset[str]:
    """The units that are there on the last day of the year."""
    day = date(year, 12, 31)
    rows = each(listed) if listed is not None else []
    began = (row for row in rows if not row.get("từ_ngày") or row["từ_ngày"] <= day)
    return frozenset(spelled(row["mã"]) for row in began if not row.get("đến_ngày") or row["đến_ngày"] >= day)


def _told(parts: Sequence[Extract], missing: frozenset[str], names: Names) -> Iterator[Finding]:
    blank, dashed = _rows(parts, missing, names)
    yield from (telling.without_count(cell, names.title(code), names.year) for code, cell in blank.items())
    absent = [names.title(code) for code in names.units.titles if code in missing - blank.keys() - dashed]
    if absent:
        grid = parts[0].grid
        yield telling.without_row(CellPlace(grid.file, grid.sheet), absent, parts[0].sheet.title, names.year)


def _rows(parts: Sequence[Extract], missing: frozenset[str], names: Names) -> tuple[dict[str, Cell], set[str]]:
    """The cells of the missing units whose row holds no count, and the units whose row says so with a dash."""
    blank: dict[str, Cell] = {}
    dashed: set[str] = set()
    for extract in parts:
        known = {fold(name): code for name, code in names.units.codes.items() if code in missing}
        filled = set(in_columns(extract.lines).rows)
        for row, place in _unit_cells(extract):
            code = known.get(fold(str(extract.grid.at(row, place))), "") if row not in filled else ""
            if code and any(is_dash(value) for value in extract.grid.rows[row]):
                dashed.add(code)
            elif code:
                blank.setdefault(code, extract.grid.cell(row, place))
    return {code: cell for code, cell in blank.items() if code not in dashed}, dashed


def _unit_cells(extract: Extract) -> Iterator[Position]:
    """The cells of the column in which the units stand."""
    line = next(iter(extract.lines), None)
    cell = line.entries[UNIT].cell if line else None
    if line is None or cell is None:
        return
    grid = extract.grid
    place = next((n for n in range(grid.width) if grid.cell(line.row, n).address == cell.address), None)
    if place is not None:
        yield from ((row, place) for row in range(len(grid.rows)))
