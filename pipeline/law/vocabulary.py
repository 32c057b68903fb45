"""The law's names as closed lists for reading workbooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.law.awards import extended, in_force
from pipeline.spec import Term, Vocabulary

if TYPE_CHECKING:
    from datetime import date

    from pipeline.law.awards import Award

AWARDS: Final = "khen_thuong"


def vocabularies(on: date, extra: tuple[Award, ...] = ()) -> tuple[Vocabulary, ...]:
    """The lists that declarations may name in `danh_muc`, as they are in the year of a day; `extra`: the office's own.

    A year's rows may tell what was given before an award ended within it; whether it was still there, a rule asks.
    """
    terms = tuple(Term(a.name, (*a.aliases, *_dressed(a)), a.subjects) for a in _of_year(on, extra))
    return (Vocabulary(AWARDS, "Danh hiệu thi đua, hình thức khen thưởng", terms),)


def _of_year(on: date, extra: tuple[Award, ...]) -> tuple[Award, ...]:
    """The awards of the year in the order of the list; of two that have one name in turn, the one of the day."""
    year = [a for a in extended(extra) if _reaches(a, on.year)]
    of_the_day = {(a.name, a.subjects): a for a in year if in_force(a, on)}
    return tuple({(a.name, a.subjects): of_the_day.get((a.name, a.subjects), a) for a in year}.values())


def _reaches(award: Award, year: int) -> bool:
    return (award.since is None or award.since.year <= year) and (award.until is None or year <= award.until.year)


def _dressed(award: Award) -> tuple[str, ...]:
    """The name as offices also write it: in quotation marks, or behind the word that says what it is."""
    if award.kind == "hình thức khen thưởng":
        return (f"“{award.name}”",)
    return f"“{award.name}”", f"Danh hiệu {award.name}", f"Danh hiệu “{award.name}”"
