"""Each change of a comparison with its causes, by what each thing that differs does to the document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.causes.effects import LOOSE, each_place, every_change, is_inside, is_move, is_moved, keys
from pipeline.compare import at_places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.causes.effects import Change, Key
    from pipeline.compare import Cause, Comparison, FigureChange, FormChange, FormPlace, WordingChange


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
        form=tuple(told for change in comparison.form for told in _form(change, effects_)),
    )


def unexplained(comparison: Comparison) -> tuple[Change, ...]:
    """The changes that have no cause."""
    return tuple(change for change in every_change(comparison) if not change.causes)


def _figure(change: FigureChange, found: tuple[Effect, ...]) -> FigureChange:
    return replace(change, causes=_causes(change, found))


def _wording(change: WordingChange, found: tuple[Effect, ...]) -> WordingChange:
    return replace(change, causes=_causes(change, found))


def _form(change: FormChange, found: tuple[Effect, ...]) -> Iterator[FormChange]:
    """The change once for each set of causes that its places have."""
    by_causes: dict[tuple[Cause, ...], list[FormPlace]] = {}
    for single in each_place(change):
        by_causes.setdefault(_causes(single, found), []).extend(single.places)
    for causes, places in by_causes.items():
        yield replace(at_places(change, places) if places else change, causes=causes)


def _causes(change: Change, found: tuple[Effect, ...]) -> tuple[Cause, ...]:
    """The causes by the change's own keys; by loose ones where these name none, or nothing that moved it."""
    named = {flag: frozenset(keys(change, of_new=flag, within=True)) for flag in (False, True)}
    strict = {flag: frozenset(key for key in known if key[0] not in LOOSE) for flag, known in named.items()}
    known = _with(change, found, strict)
    moves = {flag: frozenset(key for key in side if is_move(key)) for flag, side in strict.items()}
    moved = not is_moved(change) or any(e.keys & moves[e.of_new] for e in found)
    return known if known and moved else _with(change, found, named)


def _with(change: Change, found: tuple[Effect, ...], named: Mapping[bool, frozenset[Key]]) -> tuple[Cause, ...]:
    causes = (e.cause for e in found if e.keys & named[e.of_new] or any(is_inside(k, change, e.of_new) for k in e.keys))
    return tuple(dict.fromkeys((*change.causes, *causes)))
