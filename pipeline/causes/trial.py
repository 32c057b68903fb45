"""A world in which some things can be turned to what they are in another, and what its document then says otherwise."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.causes.changed_world import read_as
from pipeline.causes.effects import every_key, side
from pipeline.causes.naming import of_sheet
from pipeline.causes.toggles import Toggle, toggles, turned
from pipeline.causes.world import drawn, says
from pipeline.compare import Comparison, compared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.causes.effects import Key
    from pipeline.causes.world import Drawn, World

MOST: Final = 120
"""So many things are tried one by one; where more differ, all that changed in a worksheet is one cause."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One world to begin with, the other read by its rules, what the first makes, the things in which they differ.

    `back` is true where the first is the new one.
    """

    here: World
    other: World
    base: Drawn
    every: tuple[Toggle, ...]
    back: bool

    def touches(self, wanted: Iterable[Toggle]) -> bool:
        """Whether the document has anything else to say with these things as in the other world."""
        with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
            return not says(self._turned(wanted, scratch), self.base)

    def made(self, wanted: Iterable[Toggle]) -> Drawn:
        """What the world makes with these things as in the other; the same as before where it then makes nothing."""
        with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
            return drawn(self._turned(wanted, scratch), self.base) or self.base

    def step(self, now: Drawn) -> Comparison:
        """What is changed in what the world makes, told from the old side to the new one."""
        one, other = (now, self.base) if self.back else (self.base, now)
        return compared(side(one), side(other)) if now is not self.base else Comparison()

    def does(self, wanted: Iterable[Toggle]) -> frozenset[Key]:
        """By what the changes that these things make are known in the world that was begun with."""
        return frozenset(every_key(self.step(self.made(wanted)), of_new=self.back))

    def touching(self) -> Iterator[Toggle]:
        """The things without those of worksheets of which the document uses nothing that differs."""
        for sheet, found in groupby(self.every, key=lambda t: t.sheet):
            group = tuple(found)
            if not sheet or len(group) == 1 or self.touches(group):
                yield from group

    def _turned(self, wanted: Iterable[Toggle], scratch: str) -> World:
        return turned(self.here, self.other, wanted, Path(scratch), back=self.back)


def trials(old: World, new: World) -> tuple[Trial, Trial] | None:
    """From the old world and from the new one; None where one of them makes no document."""
    before, after = drawn(old), drawn(new)
    if before is None or after is None:
        return None
    new_by_old, old_by_new = read_as(new, old), read_as(old, new)
    return (
        Trial(old, new_by_old, before, _few(toggles(old, new_by_old)), back=False),
        Trial(new, old_by_new, after, _few(toggles(old_by_new, new)), back=True),
    )


def _few(every: tuple[Toggle, ...]) -> tuple[Toggle, ...]:
    """The things one by one, or by worksheet where they are too many."""
    if len(every) <= MOST:
        return every
    files = tuple(t for t in every if t.file)
    sheets: dict[tuple[str, str], list[Toggle]] = {}
    for t in every:
        if not t.file:
            sheets.setdefault(t.sheet, []).append(t)
    return (
        *files,
        *(Toggle(of_sheet(s, len(ts)), values=tuple(v for t in ts for v in t.values)) for s, ts in sheets.items()),
    )
