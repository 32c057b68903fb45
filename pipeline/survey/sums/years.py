"""Years as columns: the numbers of each, and the change against the year before the last of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.survey.sums.told import change, summed, years_of
from pipeline.survey.views.view import BLANK, Line, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.survey.sums.told import Told
    from pipeline.survey.views.view import Entry

_PARTIAL: Final = "Dấu * là số chưa đủ: trong các ô được cộng có ô còn trống."


@dataclass(frozen=True, slots=True)
class Columns:
    """The years shown, and the year `before` the last of them; None where nothing tells of it."""

    years: tuple[int, ...]
    before: int | None

    def beside(self) -> Columns:
        """The same with the year before as a column of its own, where one year alone is shown."""
        return self if self.before is None or len(self.years) > 1 else Columns((self.before, *self.years), self.before)

    def last(self, most: int) -> tuple[int, ...]:
        """The places of the last years, `most` at the most."""
        return tuple(range(len(self.years)))[-most:]


def columns(told: Sequence[Told], years: Sequence[int]) -> Columns:
    """The columns for these years."""
    before = years[-1] - 1 if years else None
    return Columns(tuple(years), before if before in years_of(told) else None)


def entries(parts: Sequence[Told], shown: Columns) -> tuple[Entry, ...]:
    """A row's sums, a year a column, then the change."""

    def of(year: int) -> Entry:
        return summed([t for t in parts if t.year == year])

    own = tuple(of(year) for year in shown.years)
    return own if shown.before is None else (*own, change(own[-1], of(shown.before)))


def table(key: str, title: str, head: str, lines: Sequence[Line], shown: Columns) -> Table | None:
    """The table without the rows that tell nothing; None where that is all of them."""
    told = tuple(line for line in lines if any(e != BLANK for e in line.entries))
    if not told:
        return None
    heads = (*map(str, shown.years), *((f"So với {shown.before}",) if shown.before is not None else ()))
    note = _PARTIAL if any(e.partial for line in told for e in line.entries) else ""
    return Table(key, title, head, heads, told, note)
