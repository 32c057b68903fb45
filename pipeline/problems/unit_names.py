"""Units that an office's list does not hold, told of every year: no document may stand on the year's folder."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.build.shelf import all_sheets
from pipeline.compute.units import strangers, units

if TYPE_CHECKING:
    from pipeline.build.shelf import Shelf
    from pipeline.build.workspace import Office
    from pipeline.findings import Finding

_UNITS: Final = "don_vi"


def unknown_units(shelf: Shelf, office: Office, year: int) -> tuple[Finding, ...]:
    """A finding for each cell of the year's counts that names no listed unit, the same that a document would tell."""
    known = units(shelf.office(office).tables.get(_UNITS), date(max(office.years), 12, 31))
    tables = shelf.year(office, year).tables
    return tuple(f for s in all_sheets(shelf.declarations) if s.wide for f in strangers(tables.get(s.key), known))
