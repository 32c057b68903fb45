"""Breakers: for a rule, where it can be broken in a document and how; the table of all of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tests.check.drawn.good import Good, good

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WHOLE = None
"""The place of a finding on the document as a whole."""


@dataclass(frozen=True)
class Breaker:
    """How one rule is broken: `where` gives the places of a document, `how` breaks one and returns where it is told."""

    code: str
    where: Callable[[Good], Sequence[Any]]
    how: Callable[..., Any]
    profile: str = "vksnd"


BREAKERS: dict[str, list[Breaker]] = defaultdict(list)
_MODULES = (
    "pages",
    "looks",
    "heads",
    "titles",
    "bodies",
    "ends",
    "copies",
    "annexes",
    "sentences",
    "figures",
    "citing",
)


def breaks(code: str, where, profile: str = "vksnd"):
    """Enters a function (draw, sheet, place) → element or elements as a breaker of the rule."""

    def entered(how):
        BREAKERS[code].append(Breaker(code, where, how, profile))
        return how

    return entered


@cache
def breakers() -> dict[str, tuple[Breaker, ...]]:
    """The breakers of every rule that has one."""
    for name in _MODULES:
        import_module(f"tests.check.drawn.{name}")
    return {code: tuple(found) for code, found in BREAKERS.items()}


@cache
def places(code: str, number: int, name: str) -> tuple:
    """Where this breaker of the rule can be used in the document of this name."""
    return tuple(breakers()[code][number].where(good(name)))
