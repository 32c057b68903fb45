"""Lists of recipients as counts: each row one, where nothing else of the folder counts its unit and year."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.read.lines import DECIDED, STAGE, UNIT, YEAR, Entry, Extract, Line
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.spec import Sheet, Wide

_SINCE, _UNTIL = "từ_năm", "đến_năm"
_NONE: Final = Entry(None)


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
            lines = tuple(line for line in rows if not numbers.tell(line, target.wide))
            if lines:
                yield Extract(target, extract.grid, lines)


def _rows(extract: Extract, target: Sheet, wide: Wide, year: int | None) -> Iterator[Line]:
    renamed = {new: old for old, new in extract.sheet.each_as}
    names = (*(c.name for c in target.columns), wide.term, wide.group, YEAR)
    whose = next(c.name for c in extract.sheet.columns if c.filled)
    for line in extract.lines:
        entries = {name: line.entries.get(renamed.get(name, name), _NONE) for name in names}
        entries[wide.value] = Entry(Decimal(1), line.entries[whose].cell)
        told = STAGE in names or _value(line, STAGE) in {None, DECIDED}
        if told and entries[wide.term].value and entries[wide.group].value and entries[YEAR].value == year:
            yield Line(line.row, entries)


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Of which units in which years and stages numbers are written, and of which awards for several years in one sum.

    A number without a unit is the whole office's; a name without a unit may be of any unit.
    """

    units: frozenset[tuple[str, object, object]]
    published: frozenset[tuple[object, object, int, int]]

    @classmethod
    def of(cls, extracts: Sequence[Extract], wide: Wide) -> _Numbers:
        """What these worksheets count."""
        lines = [line for e in extracts for line in e.lines]
        spans = [(line, _value(line, _SINCE), _value(line, _UNTIL)) for line in lines]
        published = ((*_award(n, wide), a, b) for n, a, b in spans if isinstance(a, int) and isinstance(b, int))
        return cls(frozenset(_key(line) for line in lines if UNIT in line.entries), frozenset(published))

    def tell(self, line: Line, wide: Wide) -> bool:
        """Whether a listed name is among these numbers."""
        unit, *when = _key(line)
        year, award = _value(line, YEAR), _award(line, wide)
        total = any(isinstance(year, int) and p[:2] == award and p[2] <= year <= p[3] for p in self.published)
        return total or any([year_, stage] == when and (not unit or u in {"", unit}) for u, year_, stage in self.units)


def _key(line: Line) -> tuple[str, object, object]:
    return fold(str(_value(line, UNIT) or "")), _value(line, YEAR), _value(line, STAGE) or DECIDED


def _award(line: Line, wide: Wide) -> tuple[object, object]:
    return _value(line, wide.term), _value(line, wide.group)


def _value(line: Line, name: str) -> object:
    return line.entries.get(name, _NONE).value
