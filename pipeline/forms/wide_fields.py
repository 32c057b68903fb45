"""The fields of a wide sheet: under each group its awards with last year's beside, room for more, and their sum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.forms.awards import groups_of
from pipeline.forms.fields import asked, of_column, past
from pipeline.forms.plan import Field
from pipeline.read.aside import LAST_YEAR
from pipeline.workbook import Look

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from pipeline.forms.awards import Pair
    from pipeline.spec import Sheet, Wide

_MORE: Final = 1
_SUM: Final = "Cộng"
_COUNT, _PAST, _UNIT, _NOTE = 5.3, 4.2, 23, 11


def wide_fields(sheet: Sheet, wide: Wide, pairs: Sequence[Pair], remembered: frozenset[Hashable]) -> tuple[Field, ...]:
    """The declared columns that must be there, the awards by group, then the other columns."""
    columns = asked(sheet)
    first = [of_column(c, _UNIT) for c in columns if c.required]
    last = [of_column(c, _NOTE) for c in columns if not c.required]
    across = [f for group in groups_of(wide) for f in _group(wide, group, pairs, remembered)]
    return (*first, *across, *last)


def _group(wide: Wide, group: str, pairs: Sequence[Pair], remembered: frozenset[Hashable]) -> Iterator[Field]:
    counted: list[Hashable] = []
    for pair in (p for p in pairs if p[1] == group):
        counted.append(pair)
        yield Field(pair, pair[0], group, kind=wide.kind, width=_COUNT, number="0", upright=True)
        if pair in remembered:
            yield Field(past(pair), LAST_YEAR, group, Look.PAST, width=_PAST, number="0", upright=True)
    for number in range(_MORE):
        counted.append((group, number))
        key = (group, number)
        yield Field(key, "", group, kind=wide.kind, width=_COUNT, number="0", upright=True, free=True)
    yield Field((_SUM, group), _SUM, group, Look.TOTAL, width=_COUNT, number="0", sums=tuple(counted))
