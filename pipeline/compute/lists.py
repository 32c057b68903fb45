"""Dòng: rows of a sheet as a document's list, one below the other or in groups."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pipeline.compute.amounts import is_dashed, total_or_blank
from pipeline.compute.ranges import ranges
from pipeline.compute.selection import Selection, first_spellings, select, spelled
from pipeline.compute.values import value
from pipeline.content import DASHED, Amount, Figure, FigureKind, Row, Span, Table, Text
from pipeline.spec import FIGURE_KINDS
from pipeline.vietnamese import fold, sort_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.spec import ColumnKind, TableSpec
    from pipeline.tables import Records


def listed(spec: TableSpec, tables: Mapping[str, Records], kinds: Mapping[str, ColumnKind]) -> Table:
    """The declared list; empty where the sheet is not there. `kinds` tells what each column holds."""
    rows = select(tables.get(spec.sheet), spec.where)
    if rows is None:
        return Table(spec.name, spec.columns, (), {})
    rows = _sorted(rows, spec.order)
    made = _groups(spec, rows, kinds) if spec.group else _rows(spec, rows, kinds)
    return Table(spec.name, spec.columns, made + _total(spec, rows, kinds), {})


def _sorted(rows: Selection, order: tuple[str, ...]) -> Selection:
    positions = list(range(len(rows)))
    for column in reversed(order):
        values = rows.column(column.lstrip("-"))
        positions.sort(key=lambda i, v=values: _sort_value(v[i]), reverse=column.startswith("-"))  # type: ignore[misc]
    return Selection(rows.values.iloc[positions], rows.cells.iloc[positions])


def _sort_value(value: Any) -> tuple[int, Any]:
    if value is None:
        return (2, ())
    if isinstance(value, Amount):
        return _sort_value(value.value)
    return (1, sort_key(value)) if isinstance(value, str) else (0, _ordinal(value))


def _ordinal(value: Any) -> Any:
    return value.toordinal() if isinstance(value, date) else value


def _rows(spec: TableSpec, rows: Selection, kinds: Mapping[str, ColumnKind]) -> tuple[Row, ...]:
    out: list[Row] = []
    seen: dict[str, int] = {}
    for i in range(len(rows)):
        row = Selection(rows.values.iloc[[i]], rows.cells.iloc[[i]])
        key = _unique(_key(spec, row), seen)
        out.append(Row(key, {c: value(f"{spec.name}.{c}[{key}]", row, c, kinds[c]) for c in spec.columns}))
    return tuple(out)


def _groups(spec: TableSpec, rows: Selection, kinds: Mapping[str, ColumnKind]) -> tuple[Row, ...]:
    named = [spelled(v) for v in rows.column(spec.group)]
    return tuple(
        _group(spec, rows.at([fold(name) == fold(n) for name in named]), n, kinds) for n in first_spellings(named)
    )


def _group(spec: TableSpec, rows: Selection, name: str, kinds: Mapping[str, ColumnKind]) -> Row:
    key = f"{spec.group}={name}"
    cells = ranges(rows.cells_of(spec.group)[:1])
    values: dict[str, Figure | Text] = {
        spec.group: Text(f"{spec.name}.{spec.group}[{key}]", ((Span(name),),) if name else (), cells)
    }
    values |= {c: _sum(spec, rows, c, key, kinds[c]) for c in spec.sums}
    if spec.count:
        values[spec.count] = _count(f"{spec.name}.{spec.count}[{key}]", rows, spec.group)
    return Row(key, values, _rows(spec, rows, kinds))


def _count(name: str, rows: Selection, column: str) -> Figure:
    cells = ranges(rows.cells_of(column))
    return Figure(name, FigureKind.COUNT, Decimal(len(rows)), transform="đếm dòng", cells=cells)


def _sum(spec: TableSpec, rows: Selection, column: str, key: str, kind: ColumnKind) -> Figure:
    amount = total_or_blank(rows.column(column))
    cells = ranges(rows.cells_of(column))
    name = f"{spec.name}.{column}[{key}]"
    how = DASHED if is_dashed(amount, rows.cells_in(column)) else "cộng"
    return Figure(name, FIGURE_KINDS[kind], amount.value, amount.qualifier, amount.unit, how, (), cells)


def _total(spec: TableSpec, rows: Selection, kinds: Mapping[str, ColumnKind]) -> tuple[Row, ...]:
    if not spec.total or not len(rows):
        return ()
    return (Row("tổng", {c: _sum(spec, rows, c, "tổng", kinds[c]) for c in spec.sums}, total=True),)


def _key(spec: TableSpec, row: Selection) -> str:
    return ",".join(f"{c}={spelled(row.column(c)[0])}" for c in spec.key or spec.columns[:1])


def _unique(key: str, seen: dict[str, int]) -> str:
    seen[key] = seen.get(key, 0) + 1
    return key if seen[key] == 1 else f"{key},lần={seen[key]}"
