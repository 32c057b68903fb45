"""Changes that the things found for them bring about wholly: nothing else need be sought for those."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pipeline.causes.attribution import Effect
from pipeline.causes.effects import LOOSE, each_place, every_change, every_key, keys, traces

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.causes.effects import Change, Key, Trace
    from pipeline.causes.toggles import Toggle
    from pipeline.compare import Comparison

Things = tuple["Toggle", ...]
_SHARE: Final = 3
"""Of so many things one group is worth its own document; where there are more groups, the other side tells more."""


@dataclass(frozen=True, slots=True)
class Step:
    """What some things do to the old document, and by what is known that which is then left to the new one."""

    keys: frozenset[Key]
    traces: frozenset[Trace]
    left: frozenset[Key]

    def makes(self, change: Change) -> bool:
        """Whether the change is made here, and nothing at its place is left."""
        return traces(change) <= self.traces and self.left.isdisjoint(_strict(change, of_new=True))


def step(done: Comparison, left: Comparison) -> Step:
    """The step that is done, with what is left to do."""
    made = frozenset(trace for change in every_change(done) for trace in traces(change))
    return Step(frozenset(every_key(done, of_new=False)), made, frozenset(every_key(left, of_new=True)))


def sufficing(
    steps: Mapping[Toggle, Step], whole: Comparison, together: Callable[[Things], Step], count: int
) -> dict[Change, Things]:
    """For each change of the whole that things bring about without any other: those things, by the steps made alone.

    One thing suffices where its own step makes the change, several where the step made `together` does; all things
    always do, `count` of them.
    """
    found: dict[Change, Things] = {}
    grouped: dict[Things, list[Change]] = {}
    for change in single_changes(whole):
        wanted = _strict(change, of_new=False)
        things = tuple(toggle for toggle, alone in steps.items() if alone.keys & wanted)
        if len(things) == count or any(steps[toggle].makes(change) for toggle in things):
            found[change] = things
        elif len(things) > 1:
            grouped.setdefault(things, []).append(change)
    for things, changes in grouped.items() if len(grouped) * _SHARE <= count else ():
        made = together(things)
        found |= {change: things for change in changes if made.makes(change)}
    return found


def single_changes(whole: Comparison) -> tuple[Change, ...]:
    """All changes, those of form place by place."""
    return (
        *every_change(replace(whole, form=())),
        *(single for change in whole.form for single in each_place(change)),
    )


def seen_from_new(found: Mapping[Change, Things]) -> tuple[Effect, ...]:
    """What these things do, by the places of the new document."""
    return tuple(
        Effect(thing.cause, frozenset(keys(change, of_new=True)), of_new=True)
        for change, things in found.items()
        for thing in things
    )


def _strict(change: Change, *, of_new: bool) -> frozenset[Key]:
    return frozenset(key for key in keys(change, of_new=of_new, within=True) if key[0] not in LOOSE)
