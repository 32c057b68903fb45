"""Two documents compared, each change with its causes as far as the archive can tell them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.causes.attribution import Effect, attributed, unexplained
from pipeline.causes.effects import every_key
from pipeline.causes.naming import of_hand, of_program
from pipeline.causes.subjects import of_version
from pipeline.causes.trying import effects_between, effects_together
from pipeline.causes.world import drawn, world
from pipeline.compare import Side, compared
from pipeline.keep import laid_out

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Store
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
    found = [*_by_hand(store, old, of_new=False), *_by_hand(store, new, of_new=True)]
    comparison = attributed(comparison, found)
    if old.version and new.version and _related(old.version, new.version):
        return _by_inputs(store, old.version, new.version, comparison, progress)
    return comparison


def _related(old: Version, new: Version) -> bool:
    """Whether they are two versions of one document."""
    return old.record.key == new.record.key and old.record.number != new.record.number


def _by_hand(store: Store, subject: Subject, *, of_new: bool) -> Iterator[Effect]:
    """What a person changed in a file since its version was made."""
    if subject.version is None or not subject.edited:
        return
    base = of_version(store, subject.version)
    step = compared(base.side, subject.side) if of_new else compared(subject.side, base.side)
    yield Effect(of_hand(subject.label), frozenset(every_key(step, of_new=of_new)), of_new)


def _by_inputs(store: Store, old: Version, new: Version, comparison: Comparison, progress: Progress) -> Comparison:
    with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
        before = _world(store, old, Path(scratch) / "1")
        after = _world(store, new, Path(scratch) / "2")
        program = (
            *_by_program(store, old, new, before, of_new=False),
            *_by_program(store, old, new, after, of_new=True),
        )
        comparison = attributed(comparison, (*effects_between(before, after, progress), *program))
        return attributed(comparison, effects_together(before, after, unexplained(comparison)))


def _world(store: Store, version: Version, folder: Path) -> World:
    laid_out(store, version.record, folder)
    return world(folder, version.record.key, version.record.office)


def _by_program(store: Store, old: Version, new: Version, here: World, *, of_new: bool) -> Iterator[Effect]:
    """Where the program of today makes something else of a version's own inputs, and the two programs differ."""
    one, other = old.record.maker, new.record.maker
    if (one.digest, one.libraries) == (other.digest, other.libraries):
        return
    version = new if of_new else old
    made, again = of_version(store, version).side, drawn(here)
    if again is None or made.outline == again.outline:
        return
    today = Side("", again.outline, again.content, again.marks)
    step = compared(today, made) if of_new else compared(made, today)
    yield Effect(of_program(one, other), frozenset(every_key(step, of_new=of_new)), of_new)
