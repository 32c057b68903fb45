"""A new version of an object: what it adds, laid down once and moved into place."""

from __future__ import annotations

import contextlib
import hashlib
import re
from contextvars import ContextVar
from typing import TYPE_CHECKING

from pipeline.archive import disk
from pipeline.archive.inventory import ALGORITHM, DECLARATION, DECLARED, INVENTORY, SIDECAR, by_digest, sidecar, written
from pipeline.archive.model import ObjectVersion, StoredObject
from pipeline.archive.names import content_names, folder_of, id_of, uri_of
from pipeline.archive.reading import inventory_of
from pipeline.archive.recovery import Recovery, settle, write
from pipeline.archive.staging import AREA
from pipeline.archive.store import LOCK, require_free
from pipeline.archive.trouble import Foreign, What
from pipeline.files import FileBusy, exclusive
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from pipeline.archive.model import Stamp, Store

_HELD: ContextVar[frozenset[Path]] = ContextVar("_HELD", default=frozenset())
_CREATED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


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
        contents = {_digest(content): content for content in files.values()}
        state = _state(files, kept, old)
        if old and old.head.state == state:
            return old.head.number
        new = _extended(old, nfc(object_id), state, stamp, contents)
        write(store, folder_of(uri_of(object_id)), _laid(new, contents))
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


def _state(files: Mapping[str, bytes], kept: Collection[str], old: StoredObject | None) -> dict[str, str]:
    state = {nfc(path): old.head.state[nfc(path)] for path in kept} if old else {}
    if kept and not old:
        raise KeyError(next(iter(kept)))
    for path, content in files.items():
        if nfc(path) in state:
            raise ValueError(f"{path!r} is named twice")
        state[nfc(path)] = _digest(content)
    _require_paths(state)
    return state


def _require_paths(state: Mapping[str, str]) -> None:
    """OCFL 3.5.3.1: no empty steps, no dots, no path that is also the folder of another."""
    folders = {path[:at] for path in state for at, letter in enumerate(path) if letter == "/"}
    for path in state:
        if path in folders or {"", ".", ".."} & set(path.split("/")):
            raise ValueError(f"{path!r} is no logical path")
    if not state:
        raise ValueError("a version holds at least one file")


def _extended(
    old: StoredObject | None, object_id: str, state: dict[str, str], stamp: Stamp, contents: Mapping[str, bytes]
) -> StoredObject:
    """The object with its new version; a digest that it does not hold yet is laid down once, under its first path."""
    if not _CREATED.fullmatch(stamp.created):
        raise ValueError(f"{stamp.created!r} is no time with seconds and offset")
    versions, manifest = (old.versions, dict(old.manifest)) if old else ((), {})
    number = len(versions) + 1
    first = {paths[0]: digest for digest, paths in by_digest(state).items() if digest not in manifest}
    for path, name in content_names(first).items():
        if first[path] not in contents:
            raise KeyError(path)
        manifest[first[path]] = (f"v{number}/content/{name}",)
    return StoredObject(id_of(uri_of(object_id)), (*versions, ObjectVersion(number, stamp, state)), manifest)


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


def _digest(content: bytes) -> str:
    return hashlib.new(ALGORITHM, content).hexdigest()
