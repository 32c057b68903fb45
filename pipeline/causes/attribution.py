"""Each change of a comparison with its causes, found by making the document with one thing changed at a time."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from pipeline.causes.effects import effects, every_change, keys
from pipeline.causes.toggles import toggles, turned
from pipeline.causes.world import drawn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.causes.effects import Change, Key
    from pipeline.causes.toggles import Toggle
    from pipeline.causes.world import Drawn, World
    from pipeline.compare import Cause, Comparison, FigureChange, FormChange, WordingChange


Progress: TypeAlias = "Callable[[int, int], None]"


@dataclass(frozen=True, slots=True)
class Effect:
    """What one cause does, seen from the old document (`of_new` false) or from the new one."""

    cause: Cause
    keys: frozenset[Key]
    of_new: bool = False


def attributed(comparison: Comparison, found: Iterable[Effect]) -> Comparison:
    """The comparison with every change's causes, in the order in which they were found, each once."""
    effects_ = tuple(found)
    return replace(
        comparison,
        figures=tuple(_figure(change, effects_) for change in comparison.figures),
        unprinted=tuple(_figure(change, effects_) for change in comparison.unprinted),
        wording=tuple(_wording(change, effects_) for change in comparison.wording),
        form=tuple(_form(change, effects_) for change in comparison.form),
    )


def unexplained(comparison: Comparison) -> bool:
    """Whether some change still has no cause."""
    return any(not change.causes for change in every_change(comparison))


def effects_between(
    old: World, new: World, progress: Callable[[int, int], None] = lambda *_: None
) -> tuple[Effect, ...]:
    """What each thing in which two worlds differ does to the document.

    The old world with one thing of the new in it tells what each does alone; the new world with one thing of the old
    tells what several do together, as where a sentence stands on two conditions.
    """
    before, after = drawn(old), drawn(new)
    if before is None or after is None:
        return ()
    every = toggles(old, new)
    forward = _effects(old, new, every, before, lambda n: progress(n, 2 * len(every)), back=False)
    return (*forward, *_effects(new, old, every, after, lambda n: progress(len(every) + n, 2 * len(every)), back=True))


def _effects(
    here: World, other: World, every: tuple[Toggle, ...], base: Drawn, progress: Callable[[int], None], *, back: bool
) -> tuple[Effect, ...]:
    found = []
    for number, toggle in enumerate(every, 1):
        progress(number)
        with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
            now = drawn(turned(here, other, (toggle,), Path(scratch), back=back), base)
        if now is not None and now is not base:
            step = effects(now, base, of_new=True) if back else effects(base, now)
            found.append(Effect(toggle.cause, step, back))
    return tuple(found)


def _figure(change: FigureChange, found: tuple[Effect, ...]) -> FigureChange:
    return replace(change, causes=_causes(change, found))


def _wording(change: WordingChange, found: tuple[Effect, ...]) -> WordingChange:
    return replace(change, causes=_causes(change, found))


def _form(change: FormChange, found: tuple[Effect, ...]) -> FormChange:
    return replace(change, causes=_causes(change, found))


def _causes(change: Change, found: tuple[Effect, ...]) -> tuple[Cause, ...]:
    named = {flag: set(keys(change, of_new=flag, within=True)) for flag in (False, True)}
    return tuple(dict.fromkeys((*change.causes, *(e.cause for e in found if e.keys & named[e.of_new]))))
