"""Last year's rows carried into next year's form: movements that run on, years moved on, the rest as it was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pipeline.compute.selection import spelled
from pipeline.content import Amount
from pipeline.forms.earlier import latest
from pipeline.forms.fields import asked, past
from pipeline.forms.plan import Row
from pipeline.spec import Carry, Opening
from pipeline.survey.sums.movements import State, state

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from pipeline.content import Cell
    from pipeline.forms.earlier import Earlier, Told
    from pipeline.spec import Column, Sheet
    from pipeline.workbook.form import Held


@dataclass(frozen=True, slots=True)
class _Taken:
    """A cell taken over: its value, whether it is to be looked at again, whether its row goes on at all."""

    value: Held = None
    review: bool = False
    goes_on: bool = True


def carried(before: Earlier, sheet: Sheet) -> tuple[Row, ...]:
    """The rows that go on, in their order; none for a sheet that begins blank."""
    if sheet.opening not in {Opening.CARRIED, Opening.REVIEWED}:
        return ()
    source, rows = latest(before, sheet)
    return tuple(r for told in rows if (r := _row(sheet, told, source, before.year)))


def _row(sheet: Sheet, told: Told, source: int, year: int) -> Row | None:
    values, cells = told
    columns = asked(sheet)
    given = {c.name: _given(values.get(c.name), cells.get(c.name)) for c in columns}
    taken = {c.name: _taken(c, given[c.name], source, year) for c in columns}
    if not all(t.goes_on for t in taken.values()) or any(_is_lacking(c, taken[c.name]) for c in columns):
        return None
    held: dict[Hashable, Held] = {name: one.value for name, one in taken.items()}
    if source == year - 1:
        held |= {past(c.name): shown(given[c.name]) for c in columns if c.carry is Carry.BLANK}
    every = sheet.opening is Opening.REVIEWED
    return Row(held, review=frozenset(n for n, t in taken.items() if t.value is not None and (every or t.review)))


def _given(value: Any, cell: Cell | None) -> Any:
    """The value, or the words of its cell where it is more than a number."""
    return cell.raw if isinstance(value, Amount) and cell else value


def _is_lacking(column: Column, taken: _Taken) -> bool:
    """Whether what must be filled was not to be read, so that half a row would be carried."""
    return column.filled and column.carry is not Carry.BLANK and taken.value is None


def _taken(column: Column, value: Any, source: int, year: int) -> _Taken:
    match column.carry:
        case Carry.BLANK:
            return _Taken()
        case Carry.REVIEWED:
            return _Taken(shown(value), review=True)
        case Carry.YEAR:
            return _moved(value, source, year)
        case Carry.RUNNING:
            return _Taken(shown(value), goes_on=state(spelled(value), year) is not State.ENDED)
    return _Taken(shown(value))


def _moved(value: Any, source: int, year: int) -> _Taken:
    """The year that the rows were of becomes the form's; a row of another year, as of a period, is not carried."""
    if value is None or isinstance(value, int):
        return _Taken(year if value else None, goes_on=value in {None, source})
    text = re.sub(rf"\b{source}\b", str(year), spelled(value))
    return _Taken(text, review=True)


def shown(value: Any) -> Held:
    """A value as a cell of the form holds it."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, bool):
        return "x" if value else None
    return value if value is None or isinstance(value, int | date | str | tuple) else str(value)


def numbers_remembered(sheet: Sheet, rows: tuple[Row, ...]) -> frozenset[Hashable]:
    """The columns left blank for which some row has last year's figure."""
    left = [c.name for c in sheet.columns if c.carry is Carry.BLANK]
    return frozenset(n for n in left if any(row.values.get(past(n)) is not None for row in rows))


def known_values(rows: tuple[Row, ...], name: str) -> Mapping[str, None]:
    """What the rows hold in a column, each once, in order."""
    return dict.fromkeys(str(row.values[name]) for row in rows if row.values.get(name))
