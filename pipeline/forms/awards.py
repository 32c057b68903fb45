"""Which awards a wide sheet has columns for: those that the office had in the last years, and those that are usual."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline import law
from pipeline.compute.selection import each
from pipeline.law.awards import awards
from pipeline.law.vocabulary import AWARDS

if TYPE_CHECKING:
    from pipeline.forms.earlier import Earlier
    from pipeline.spec import Sheet, Vocabulary, Wide

Pair = tuple[str, str]
"""An award and whom it counts."""

_LAST_YEARS: Final = 5
_USUAL_RANK: Final = 30
_STATE: Final = "Nhà nước"


def lists_of(before: Earlier) -> dict[str, Vocabulary]:
    """The closed lists as they are at the end of the form's year, by name."""
    return {v.name: v for v in law.vocabularies(date(before.year, 12, 31), before.added)}


def chosen(before: Earlier, sheet: Sheet, wide: Wide) -> tuple[Pair, ...]:
    """The awards by group, in the order of the groups and of the list."""
    wanted = _used(before, sheet, wide) | _usual(before, wide)
    terms = lists_of(before)[wide.vocabulary].terms
    every = [(t.name, group) for group in groups_of(wide) for t in terms if group in t.groups]
    return tuple(pair for pair in every if pair in wanted)


def groups_of(wide: Wide) -> tuple[str, ...]:
    """The groups that stand over the columns, each once."""
    return tuple(dict.fromkeys(value for _, value in wide.groups))


def _used(before: Earlier, sheet: Sheet, wide: Wide) -> set[Pair]:
    recent = [reading.tables.get(sheet.key) for year, reading in before.before if year >= before.year - _LAST_YEARS]
    rows = [row for records in recent if records is not None for row in each(records)]
    return {(row[wide.term], row[wide.group]) for row in rows if row.get(wide.value)}


def _usual(before: Earlier, wide: Wide) -> set[Pair]:
    """The awards below those of the State, by their rank; none for a list that is no list of awards."""
    if wide.vocabulary != AWARDS:
        return set()
    known = awards(date(before.year, 12, 31), before.added)
    usual = (a for a in known if a.rank and a.rank <= _USUAL_RANK and a.level != _STATE)
    return {(a.name, subject) for a in usual for subject in a.subjects}
