"""Two lists laid side by side: what alignment asks of their items, and what it has found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


class Alike(Protocol):
    """What can be laid side by side."""

    @property
    def names(self) -> frozenset[str]:
        """The bookmarks of ours that begin in it."""

    @property
    def symbols(self) -> tuple[str, ...]:
        """Its words."""

    @property
    def sign(self) -> str:
        """What equal ones share."""

    @property
    def key(self) -> str:
        """What those share that differ in their numbers only."""


@dataclass(slots=True)
class Alignment:
    """Places in the one list with their places in the other, and those of which there is no doubt."""

    pairs: dict[int, int] = field(default_factory=dict)
    sure: set[int] = field(default_factory=set)
    back: dict[int, int] = field(default_factory=dict)

    def add(self, one: int, other: int, *, sure: bool) -> None:
        """Puts two places side by side."""
        self.pairs[one], self.back[other] = other, one
        if sure:
            self.sure.add(one)
