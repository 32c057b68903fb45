"""What is to be said of the office's units: for whom no award was entered, and how many have sent their returns."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.compute.selection import select
from pipeline.compute.units import there_in, units
from pipeline.keep import laid_out, order_of, shelf_of
from pipeline.returns import named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.archive import Store
    from pipeline.build import Order
    from pipeline.build.shelf import Shelf
    from pipeline.keep import Version
    from pipeline.tables import Records

_LIST: Final = "don_vi"
_AWARDS: Final = "khen_thuong"


@dataclass(frozen=True, slots=True)
class Units:
    """A line for each unit without a figure in a year of the period, and one for each year that units send returns for.

    None of the first where the office enters totals only.
    """

    missing: tuple[str, ...] = ()
    received: tuple[str, ...] = ()


def of_units(store: Store, version: Version) -> Units:
    """What the inputs of a version say of the office's units."""
    with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
        shelf = shelf_of(laid_out(store, version.record, Path(scratch)))
        order = order_of(version.record, shelf)
        return Units(tuple(_missing(order, shelf)), tuple(_received(order, shelf))) if order else Units()


def _received(order: Order, shelf: Shelf) -> Iterator[str]:
    for year in (y for y in order.office.years if order.period.first <= y <= order.period.last):
        returns = shelf.returns(order.office, year)
        if returns.folder:
            yield f"năm {year}: {named(returns)}"


def _missing(order: Order, shelf: Shelf) -> Iterator[str]:
    listed = shelf.office(order.office).tables.get(_LIST)
    if listed is None:
        return
    known = units(listed)
    years = [year for year in order.office.years if order.period.first <= year <= order.period.last]
    told = {year: _told(shelf.year(order.office, year).tables.get(_AWARDS), known.code) for year in years}
    entered = [year for year in years if told[year]]
    for name in known.names:
        code = known.code(name)
        lacking = [str(year) for year in entered if code not in told[year] and code in there_in(listed, year)]
        if lacking:
            yield f"{name}: năm {', '.join(lacking)}"


def _told(records: Records | None, code: Callable[[str], str]) -> set[str]:
    """The codes of the units that have a number, zero or not, in some row of what was decided."""
    rows = select(records, ())
    if rows is None or not {"đơn_vị", "số_lượng"} <= set(rows.values):
        return set()
    pairs = zip(rows.column("đơn_vị"), rows.column("số_lượng"), strict=True)
    return {code(str(name)) for name, count in pairs if name and count is not None}
