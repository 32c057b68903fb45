"""Versions handed over, taken in and copied: bags and backups of the archive."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.archive import (
    DamagedBag,
    Deed,
    Occupied,
    backup,
    changing,
    create_store,
    export_bag,
    import_bag,
    objects,
)
from pipeline.archive.joining import join
from pipeline.files import FileBusy
from pipeline.keep.handed import broken, doubts, left_out, line_of, refused
from pipeline.keep.histories import holder
from pipeline.keep.indexing import index
from pipeline.keep.object_words import object_named
from pipeline.keep.troubles import occupied, unwritten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep.known import Version


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of the objects, a line each, and what was found."""

    lines: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def exported(store: Store, target: Path, chosen: Sequence[Version]) -> Handed:
    """A new bag with these versions' documents and inputs, all of the archive where none is named."""
    try:
        return _exported(store, target, chosen)
    except FileBusy:
        raise
    except OSError as error:
        return Handed(findings=(unwritten(target, error, "gói"),))


def _exported(store: Store, target: Path, chosen: Sequence[Version]) -> Handed:
    ids = tuple(sorted(_needed(store, chosen))) if chosen else objects(store)
    with tempfile.TemporaryDirectory(prefix="vks-", dir=target.parent if target.parent.is_dir() else None) as scratch:
        part = create_store(Path(scratch) / "kho")
        with changing(store), changing(part):
            damaged = [one for one in join(part, store, ids) if one.deed is Deed.DAMAGED]
            if damaged:
                return Handed(findings=tuple(left_out(one) for one in damaged))
            index(part)
        export_bag(part, target, info={"External-Description": "Phiên bản văn bản, đầu vào và mẫu (OCFL 1.1)"})
    return Handed(tuple(object_named(store, object_id) for object_id in ids))


def imported(store: Store, bag: Path) -> Handed:
    """What a bag from another computer brought; nothing is taken of a bag that is not sound."""
    try:
        with changing(store):
            joined = import_bag(store, bag)
            found = index(store)
    except DamagedBag as trouble:
        return Handed(findings=(refused(bag, trouble),))
    return Handed(tuple(line_of(store, one) for one in joined), (*doubts(joined), *found))


def backed_up(store: Store, target: Path) -> Handed:
    """What a second copy of the archive took, and what is wrong with the copy after all of it was read."""
    try:
        done = backup(store, target)
    except Occupied as trouble:
        return Handed(findings=(occupied(trouble),))
    except FileBusy:
        raise
    except OSError as error:
        return Handed(findings=(unwritten(target, error, "bản sao"),))
    unsound = (broken(target, fault.path) for fault in done.faults if fault.is_damage)
    return Handed(tuple(line_of(store, one) for one in done.joined), (*doubts(done.joined), *unsound))


def _needed(store: Store, chosen: Iterable[Version]) -> Iterator[str]:
    for version in chosen:
        yield version.object_id
        yield from (holder(store, version.record, object_id) for object_id in version.record.inputs)
