"""What the program itself, or a library, makes otherwise of the same inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.causes.attribution import Effect
from pipeline.causes.effects import every_key, side
from pipeline.causes.naming import of_program
from pipeline.causes.subjects import of_version
from pipeline.causes.world import drawn
from pipeline.compare import compared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Store
    from pipeline.causes.subjects import Subject
    from pipeline.causes.world import World


def by_program(store: Store, old: Subject, new: Subject, before: World, after: World) -> Iterator[Effect]:
    """Where the program of today makes something else of a version's own inputs, and two programs made the versions."""
    if old.version is None or new.version is None:
        return
    one, other = old.version.record.maker, new.version.record.maker
    if (one.digest, one.libraries) == (other.digest, other.libraries):
        return
    for version, here, of_new in ((old.version, before, False), (new.version, after, True)):
        again = None if version.record.adopted else drawn(here)
        made = of_version(store, version).side
        if again and again.outline != made.outline:
            step = compared(side(again), made) if of_new else compared(made, side(again))
            yield Effect(of_program(one, other), frozenset(every_key(step, of_new=of_new)), of_new)
