"""Whether an office that a cell names was there on a day: the dated tables of offices, asked by a post's words too."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.offices import State, standing
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.offices import Body

_OFFICE: Final = re.compile(r"\b(?:viện kiểm sát|viện ksnd|vksnd|vks).*")
_ANY: Final = date(2026, 12, 31)
_CITY: Final = re.compile(r"(?:thành phố|\btp\.?) ?(.+)")


def ended_before(name: str, day: date) -> Body | None:
    """The office that had ended by the day, as the table has it; None where it was there, or where nobody knows it."""
    return _in_state(name, day, State.ENDED)


def began_after(name: str, day: date) -> Body | None:
    """The office that had not begun on the day, as the table has it."""
    return _in_state(name, day, State.NOT_YET)


def in_a_province(text: str) -> bool:
    """Whether the folded words name a city inside a province; a city that is a province itself is none."""
    city = _CITY.search(text)
    return bool(city and standing(f"thành phố {city[1]}", _ANY) is None)


def _in_state(name: str, day: date, state: State) -> Body | None:
    """A post (“Viện trưởng VKSND …”) stands for its office."""
    named = _OFFICE.search(fold(name))
    found = standing(named[0], day) if named else None
    return found.body if found and found.state is state else None
