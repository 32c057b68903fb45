"""Every declared sheet as the table that next year's form makes of it, for the office or for one unit."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.forms.awards import chosen
from pipeline.forms.carrying import carried, numbers_remembered, shown
from pipeline.forms.fields import past, plain_fields, serial, unit_column
from pipeline.forms.figures import is_decided, past_figures
from pipeline.forms.plan import Plan, Row
from pipeline.forms.wide_fields import wide_fields
from pipeline.read.lines import DECISION

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from pipeline.forms.earlier import Earlier
    from pipeline.forms.plan import Field
    from pipeline.forms.units import Unit
    from pipeline.spec import Column, Sheet
    from pipeline.workbook.form import Held

_BLANK_ROWS: Final = 24
_MORE_ROWS: Final = 12
_MORE_UNITS: Final = 3
_FEW: Final = 4


def planned(sheet: Sheet, before: Earlier, units: Sequence[Unit], whose: str, *, alone: bool) -> Plan:
    """The table of a sheet; `alone`: it is for the one unit given, else for all of them."""
    choice = next((c for c in sheet.columns if c.options and sheet.wide), None)
    if choice and not alone:
        sheet = _decided(sheet, choice)
    column = unit_column(sheet)
    if column is None or not units:
        return _listed(sheet, before, whose)
    figures = past_figures(before, sheet, column)
    mine = {u.code: figures.get(u.code, {}) for u in units}
    fields = _fields(sheet, before, frozenset(key for known in mine.values() for key in known))
    grouped = not alone and len(fields) > _FEW
    rows = [*_unit_rows(units, column, mine, grouped=grouped), *(Row() for _ in range(0 if alone else _MORE_UNITS))]
    if alone and choice:
        rows = [chosen_row for row in rows for chosen_row in _by_choice(row, choice)]
    return Plan(sheet, before.year, whose, fields, _numbered(rows), summed=not alone)


def _decided(sheet: Sheet, choice: Column) -> Sheet:
    """The sheet as the office fills it in for all units: what was decided, a row a unit, which may be added up."""
    left_out = {choice.name, *DECISION}
    return replace(sheet, columns=tuple(c for c in sheet.columns if c.required or c.name not in left_out))


def _by_choice(row: Row, choice: Column) -> Iterator[Row]:
    """A row for each value of a wide sheet's choice, such as the stages; last year's figures are of what was decided.

    Such rows are never added up.
    """
    for option in choice.options:
        values = row.values if is_decided(option) else {k: v for k, v in row.values.items() if k in row.fixed}
        yield Row({**values, choice.name: option}, row.fixed)


def _listed(sheet: Sheet, before: Earlier, whose: str) -> Plan:
    rows = carried(before, sheet)
    fields = _fields(sheet, before, numbers_remembered(sheet, rows))
    blank = [Row()] * (_MORE_ROWS if rows else _BLANK_ROWS)
    return Plan(sheet, before.year, whose, fields, _numbered([*rows, *blank]))


def _fields(sheet: Sheet, before: Earlier, remembered: frozenset[Hashable]) -> tuple[Field, ...]:
    wide = sheet.wide
    own = wide_fields(sheet, wide, chosen(before, sheet, wide), remembered) if wide else plain_fields(sheet, remembered)
    return (serial(), *own)


def _unit_rows(
    units: Sequence[Unit], column: Column, figures: Mapping[str, Mapping[Hashable, Decimal]], *, grouped: bool
) -> Iterator[Row]:
    for group, members in groupby(units, key=lambda unit: unit.group):
        if grouped and group:
            yield Row(heading=group)
        for unit in members:
            known: dict[Hashable, Held] = {past(key): shown(value) for key, value in figures[unit.code].items()}
            yield Row({column.name: unit.name, **known}, frozenset({column.name}))


def _numbered(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows with their serial numbers, those that only head a group without."""
    key, number, made = serial().key, 0, []
    for row in rows:
        number += not row.heading
        made.append(row if row.heading else Row({key: number, **row.values}, row.fixed, row.review))
    return tuple(made)
