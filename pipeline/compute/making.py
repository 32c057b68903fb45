"""One figure to make, and what making it gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compute.ranges import ranges
from pipeline.compute.selection import select
from pipeline.content import Amount, Figure
from pipeline.findings import CellPlace, DeclarationPlace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from pipeline.compute.selection import Selection
    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.spec import FigureSpec
    from pipeline.tables import Records


@dataclass(frozen=True, slots=True)
class Task:
    """A figure to make: its declaration, the tables in reach, and the figures made before it."""

    spec: FigureSpec
    tables: Mapping[str, Records]
    made: Mapping[str, Figure]
    place: DeclarationPlace

    def rows(self) -> Selection | None:
        """The rows that fit, or None where the sheet was not given at all."""
        return select(self.tables.get(self.spec.sheet), self.spec.where)

    def parts(self) -> list[Figure]:
        """The figures that this one is made of."""
        return [self.made[name] for name in self.spec.of]

    def where(self, cells: Sequence[Cell]) -> CellPlace | DeclarationPlace:
        """The first range of the cells, or the declaration where there is none."""
        found = ranges(cells)
        return CellPlace(found[0].file, found[0].sheet, found[0].ref) if found else self.place


@dataclass(frozen=True, slots=True)
class Made:
    """A figure with what was found while making it."""

    figure: Figure
    findings: tuple[Finding, ...] = ()


def figure(
    task: Task, transform: str, value: Decimal | date | None, cells: Sequence[Cell] = (), like: Amount | None = None
) -> Figure:
    """The task's figure with this value; qualifier and unit as in `like`, else the declared unit."""
    spec, amount = task.spec, like or Amount(None)
    unit = amount.unit or spec.unit
    return Figure(spec.name, spec.kind, value, amount.qualifier, unit, transform, spec.of, ranges(cells))
