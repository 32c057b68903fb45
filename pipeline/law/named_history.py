"""What lists of names tell of one person or collective over the years, and of which years they tell at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.law.facts import DECIDED
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.law.facts import Facts, Grant

_NONE: Final = frozenset({"không", "không có", "chưa có", "0"})


def decided(grants: Iterable[Grant], *codes: str) -> tuple[Grant, ...]:
    """The decided awards of these codes that have a year."""
    return tuple(g for g in grants if g.award.code in codes and g.stage == DECIDED and g.year)


def years_told(facts: Facts, *codes: str) -> frozenset[int]:
    """The years in which the lists name anyone with one of these awards: of others nothing is known."""
    return frozenset(g.year for g in decided(facts.history, *codes) if g.year)


def years_of(facts: Facts, who: str, *codes: str) -> frozenset[int]:
    """The years in which whoever has this key got one of these awards."""
    return frozenset(g.year for g in decided(facts.history, *codes) if g.year and g.who == who)


def says_none(words: tuple[str, ...]) -> bool:
    """Whether a cell says that there is nothing, where a blank one says nothing at all."""
    return bool(words) and all(fold(word) in _NONE for word in words)


def listed(years: Iterable[int]) -> str:
    """The years in words."""
    return ", ".join(map(str, sorted(years))) or "không năm nào"
