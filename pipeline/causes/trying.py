"""The document made with one thing changed at a time, from the old side and from the new one, and with several."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, TypeAlias

from pipeline.causes.attribution import Effect
from pipeline.causes.effects import keys, side
from pipeline.causes.sufficing import seen_from_new, single_changes, step, sufficing
from pipeline.causes.trial import trials
from pipeline.compare import Comparison, compared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.causes.effects import Change, Key
    from pipeline.causes.sufficing import Step
    from pipeline.causes.toggles import Toggle
    from pipeline.causes.trial import Trial
    from pipeline.causes.world import Drawn, World

Progress: TypeAlias = "Callable[[int, int], None]"
_SEVERAL: Final = 40
_GROUP: Final = 8
"""So many things are turned back together first; one by one only where that touches a change still without a cause."""


def effects_between(old: World, new: World, progress: Progress = lambda *_: None) -> tuple[Effect, ...]:
    """What each thing in which two worlds differ does to the document.

    The old world with one thing of the new in it tells what each does alone. For changes that these do not bring about
    wholly, the new world with one thing of the old tells more, as where a sentence stands on two conditions.
    """
    both = trials(old, new)
    if both is None:
        return ()
    ahead, back = both
    total = len(ahead.every) + len(back.every)
    steps = {}
    for n, toggle in enumerate(ahead.touching(), 1):
        progress(n, total)
        steps[toggle] = _step(ahead, (toggle,), back.base)
    whole = compared(side(ahead.base), side(back.base))
    found = sufficing(steps, whole, lambda things: _step(ahead, things, back.base), len(ahead.every))
    left = [change for change in single_changes(whole) if change not in found]
    alone = tuple(Effect(toggle.cause, made.keys) for toggle, made in steps.items())
    return (*alone, *seen_from_new(found), *_taken_back(back, left, lambda n: progress(len(ahead.every) + n, total)))


def _step(trial: Trial, things: Iterable[Toggle], end: Drawn) -> Step:
    now = trial.made(things)
    return step(trial.step(now), compared(side(now), side(end)) if now is not trial.base else Comparison())


def effects_together(old: World, new: World, changes: Iterable[Change]) -> Iterator[Effect]:
    """For changes that no thing brings about alone, on either side: the least that brings them about together."""
    left = tuple(changes)
    both = trials(old, new) if left else None
    if both and len(both[0].every) <= _SEVERAL:
        for change in left:
            wanted = frozenset(keys(change, of_new=False, within=True))
            if both[0].does(both[0].every) & wanted:
                yield from (Effect(t.cause, wanted) for t in _least(both[0], wanted))


def _taken_back(back: Trial, left: Iterable[Change], tell: Callable[[int], None]) -> Iterator[Effect]:
    """What things do that bear on the changes left, seen from the new world."""
    wanted = frozenset(key for change in left for key in keys(change, of_new=True, within=True))
    every = back.touching() if wanted else iter(())
    done = 0
    while group := tuple(islice(every, _GROUP)):
        tell(done := done + len(group))
        for toggle in group if back.does(group) & wanted else ():
            yield Effect(toggle.cause, back.does((toggle,)), of_new=True)


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
