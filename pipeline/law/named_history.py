"""What lists of names tell of one person or collective over the years, and of which years they tell at all."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from pipeline.law.facts import DECIDED, INDIVIDUAL, PROPOSED
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.law.facts import Grant

_NONE: Final = frozenset({"không", "không có", "chưa có", "0"})


def decided(grants: Iterable[Grant], *codes: str) -> tuple[Grant, ...]:
    """The decided awards of these codes that have a year."""
    return tuple(g for g in grants if g.award.code in codes and g.stage == DECIDED and g.year)


def names_a_person(grant: Grant) -> bool:
    """Whether a line of a list decides or proposes an award of a year for a person by name."""
    return bool(grant.subject == INDIVIDUAL and grant.year and grant.name and grant.stage in (DECIDED, PROPOSED))


def years(grants: Iterable[Grant]) -> frozenset[int]:
    """The years that the awards tell of: of others nothing is known."""
    return frozenset(g.year for g in grants if g.year)


def by_winner(grants: Iterable[Grant]) -> Mapping[str, list[Grant]]:
    """The awards by the key of who got them."""
    found: dict[str, list[Grant]] = defaultdict(list)
    for grant in grants:
        found[grant.who].append(grant)
    return found


def says_none(words: tuple[str, ...]) -> bool:
    """Whether a cell says that there is nothing, where a blank one says nothing at all."""
    return bool(words) and all(fold(word) in _NONE for word in words)


def in_years(title: str, years: Iterable[int]) -> str:
    """The years of a title in words, for “danh sách …”: “có … năm 2024”, “có … các năm 2023, 2025”, “không có …”."""
    every = sorted(years)
    if not every:
        return f"không có {title} năm nào"
    return f"có {title} {'năm' if len(every) == 1 else 'các năm'} {', '.join(map(str, every))}"


def each_once(grants: Iterable[Grant]) -> tuple[Grant, ...]:
    """Each row of the lists once, though it stands in the history and in the period."""
    return tuple({(g.sheet, frozenset(c for c in g.cells.values() if c)): g for g in grants}.values())
