"""A new version of an object: what it adds, laid down once and moved into place."""

from __future__ import annotations

import contextlib
from contextvars import ContextVar
from typing import TYPE_CHECKING

from pipeline.archive import disk
from pipeline.archive.adding import add
from pipeline.archive.inventory import DECLARATION, DECLARED, INVENTORY, SIDECAR, sidecar, written
from pipeline.archive.names import folder_of, uri_of
from pipeline.archive.reading import inventory_of
from pipeline.archive.recovery import Recovery, settle
from pipeline.archive.staging import AREA
from pipeline.archive.states import digest_of, extended, state_of
from pipeline.archive.store import LOCK, require_free
from pipeline.archive.trouble import Foreign, What
from pipeline.files import FileBusy, exclusive
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from pipeline.archive.model import Stamp, Store, StoredObject

_HELD: ContextVar[frozenset[Path]] = ContextVar("_HELD", default=frozenset())


@contextlib.contextmanager
def changing(store: Store, *, wait: float = 5.0) -> Iterator[tuple[Recovery, ...]]:
    """The time in which this process alone writes, begun with a recovery; FileBusy after `wait` seconds in vain."""
    root = store.root.resolve()
    if root in _HELD.get():
        yield ()
        return
    with exclusive(store.root / LOCK, wait=wait):
        token = _HELD.set(_HELD.get() | {root})
        try:
            yield tuple(filter(None, [settle(store)]))
        finally:
            _HELD.reset(token)


def recover(store: Store) -> tuple[Recovery, ...]:
    """What became of writes that were interrupted, each carried on or undone; one that is under way is none."""
    if not disk.exists(store.root / AREA):
        return ()
    try:
        with changing(store, wait=0.5) as told:
            return told
    except FileBusy as busy:
        if busy.path == store.root / LOCK:
            return ()
        raise


def put(store: Store, object_id: str, files: Mapping[str, bytes], stamp: Stamp, *, kept: Collection[str] = ()) -> int:
    """The number of the new version, or of the last one where the state is the same.

    `files` are all files of the version by logical path, but for those `kept` from the last version as they are.
    """
    with changing(store):
        old = _continued(store, object_id)
        contents = {digest_of(content): content for content in files.values()}
        state = state_of(files, kept, old)
        if old and old.head.state == state:
            return old.head.number
        new = extended(old, nfc(object_id), state, stamp, contents)
        add(store, folder_of(uri_of(object_id)), _laid(new, contents))
        return (old.head.number if old else 0) + 1


def _continued(store: Store, object_id: str) -> StoredObject | None:
    """The object that is to have a further version, where it may."""
    found = inventory_of(store, object_id)
    if found is None:
        require_free(store, folder_of(uri_of(object_id)), object_id)
        return None
    if not found.is_ours:
        raise Foreign(store.root / folder_of(found.uri), What.NOT_OURS, object_id=object_id)
    return found.stored


def _laid(new: StoredObject, contents: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The new files of the object in the order in which they are laid down: the inventory is the last."""
    version, inventory = f"v{new.head.number}", written(new)
    for digest, paths in sorted(new.manifest.items(), key=lambda entry: entry[1]):
        if paths[0].startswith(f"{version}/"):
            yield paths[0], contents[digest]
    yield f"{version}/{INVENTORY}", inventory
    yield f"{version}/{SIDECAR}", sidecar(inventory)
    if new.head.number == 1:
        yield DECLARATION, DECLARED
    yield SIDECAR, sidecar(inventory)
    yield INVENTORY, inventory
