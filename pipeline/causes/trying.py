"""The document made with one thing changed at a time, from the old side and from the new one, and with several."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from pipeline.causes.attribution import Effect
from pipeline.causes.changed_world import read_as
from pipeline.causes.effects import effects, keys
from pipeline.causes.naming import of_sheet
from pipeline.causes.toggles import Toggle, toggles, turned
from pipeline.causes.world import drawn, says

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.causes.effects import Change, Key
    from pipeline.causes.world import Drawn, World

Progress: TypeAlias = "Callable[[int, int], None]"
MOST: Final = 120
"""So many things are tried one by one; where more differ, all that changed in a worksheet is one cause."""
_SEVERAL: Final = 40


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

    def does(self, wanted: Iterable[Toggle]) -> frozenset[Key]:
        """What these things do to the document."""
        with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
            now = drawn(self._turned(wanted, scratch), self.base)
        if now is None or now is self.base:
            return frozenset()
        return effects(now, self.base, of_new=True) if self.back else effects(self.base, now)

    def _turned(self, wanted: Iterable[Toggle], scratch: str) -> World:
        return turned(self.here, self.other, wanted, Path(scratch), back=self.back)


def effects_between(old: World, new: World, progress: Progress = lambda *_: None) -> tuple[Effect, ...]:
    """What each thing in which two worlds differ does to the document.

    The old world with one thing of the new in it tells what each does alone; the new world with one thing of the old
    tells what several do together, as where a sentence stands on two conditions.
    """
    trials = _trials(old, new)
    steps = sum(len(trial.every) for trial in trials)
    found: list[Effect] = []
    done = 0
    for trial in trials:
        for n, toggle in enumerate(_touching(trial), 1):
            progress(done + n, steps)
            if does := trial.does((toggle,)):
                found.append(Effect(toggle.cause, does, trial.back))
        done += len(trial.every)
    return tuple(found)


def effects_together(old: World, new: World, changes: Iterable[Change]) -> Iterator[Effect]:
    """For changes that no thing brings about alone, on either side: the least that brings them about together."""
    left = tuple(changes)
    trial = next(iter(_trials(old, new)), None) if left else None
    if trial and len(trial.every) <= _SEVERAL:
        for change in left:
            wanted = frozenset(keys(change, of_new=False, within=True))
            if trial.does(trial.every) & wanted:
                yield from (Effect(t.cause, wanted) for t in _least(trial, wanted))


def _trials(old: World, new: World) -> tuple[Trial, ...]:
    before, after = drawn(old), drawn(new)
    if before is None or after is None:
        return ()
    new_by_old, old_by_new = read_as(new, old), read_as(old, new)
    return (
        Trial(old, new_by_old, before, _few(toggles(old, new_by_old)), back=False),
        Trial(new, old_by_new, after, _few(toggles(old_by_new, new)), back=True),
    )


def _touching(trial: Trial) -> Iterator[Toggle]:
    """The things without those of worksheets of which the document uses nothing that differs."""
    for sheet, found in groupby(trial.every, key=lambda t: t.sheet):
        group = tuple(found)
        if not sheet or len(group) == 1 or trial.touches(group):
            yield from group


def _least(trial: Trial, wanted: frozenset[Key]) -> tuple[Toggle, ...]:
    """A part of the things that still does what is wanted, and no smaller part of it does: left out by halves."""
    chosen, size = trial.every, len(trial.every) // 2
    while size:
        start = 0
        while start < len(chosen) and len(chosen) > 1:
            rest = chosen[:start] + chosen[start + size :]
            if rest and trial.does(rest) & wanted:
                chosen = rest
            else:
                start += size
        size //= 2
    return chosen


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
