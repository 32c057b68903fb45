"""The law's names as closed lists for reading workbooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.law.awards import awards
from pipeline.spec import Term, Vocabulary

if TYPE_CHECKING:
    from datetime import date

    from pipeline.law.awards import Award

AWARDS: Final = "khen_thuong"


def vocabularies(on: date, extra: tuple[Award, ...] = ()) -> tuple[Vocabulary, ...]:
    """The lists that declarations may name in `danh_muc`, as they are on a day; `extra` are awards of the office's."""
    terms = tuple(Term(a.name, (*a.aliases, *_dressed(a)), a.subjects) for a in awards(on, extra))
    return (Vocabulary(AWARDS, "Danh hiệu thi đua, hình thức khen thưởng", terms),)


def _dressed(award: Award) -> tuple[str, ...]:
    """The name as offices also write it: in quotation marks, or behind the word that says what it is."""
    if award.kind == "hình thức khen thưởng":
        return (f"“{award.name}”",)
    return f"“{award.name}”", f"Danh hiệu {award.name}", f"Danh hiệu “{award.name}”"
