"""Objects read: their versions, and contents compared with their digests."""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING

from pipeline.archive import disk
from pipeline.archive.inventory import INVENTORY, agrees
from pipeline.archive.names import uri_of
from pipeline.archive.parsing import Inventory, Unreadable, parsed
from pipeline.archive.store import object_root
from pipeline.archive.trouble import Damaged, What
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.archive.model import Store, StoredObject

_ATTEMPTS = 5
_PAUSE = 0.05


def describe(store: Store, object_id: str) -> StoredObject | None:
    """The object with all its versions; None where there is none, Damaged where its inventory cannot be trusted."""
    found = inventory_of(store, object_id)
    return found.stored if found else None


def read(store: Store, object_id: str, path: str, version: int = 0) -> bytes:
    """The content of a logical path in a version, 0 for the last; KeyError where that version has no such path."""
    found = inventory_of(store, object_id)
    if found is None:
        raise KeyError(object_id)
    versions = found.stored.versions
    if not 0 <= version <= len(versions):
        raise KeyError(f"{object_id}@{version}")
    return stored_content(store, found, versions[version - 1].state[nfc(path)])


def stored_content(store: Store, inventory: Inventory, digest: str) -> bytes:
    """The content that has this digest; Damaged where no file of the object gives it any more."""
    root = object_root(store, inventory.stored.id)
    paths = inventory.stored.manifest.get(digest, ())
    for path in paths:
        content = _content(root / path)
        if content is not None and hashlib.new(inventory.algorithm, content).hexdigest() == digest:
            return content
    raise Damaged(root / (paths or ("",))[0], What.CONTENT, object_id=inventory.stored.id)


def inventory_of(store: Store, object_id: str) -> Inventory | None:
    """The object's inventory, agreed with its sidecar; None where there is no object."""
    root = object_root(store, object_id)
    if not disk.exists(root):
        return None
    found = _trusted(root, object_id)
    if found.uri != uri_of(object_id):
        raise Damaged(root, What.OTHER_OBJECT, found.stored.id, object_id)
    return found


def _trusted(root: Path, object_id: str) -> Inventory:
    """Tried again, since a writer replaces inventory and sidecar one after the other."""
    for attempt in range(_ATTEMPTS):
        if attempt:
            time.sleep(_PAUSE)
        content = _content(root / INVENTORY)
        if content is not None and (found := _agreed(root, content)):
            return found
    raise Damaged(root / INVENTORY, What.INVENTORY, object_id=object_id)


def _agreed(root: Path, content: bytes) -> Inventory | None:
    try:
        found = parsed(content)
    except Unreadable:
        return None
    for folder in (root, root / found.folders[-1]):
        beside = _content(folder / f"{INVENTORY}.{found.algorithm}")
        if beside is not None and agrees(content, beside, found.algorithm):
            return found
    return None


def _content(path: Path) -> bytes | None:
    try:
        return disk.content(path)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
