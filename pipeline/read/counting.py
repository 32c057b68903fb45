"""Lists of recipients as counts: each row one, where nothing else of the folder counts its unit and year."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pipeline.read.lines import DECIDED, STAGE, UNIT, YEAR, Extract
from pipeline.read.strips import Lines, Strip, in_columns, objects
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.spec import Sheet, Wide

_SINCE, _UNTIL = "từ_năm", "đến_năm"
Key = tuple[str, object, object]


def listed_counts(extracts: Sequence[Extract], sheets: Iterable[Sheet], year: int | None) -> Iterator[Extract]:
    """The counts that lists of names give, as rows of the sheet that they are counted in.

    Only rows of the folder's own year count, since a list may also tell of the years before; and only those of units
    and years of which no number is written, and of awards without a published total: a list beside numbers is what
    they are made of, not more of the same.
    """
    known = {sheet.key: sheet for sheet in sheets}
    for extract in extracts:
        target = known.get(extract.sheet.each_into)
        if target and target.wide and year is not None:
            numbers = _Numbers.of([e for e in extracts if target.key in {e.sheet.key, e.sheet.into}], target.wide)
            rows = _rows(extract, target, target.wide, year)
            lines = rows.marked([not told for told in numbers.tell(rows, target.wide)])
            if lines:
                yield Extract(target, extract.grid, lines)


def _rows(extract: Extract, target: Sheet, wide: Wide, year: int) -> Lines:
    """The rows of the year, of what was decided, that name an award and whom it is for."""
    lines = in_columns(extract.lines)
    renamed = {new: old for old, new in extract.sheet.each_as}
    names = (*(c.name for c in target.columns), wide.term, wide.group, YEAR)
    strips = {name: lines.strip(renamed.get(name, name)) for name in names}
    whose = next(c.name for c in extract.sheet.columns if c.filled)
    strips[wide.value] = Strip(objects([Decimal(1)] * len(lines)), lines.strip(whose).cells)
    told = [STAGE in names or stage in {None, DECIDED} for stage in lines.strip(STAGE).values]
    parts = zip(told, *(strips[name].values for name in (wide.term, wide.group, YEAR)), strict=True)
    return Lines(lines.rows, strips).marked([bool(t and term and group and y == year) for t, term, group, y in parts])


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Of which units in which years and stages numbers are written, and of which awards for several years in one sum.

    A number without a unit is the whole office's; a name without a unit may be of any unit.
    """

    units: frozenset[Key]
    published: frozenset[tuple[Any, ...]]

    @classmethod
    def of(cls, extracts: Sequence[Extract], wide: Wide) -> _Numbers:
        """What these worksheets count."""
        every = [in_columns(e.lines) for e in extracts]
        units = frozenset(key for lines in every if UNIT in lines.strips for key in _keys(lines))
        spans = (wide.term, wide.group, _SINCE, _UNTIL)
        sums = (row for lines in every for row in zip(*(lines.strip(name).values for name in spans), strict=True))
        return cls(units, frozenset(row for row in sums if isinstance(row[2], int) and isinstance(row[3], int)))

    def tell(self, lines: Lines, wide: Wide) -> list[bool]:
        """Whether each listed name is among these numbers."""
        awards = zip(*(lines.strip(name).values for name in (wide.term, wide.group)), strict=True)
        asked = list(zip(_keys(lines), awards, strict=True))
        known = {one: self._told(*one) for one in dict.fromkeys(asked)}
        return [known[one] for one in asked]

    def _told(self, key: Key, award: tuple[object, object]) -> bool:
        unit, *when = key
        total = any(p[:2] == award and p[2] <= key[1] <= p[3] for p in self.published if isinstance(key[1], int))
        return total or any([year, stage] == when and (not unit or u in {"", unit}) for u, year, stage in self.units)


def _keys(lines: Lines) -> Iterator[Key]:
    """Unit, year and stage of each line."""
    units = [fold(str(value or "")) for value in lines.strip(UNIT).values]
    return zip(units, lines.strip(YEAR).values, (v or DECIDED for v in lines.strip(STAGE).values), strict=True)
