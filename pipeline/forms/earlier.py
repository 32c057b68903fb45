"""What an office's workbooks say before the year of a form: its own sheets, last year's rows, what is there already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pipeline.compute.selection import each, each_cell
from pipeline.spec import Reach

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.build.shelf import Shelf
    from pipeline.build.workspace import Office
    from pipeline.content import Cell
    from pipeline.law import Award
    from pipeline.spec import Sheet
    from pipeline.tables import Reading, Records

    Told = tuple[Mapping[str, Any], Mapping[str, Cell | None]]


@dataclass(frozen=True, slots=True)
class Earlier:
    """The readings of the office's folder, of the form's own year, and of the years before it, the last one first.

    `added` are the awards that the office adds to the law's.
    """

    year: int
    office: Reading
    own: Reading
    before: tuple[tuple[int, Reading], ...] = ()
    added: tuple[Award, ...] = ()

    @property
    def last(self) -> Mapping[str, Records]:
        """The tables of the year just before."""
        return next((dict(reading.tables) for year, reading in self.before if year == self.year - 1), {})


def earlier(shelf: Shelf, office: Office, year: int) -> Earlier:
    """What the office's folders hold."""
    years = sorted((y for y in office.years if y < year), reverse=True)
    before = tuple((y, shelf.year(office, y)) for y in years)
    return Earlier(year, shelf.office(office), shelf.year(office, year), before, shelf.added(office)[0])


def next_year(shelf: Shelf, office: Office, sheets: Iterable[Sheet]) -> int | None:
    """The year after the last one that holds figures, else after the last folder; None where there is no folder."""
    counted = {sheet.into or sheet.key for sheet in sheets if sheet.reach is Reach.PERIOD}
    years = sorted(office.years, reverse=True)
    told = (year for year in years if any(holds(shelf.year(office, year).tables.get(key)) for key in counted))
    last = next(told, years[0] if years else None)
    return last + 1 if last else None


def holds(records: Records | None) -> bool:
    """Whether a table has any row."""
    return records is not None and len(records.values) > 0


def latest(before: Earlier, sheet: Sheet) -> tuple[int, list[Told]]:
    """The rows of a sheet in the last year that has any, each with its cells, and that year; 0 where none has."""
    for year, reading in before.before:
        records = reading.tables.get(sheet.key)
        if records is not None and holds(records):
            return year, list(zip(each(records), each_cell(records), strict=True))
    return 0, []
