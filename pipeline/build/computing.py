"""What a document will say, reckoned from the tables of every folder that it reaches and judged by the award law."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pipeline import law
from pipeline.build.recipients import recipients
from pipeline.compute import Request, compute, gathered, unmatched
from pipeline.findings import CellPlace, Severity
from pipeline.read import has_unopened
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.build.order import Order
    from pipeline.build.shelf import Shelf
    from pipeline.content import Content
    from pipeline.findings import Finding
    from pipeline.tables import Reading, Records

_NAMES = "danh_sach_khen"


def computed(order: Order, shelf: Shelf) -> tuple[Content, tuple[Finding, ...]]:
    """What the document will say, and what was wrong in reckoning it."""
    years = {year: shelf.year(order.office, year) for year in order.office.years if year in order.reached}
    tables = gathered(order.declaration, shelf.office(order.office), years, order.year, order.period)
    listed, found = recipients(tables, order)
    extra = shelf.added(order.office)[0]
    terms = tuple(term.name for words in law.vocabularies(day_of_law(order), extra) for term in words.terms)
    readings = readings_of(order, shelf)
    told = _troubled(readings), has_unopened(f for reading in readings for f in reading.findings)
    content, reckoned = compute(
        Request(order.declaration, order.row, tables, order.period, order.folder, listed, terms, *told)
    )
    facts = law.gathered(tables, history=history(order, shelf, tables), extra=extra, period=span(order))
    return content, (*reckoned, *found, *law.check_law(facts), *unmatched(shelf.declarations, tables))


def readings_of(order: Order, shelf: Shelf) -> list[Reading]:
    """What the office's own folder and those of the years that the document reaches give."""
    return [shelf.office(order.office), *(shelf.year(order.office, year) for year in order.reached)]


def span(order: Order) -> tuple[int, int]:
    """The first and the last year of the document."""
    return order.period.first, order.period.last


def history(order: Order, shelf: Shelf, tables: Mapping[str, Records]) -> list[Records]:
    """The lists of named awards of every year so far, where the document's own years have one."""
    if _NAMES not in tables:
        return []
    years = [shelf.year(order.office, year) for year in sorted(order.office.years) if year <= order.period.last]
    return [r.tables[_NAMES] for r in (shelf.office(order.office), *years) if _NAMES in r.tables]


def _troubled(readings: Sequence[Reading]) -> frozenset[str]:
    """The folded names of worksheets in which reading found an error."""
    errors = (f for r in readings for f in r.findings if f.severity is Severity.ERROR)
    return frozenset(fold(f.place.sheet) for f in errors if isinstance(f.place, CellPlace))


def day_of_law(order: Order) -> date:
    """The day by whose law a document's awards are judged where a row has no year of its own."""
    return date(order.period.last, 12, 31)
