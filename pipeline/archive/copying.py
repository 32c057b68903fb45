"""The files of an object as another store is to hold them, laid down there and compared with their digests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.archive import disk
from pipeline.archive.adding import add
from pipeline.archive.branches import until
from pipeline.archive.inventory import INVENTORY, SIDECAR, sidecar, written
from pipeline.archive.names import folder_of
from pipeline.archive.store import object_root, require_free

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pipeline.archive.model import Store, StoredObject
    from pipeline.archive.parsing import Inventory


def take(store: Store, inventory: Inventory, files: Iterable[tuple[str, bytes]]) -> None:
    """Lays the files of an object, or of its further versions, into the store."""
    folder = folder_of(inventory.uri)
    if not disk.exists(store.root / folder):
        require_free(store, folder, inventory.stored.id)
    add(store, folder, files)


def files_of(
    store: Store, inventory: Inventory, *, known: int = 0, branch: Inventory | None = None
) -> Iterator[tuple[str, bytes]]:
    """An object's files beyond the versions `known`, its inventory last; those of a `branch` have inventories anew."""
    root = object_root(store, inventory.stored.id)
    for number, name in enumerate(inventory.folders[known:], start=known + 1):
        own = _inventories(name, until(branch.stored, number)) if branch else {}
        for path in disk.files_below(root / name):
            yield f"{name}/{path}", own.get(f"{name}/{path}") or disk.content(root / name / path)
    if not known:
        yield from _beside_versions(root, inventory)
    last = written(branch.stored) if branch else disk.content(root / INVENTORY)
    yield f"{INVENTORY}.{inventory.algorithm}", sidecar(last, inventory.algorithm)
    yield INVENTORY, last


def _beside_versions(root: Path, inventory: Inventory) -> Iterator[tuple[str, bytes]]:
    """The declaration, and what another writer may have put into `logs` and `extensions`."""
    own = {INVENTORY, f"{INVENTORY}.{inventory.algorithm}"}
    for path in disk.files_below(root):
        if path not in own and path.partition("/")[0] not in inventory.folders:
            yield path, disk.content(root / path)


def _inventories(name: str, stored: StoredObject) -> dict[str, bytes]:
    content = written(stored)
    return {f"{name}/{INVENTORY}": content, f"{name}/{SIDECAR}": sidecar(content)}
