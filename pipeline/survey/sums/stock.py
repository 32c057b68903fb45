"""What the inputs of an office tell over the years, gathered once: facts, units, movements, what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline import law
from pipeline.build.shelf import Shelf, all_sheets
from pipeline.build.workspace import offices
from pipeline.compute import joined
from pipeline.compute.twice import told_again
from pipeline.compute.units import Units, units
from pipeline.findings import Severity
from pipeline.offices import followed, written_out
from pipeline.spec import Home, load_all
from pipeline.tables import blanks_of
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pipeline.build import Workspace
    from pipeline.build.workspace import Office
    from pipeline.findings import Finding
    from pipeline.law import Award, Facts
    from pipeline.spec import Sheet
    from pipeline.tables import Reading, Records

LAST: Final = 9999
"""A year after all that can be told of."""
_UNITS, _NAMES = "don_vi", "danh_sach_khen"


@dataclass(frozen=True, slots=True)
class Stock:
    """An office's inputs of the years that were read.

    `tables` are all rows by sheet key, `yearly` the tables of each year's folder, `name` what the office calls itself.
    """

    office: str
    years: tuple[int, ...]
    facts: Facts
    units: Units
    extra: tuple[Award, ...]
    tables: Mapping[str, Records]
    yearly: Mapping[int, Mapping[str, Records]] = field(default_factory=dict)
    name: str = ""
    findings: tuple[Finding, ...] = ()

    def unit(self, name: str) -> str:
        """The name of the unit under which figures of this one are shown: its own, or that of who took its place."""
        if not name:
            return ""
        if fold(name) in self.units.codes:
            return self.units.titles[self.units.counted_as(name)]
        return self._successor(name)

    def _successor(self, name: str) -> str:
        """The listed unit that does the work of a procuracy which the list does not name; else the name itself."""
        after = followed(name, date(self.years[-1] if self.years else LAST, 12, 31))
        wanted = written_out(after)
        codes = (code for key, code in self.units.codes.items() if written_out(key) == wanted)
        code = next(codes, "") if after != name else ""
        return self.units.titles[self.units.counted_as(code)] if code else name


def stocks(
    workspace: Workspace,
    chosen: Sequence[str] = (),
    span: tuple[int, int] = (0, LAST),
    progress: Callable[[str, int, int], None] = lambda *_: None,
) -> tuple[Stock, ...]:
    """The stock of each chosen office, all where none is chosen; what is wrong is told of the years of `span`.

    Every year is read: the folder of a later year may tell of earlier ones.
    """
    shelf = Shelf(workspace, *load_all(workspace.templates))
    known = [o for o in offices(workspace.inputs) if not chosen or fold(o.name) in {fold(name) for name in chosen}]
    made = []
    for number, office in enumerate(known, start=1):
        progress(office.name, number, len(known))
        made.append(_stock(shelf, office, span))
    return tuple(made)


def _stock(shelf: Shelf, office: Office, span: tuple[int, int]) -> Stock:
    own, sheets, years = shelf.office(office), all_sheets(shelf.declarations), list(office.years)
    readings = {year: shelf.year(office, year) for year in years}
    asked = [own, *(reading for year, reading in readings.items() if span[0] <= year <= span[1])]
    tables = _tables(sheets, own, readings)
    extra, odd = shelf.added(office)
    listed = units(own.tables.get(_UNITS), date(years[-1], 12, 31) if years else None)
    history = [r.tables[_NAMES] for r in (own, *readings.values()) if _NAMES in r.tables]
    return Stock(
        office.name,
        tuple(years),
        law.gathered(tables, history=history, extra=extra),
        listed,
        extra,
        tables,
        {year: reading.tables for year, reading in readings.items()},
        _name(tables.get("thong_tin_chung")),
        tuple(_errors(asked, odd, told_again(sheets, tables, listed))),
    )


def _tables(sheets: Sequence[Sheet], own: Reading, years: Mapping[int, Reading]) -> dict[str, Records]:
    """The rows of all folders by sheet key; those of a sheet that joins another stand among the other's.

    Beside a table of counts stand, apart, its cells that hold none.
    """
    parts: dict[str, list[Records]] = {}
    for sheet in sheets:
        for reading in [own] if sheet.home is Home.OFFICE else list(years.values()):
            for of in (str, blanks_of):
                if of(sheet.key) in reading.tables:
                    parts.setdefault(of(sheet.into or sheet.key), []).append(reading.tables[of(sheet.key)])
    return {key: joined(key, records) for key, records in parts.items()}


def _errors(readings: Sequence[Reading], *others: Sequence[Finding]) -> Iterator[Finding]:
    """The errors, each once: a number in such a cell is not in the sums."""
    every = [*(f for reading in readings for f in reading.findings), *(f for found in others for f in found)]
    yield from dict.fromkeys(f for f in every if f.severity is Severity.ERROR and not f.accepted)


def _name(records: Records | None) -> str:
    names = [] if records is None else [name for name in records.values["tên_ngắn"] if name]
    return str(names[0]) if names else ""
