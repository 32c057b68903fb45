"""What units sent for the years of a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.build.order import Choice, Order
    from pipeline.build.shelf import Shelf
    from pipeline.build.workspace import Office
    from pipeline.returns import Returns


@dataclass(frozen=True, slots=True)
class Received:
    """The returns of an office's year."""

    office: str
    year: int
    returns: Returns


def received(shelf: Shelf, offices: Sequence[Office], choice: Choice, orders: Sequence[Order]) -> tuple[Received, ...]:
    """The returns of each year that the chosen documents stand on; of each year chosen where there is none."""
    every = ((o, y) for o in offices for y in o.years if _is_reached(o, y, orders, choice))
    found = (Received(office.name, year, shelf.returns(office, year)) for office, year in every)
    return tuple(one for one in found if one.returns.folder)


def _is_reached(office: Office, year: int, orders: Sequence[Order], choice: Choice) -> bool:
    if orders:
        return any(year in order.reached for order in orders if order.office == office)
    named = not choice.offices or fold(office.name) in {fold(name) for name in choice.offices}
    return named and (not choice.years or year in choice.years)
