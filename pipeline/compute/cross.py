"""Chéo: a cross table, rows by one or two columns, columns by terms, with group rows and a total."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pipeline.compute.amounts import is_dashed, total_or_blank
from pipeline.compute.blanks import counts
from pipeline.compute.ranges import ranges
from pipeline.compute.selection import first_spellings, spelled
from pipeline.content import DASHED, Figure, FigureKind, Row, Span, Table, Text
from pipeline.vietnamese import fold, sort_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.compute.blanks import Counts
    from pipeline.compute.selection import Selection
    from pipeline.compute.units import Units
    from pipeline.spec import TableSpec
    from pipeline.tables import Records

_SUM = "cộng"


@dataclass(frozen=True, slots=True)
class _Cross:
    """The table being made: its declaration, the office's units, the law's terms in order, and its columns."""

    spec: TableSpec
    units: Units
    terms: tuple[str, ...]
    columns: tuple[tuple[str, tuple[str, ...]], ...]


def crossed(spec: TableSpec, tables: Mapping[str, Records], units: Units, terms: tuple[str, ...]) -> Table:
    """The declared cross table; empty where the sheet is not there or no row fits.

    Rows stand in the order of the office's units, of the law's `terms`, or of years; other names as they first come.
    """
    rows = counts(tables, spec)
    if rows is None or not len(rows.told):
        return Table(spec.name, (), (), {})
    cross = _Cross(spec, units, terms, spec.cross or _found(spec, rows.told))
    names = (*spec.down, *(name for name, _ in cross.columns), *(() if spec.cross else (_SUM,)))
    headings = {name: " - ".join(terms) for name, terms in cross.columns} | ({} if spec.cross else {_SUM: "Cộng"})
    made = _level(cross, rows, spec.down, ())
    last = (Row("tổng", _values(cross, rows, "tổng"), total=True),) if spec.total else ()
    return Table(spec.name, names, made + last, headings)


def _found(spec: TableSpec, rows: Selection) -> tuple[tuple[str, tuple[str, ...]], ...]:
    columns = [[spelled(v) for v in rows.column(name)] for name in spec.across]
    once = {tuple(map(fold, term)): term for term in reversed(list(zip(*columns, strict=True)))}
    terms = sorted(once.values(), key=lambda t: tuple(sort_key(part) for part in t))
    return tuple((f"c{i}", term) for i, term in enumerate(terms, start=1))


def _level(cross: _Cross, rows: Counts, down: Sequence[str], above: tuple[str, ...]) -> tuple[Row, ...]:
    column, below = down[0], down[1:]
    out = []
    for name in _names(cross, rows.told, column):
        part = rows.where(column, name, partial(_row_key, cross))
        keys = (*above, f"{column}={cross.units.counted_as(name)}")
        key = ",".join(keys)
        cells = ranges(part.told.cells_of(column)[:1])
        label = Text(f"{cross.spec.name}.{column}[{key}]", ((Span(cross.units.shown(name)),),), cells)
        inner = _level(cross, part, below, keys) if below else ()
        out.append(Row(key, {column: label, **_values(cross, part, key)}, inner))
    return tuple(out)


def _row_key(cross: _Cross, name: str) -> str:
    """What the names of one row have in common: the code of the unit that is counted, or the letters."""
    return fold(cross.units.counted_as(name))


def _names(cross: _Cross, rows: Selection, column: str) -> list[str]:
    names = first_spellings((spelled(v) for v in rows.column(column)), partial(_row_key, cross))
    if all(name.isdigit() for name in names):
        return sorted(names, key=int)
    known = [fold(term) for term in cross.terms]
    if all(fold(name) in known for name in names):
        return sorted(names, key=lambda name: known.index(fold(name)))
    return sorted(names, key=cross.units.order)


def _values(cross: _Cross, rows: Counts, key: str) -> dict[str, Figure | Text]:
    values: dict[str, Figure | Text] = {name: _cell(cross, rows, name, terms, key) for name, terms in cross.columns}
    if not cross.spec.cross:
        values[_SUM] = _sum(cross, rows.told, _SUM, key)
    return values


def _cell(cross: _Cross, rows: Counts, name: str, terms: tuple[str, ...], key: str) -> Figure:
    part = rows
    for column, term in zip(cross.spec.across, terms, strict=True):
        part = part.where(column, term)
    return _sum(cross, part.told if len(part.told) else part.blank, name, key)


def _sum(cross: _Cross, rows: Selection, name: str, key: str) -> Figure:
    spec = cross.spec
    amount = total_or_blank(rows.column(spec.value))
    kind = FigureKind.NUMBER if spec.kind is FigureKind.COUNT else spec.kind
    cells = ranges(rows.cells_of(spec.value))
    how = DASHED if is_dashed(amount, rows.cells_in(spec.value)) else "cộng"
    return Figure(f"{spec.name}.{name}[{key}]", kind, amount.value, amount.qualifier, "", how, (), cells)
