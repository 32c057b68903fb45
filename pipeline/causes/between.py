"""Two documents compared, each change with its causes as far as the archive can tell them."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.causes.attribution import attributed, unexplained
from pipeline.causes.by_hand import by_hand, moved_along
from pipeline.causes.by_program import by_program
from pipeline.causes.trying import effects_between, effects_together
from pipeline.causes.world import world
from pipeline.compare import compared
from pipeline.keep import laid_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.archive import Store
    from pipeline.causes.attribution import Effect
    from pipeline.causes.subjects import Subject
    from pipeline.causes.trying import Progress
    from pipeline.causes.world import World
    from pipeline.compare import Comparison
    from pipeline.keep import Version


def between(store: Store | None, old: Subject, new: Subject, progress: Progress = lambda *_: None) -> Comparison:
    """How the new document differs from the old one, and why.

    Hand edits are told by the version that a file was made from; causes in the inputs only between versions of one
    document, since the workbooks of two years differ everywhere.
    """
    comparison = compared(old.side, new.side)
    if store is None:
        return comparison
    by_persons = (*by_hand(store, old, new.side, of_new=False), *by_hand(store, new, old.side, of_new=True))
    comparison = attributed(comparison, by_persons)
    if old.version and new.version and _related(old.version, new.version):
        return _by_inputs(store, old, new, comparison, progress)
    return comparison


def _related(old: Version, new: Version) -> bool:
    """Whether they are two versions of one document."""
    return old.record.key == new.record.key and old.record.number != new.record.number


def _by_inputs(store: Store, old: Subject, new: Subject, comparison: Comparison, progress: Progress) -> Comparison:
    with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
        before, after = _world(store, old, Path(scratch) / "1"), _world(store, new, Path(scratch) / "2")
        found = (*effects_between(before, after, progress), *by_program(store, old, new, before, after))
        comparison = attributed(comparison, _as_edited(store, old, new, found))
        return attributed(comparison, effects_together(before, after, unexplained(comparison)))


def _as_edited(store: Store, old: Subject, new: Subject, found: Iterable[Effect]) -> Iterable[Effect]:
    """The effects with the places that they have in the documents compared, where a person edited one of them."""
    along = moved_along(store, old), moved_along(store, new)
    for effect in found:
        places = along[effect.of_new]
        yield effect if places is None else replace(effect, keys=frozenset(map(places, effect.keys)))


def _world(store: Store, subject: Subject, folder: Path) -> World:
    version = subject.version
    assert version is not None  # noqa: S101 - asked for before
    laid_out(store, version.record, folder)
    return world(folder, version.record.key, version.record.office)
