"""Awards and initiatives of each unit, the last year beside the one before, as a table and as panels of bars."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.survey.sums.grouping import by_item, decided, in_order, titled
from pipeline.survey.sums.told import NO_UNIT
from pipeline.survey.sums.years import entries, table
from pipeline.survey.views.view import Line, Panels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.survey.sums.told import Told
    from pipeline.survey.sums.years import Columns
    from pipeline.survey.views.view import Table

_ALL: Final = "Cộng"
_PLOTTED: Final = 2


def by_unit(key: str, title: str, told: Sequence[Told], shown: Columns, order: Callable[[str], int]) -> Table | None:
    """What each unit has: a group an award, a row a unit in the office's own order, and their sum.

    Where one year alone is shown, the year before stands beside it.
    """
    years, mine = shown.beside(), decided(told)
    lines = [line for item, parts in by_item(mine).items() for line in _of_units(titled(item), parts, years, order)]
    made = table(key, title, "Đơn vị", lines, years)
    return replace(made, panels=_panels(made, mine, years, order)) if made else None


def _of_units(head: str, told: Sequence[Told], shown: Columns, order: Callable[[str], int]) -> Iterator[Line]:
    units = in_order(told, order)
    for unit in units:
        yield Line(unit or NO_UNIT, entries([t for t in told if t.unit == unit], shown), head)
    if len(units) > 1:
        yield Line(_ALL, entries(told, shown), head, total=True)


def _panels(made: Table, told: Sequence[Told], shown: Columns, order: Callable[[str], int]) -> Panels:
    """A plot for collectives, one for individuals, a panel an award; rows and awards that the table has."""
    names, groups = ({getattr(line, part) for line in made.lines} for part in ("name", "group"))
    parts: dict[str, dict[str, str]] = {}
    for item in by_item(told):
        if titled(item) in groups:
            parts.setdefault(item[0].lower(), {})[titled(item)] = item[1]
    rows = tuple(name for unit in in_order(told, order) if (name := unit or NO_UNIT) in names)
    return Panels(shown.last(_PLOTTED), rows, tuple(parts.items()))
