"""Each change of a comparison with its causes, by what each thing that differs does to the document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.causes.effects import every_change, keys

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.causes.effects import Change, Key
    from pipeline.compare import Cause, Comparison, FigureChange, FormChange, WordingChange


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


def unexplained(comparison: Comparison) -> tuple[Change, ...]:
    """The changes that have no cause."""
    return tuple(change for change in every_change(comparison) if not change.causes)


def _figure(change: FigureChange, found: tuple[Effect, ...]) -> FigureChange:
    return replace(change, causes=_causes(change, found))


def _wording(change: WordingChange, found: tuple[Effect, ...]) -> WordingChange:
    return replace(change, causes=_causes(change, found))


def _form(change: FormChange, found: tuple[Effect, ...]) -> FormChange:
    return replace(change, causes=_causes(change, found))


def _causes(change: Change, found: tuple[Effect, ...]) -> tuple[Cause, ...]:
    named = {flag: set(keys(change, of_new=flag, within=True)) for flag in (False, True)}
    return tuple(dict.fromkeys((*change.causes, *(e.cause for e in found if e.keys & named[e.of_new]))))
