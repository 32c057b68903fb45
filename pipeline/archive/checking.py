"""Every byte of a store against its digest, every inventory against its sidecar."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pipeline.archive import disk
from pipeline.archive.fault import Fault
from pipeline.archive.reading import inventory_of
from pipeline.archive.store import object_root, objects
from pipeline.archive.trouble import Damaged

if TYPE_CHECKING:
    from pipeline.archive.model import Store


def check(store: Store) -> tuple[Fault, ...]:
    """All faults of the store, in the order of its objects."""
    return tuple(fault for object_id in objects(store) for fault in _faults(store, object_id))


def _faults(store: Store, object_id: str) -> list[Fault]:
    try:
        found = inventory_of(store, object_id)
    except Damaged as trouble:
        return [Fault("E033", object_id, trouble.path.relative_to(store.root).as_posix(), trouble.what)]
    faults = []
    root = object_root(store, object_id)
    for digest, paths in found.stored.manifest.items() if found else ():
        for path in paths:
            if not disk.exists(root / path) or hashlib.sha512(disk.content(root / path)).hexdigest() != digest:
                faults.append(Fault("E092", object_id, f"{root.name}/{path}", "missing or changed"))
    return faults
