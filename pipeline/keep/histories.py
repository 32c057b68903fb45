"""Which object holds the inputs of a version, once archives that grew apart were joined."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pipeline.archive import branched_from, describe, objects

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.keep.record import Record


def state_digest(store: Store, object_id: str, number: int) -> str:
    """The digest over paths and contents of an object's version; empty where there is none."""
    stored = describe(store, object_id)
    if stored is None or not 0 < number <= len(stored.versions):
        return ""
    state = stored.versions[number - 1].state
    total = hashlib.sha512()
    for path, digest in sorted(state.items()):
        total.update(f"{path}\0{digest}\n".encode())
    return total.hexdigest()


def holder(store: Store, record: Record, object_id: str) -> str:
    """The object that holds these inputs of the version: the one of that id, or the same one of a joined archive."""
    number, wanted = record.inputs.get(object_id, 0), record.states.get(object_id, "")
    if not wanted or state_digest(store, object_id, number) == wanted:
        return object_id
    others = (other for other in objects(store) if branched_from(other) == object_id)
    return next((other for other in others if state_digest(store, other, number) == wanted), object_id)
