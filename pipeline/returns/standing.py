"""Where each unit stands with its return: who is expected in the year, and what came of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pipeline.compute.units import there_in, units
from pipeline.returns.filled import is_blank
from pipeline.returns.model import Standing, State
from pipeline.returns.stages import undecided
from pipeline.returns.twice import of_same_kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.returns.names import Names
    from pipeline.returns.reading import Return
    from pipeline.tables import Records


def standings(
    listed: Records | None, names: Names, own: Mapping[str, Sequence[Return]], entered: frozenset[str]
) -> tuple[Standing, ...]:
    """The standing of each unit that is expected, or has sent something, in the office's order.

    `own` are the files by unit; `entered` the units whose figures the office typed in itself.
    """
    wanted = _expected(listed, names.year)
    every = dict.fromkeys((*names.units.titles, *own))
    return tuple(
        _standing(code, names.title(code), own.get(code, ()), entered)
        for code in every
        if code in wanted or code in own
    )


def _expected(listed: Records | None, year: int) -> frozenset[str]:
    """The units that are there in the year; of one that ended in its course, who took its place is asked."""
    if listed is None:
        return frozenset()
    return there_in(listed, year) - units(listed, date(year, 12, 31)).taken_over.keys()


def _standing(code: str, name: str, files: Sequence[Return], entered: frozenset[str]) -> Standing:
    return Standing(code, name, _state(code, files, entered), tuple(one.file for one in files))


def _state(code: str, files: Sequence[Return], entered: frozenset[str]) -> State:
    good = [one for one in files if one.counts]
    filled = [one for one in good if not is_blank(one)]
    if rivals(filled):
        return State.TWICE
    if filled and not undecided(filled):
        return State.SENT
    if not good and any(one.year for one in files):
        return State.LAST_YEARS
    if code in entered:
        return State.ENTERED
    if good:
        return State.UNDECIDED if filled else State.BLANK
    return State.UNREADABLE if files else State.NOT_SENT


def rivals(good: Sequence[Return]) -> list[tuple[Return, Return]]:
    """Each file of a unit that tells again what an earlier one of its files tells, with that one; blank ones do not."""
    told = [one for one in good if not is_blank(one)]
    pairs = ((next((o for o in told[:i] if of_same_kind(o, one)), None), one) for i, one in enumerate(told))
    return [(first, second) for first, second in pairs if first is not None]
