"""Numbers put together by award and by unit, under the names and in the order in which they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pipeline.law.facts import DECIDED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pipeline.survey.sums.told import Told

K = TypeVar("K")
Item = tuple[str, str]
"""Whom something counts, and what: (Tập thể, Giấy khen)."""


def decided(told: Iterable[Told]) -> list[Told]:
    """What was decided in one year and counted: no names of a list."""
    return [t for t in told if t.stage == DECIDED and t.year is not None and not t.named]


def by_item(told: Iterable[Told]) -> dict[Item, list[Told]]:
    """The numbers of each award or initiative."""
    return grouped(told, lambda t: (t.group, t.item))


def grouped(told: Iterable[Told], key: Callable[[Told], K]) -> dict[K, list[Told]]:
    """The numbers by what the key says of them, in the order in which it is first said."""
    groups: dict[K, list[Told]] = {}
    for one in told:
        groups.setdefault(key(one), []).append(one)
    return groups


def titled(item: Item) -> str:
    """An award with whom it counts: Giấy khen (tập thể)."""
    group, name = item
    return f"{name} ({group.lower()})" if group else name


def in_order(told: Sequence[Told], order: Callable[[str], int]) -> list[str]:
    """The units that the numbers tell of, in the office's order; what has no unit last."""
    return sorted({t.unit for t in told}, key=lambda unit: (not unit, order(unit), unit))
