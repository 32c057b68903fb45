"""Words that narrow a summary: the name of a unit, of an award, or one of the things that are summed up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pipeline.findings import nearest
from pipeline.law.awards import extended, known
from pipeline.survey.sums.told import INITIATIVES
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.survey.sums.stock import Stock
    from pipeline.survey.sums.told import Told

_INITIATIVES: Final = ("sáng kiến",)
_SUBJECTS: Final = ("Tập thể", "Cá nhân")


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What is asked for: units by the name that they are shown under, awards by code, subjects; empty means all.

    `unknown` are the words that this office knows nothing of.
    """

    units: frozenset[str] = frozenset()
    awards: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    initiatives: bool = False
    unknown: tuple[str, ...] = ()

    @property
    def anything(self) -> bool:
        """Whether anything is left out."""
        return bool(self.units or self.awards or self.subjects or self.initiatives)

    def takes(self, told: Told) -> bool:
        """Whether the number is asked for."""
        if self.units and told.unit not in self.units:
            return False
        if self.subjects and told.group not in self.subjects:
            return False
        if not self.awards and not self.initiatives:
            return True
        return told.code in self.awards or (self.initiatives and told.kind == INITIATIVES)


def narrowed(asked: Sequence[str], stock: Stock) -> Narrowed:
    """What the words ask for, as this office calls it."""
    found = Narrowed()
    for word in asked:
        award = known(word, stock.extra)
        subject = next((s for s in _SUBJECTS if fold(s) == fold(word)), "")
        if award:
            found = replace(found, awards=found.awards | {award.code})
        elif subject:
            found = replace(found, subjects=found.subjects | {subject})
        elif fold(word) in _INITIATIVES:
            found = replace(found, initiatives=True)
        elif unit := unit_of(word, stock):
            found = replace(found, units=found.units | {unit})
        else:
            found = replace(found, unknown=(*found.unknown, word))
    return found


def unit_of(word: str, stock: Stock) -> str:
    """The name under which the unit of this name, code or other name is shown; empty where there is none."""
    shown = stock.unit(word)
    told = {fold(stock.unit(c.unit)): stock.unit(c.unit) for c in stock.facts.counts if c.unit}
    listed = {fold(name): name for name in stock.units.titles.values()}
    return (listed | told).get(fold(shown), "")


def near(word: str, stock: Stock) -> str:
    """The name most like the word, of a unit or an award; empty where none is like it."""
    awards = [name for award in extended(stock.extra) for name in (award.name, *award.aliases)]
    return nearest(word, (*stock.units.names, *awards))
