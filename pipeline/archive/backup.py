"""A second copy of a store in another place: what is new is added, then every byte there is read and compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.archive.checks import check
from pipeline.archive.joining import Joined, join
from pipeline.archive.store import create_store, put_root_file, root_file, root_files
from pipeline.archive.trouble import Occupied, What
from pipeline.archive.writing import changing

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.archive.fault import Fault
    from pipeline.archive.model import Store


@dataclass(frozen=True, slots=True)
class Backup:
    """What became of each object, and what is wrong with the copy after it was read in full."""

    joined: tuple[Joined, ...]
    faults: tuple[Fault, ...]


def backup(store: Store, target: Path) -> Backup:
    """Brings the copy up to date; it only grows, so that what the store has lost stays there."""
    here, there = store.root.resolve(), target.resolve()
    if here == there or here in there.parents or there in here.parents:
        raise Occupied(target, What.OVERLAPS)
    copy = create_store(target)
    with changing(store), changing(copy):
        joined = join(copy, store)
        for name in root_files(store):
            put_root_file(copy, name, root_file(store, name) or b"")
        return Backup(joined, check(copy))
