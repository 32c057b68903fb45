"""What an interrupted write left is carried on where all of it is there, else undone."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.archive import disk
from pipeline.archive.inventory import INVENTORY, SIDECAR, agrees
from pipeline.archive.names import id_of, uri_in
from pipeline.archive.parsing import Inventory, Unreadable, parsed
from pipeline.archive.staging import AREA, GOAL, NEW, commit, stage, version_folders
from pipeline.archive.trouble import Damaged, What
from pipeline.archive.whole import extends, has_all

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pipeline.archive.model import Store

_UNDONE: Final = "bo"


@dataclass(frozen=True, slots=True)
class Recovery:
    """What became of an interrupted write: carried on to the version `number`, or undone, and then that is the head."""

    object_id: str
    number: int
    forward: bool


def write(store: Store, folder: str, files: Iterable[tuple[str, bytes]]) -> None:
    """Lays new files of an object down and moves them into place; after a fault the object is as it was."""
    settle(store)
    _require_known_versions(store.root / folder)
    try:
        stage(store, folder, files)
        commit(store, folder)
    except Exception:
        told = None
        # What cannot even be undone now, the next command undoes or carries on.
        with contextlib.suppress(Exception):
            told = settle(store, forward=False)
        if told is None or not told.forward:
            raise


def settle(store: Store, *, forward: bool = True) -> Recovery | None:
    """Carries an interrupted write on where all of it is there, else undoes it; None where none was interrupted."""
    area = store.root / AREA
    if not disk.exists(area):
        return None
    folder = _goal(area)
    if folder is None or not disk.entries(area / NEW):
        disk.clear(area)
        return None
    told = _settled(store, folder, forward=forward)
    disk.clear(area)
    return told


def _settled(store: Store, folder: str, *, forward: bool) -> Recovery | None:
    new, target = store.root / AREA / NEW, store.root / folder
    old, staged = _inventory(target), _inventory(new)
    if _only_sidecar_is_missing(new, target) or (forward and staged and _is_whole(old, staged, new, target)):
        commit(store, folder)
        done = _inventory(target)
        return Recovery(_id(folder, done), done.stored.head.number if done else 0, forward=True)
    if old:
        _take_back(store, old, new, target)
    head = old.stored.head.number if old else 0
    return Recovery(_id(folder, old or staged), head, forward=False)


def _is_whole(old: Inventory | None, staged: Inventory, new: Path, target: Path) -> bool:
    """Whether every file of every new version is there, staged or already moved, and the object is the one extended."""
    if not agrees(disk.content(new / INVENTORY), _bytes(new / SIDECAR)):
        return False
    if disk.exists(target) and (old is None or not extends(staged, old)):
        return False
    known = len(old.folders) if old else 0
    return all(
        has_all(staged, name, new / name) or (old is not None and has_all(staged, name, target / name))
        for name in staged.folders[known:]
    )


def _only_sidecar_is_missing(new: Path, target: Path) -> bool:
    """The point between the two last moves: the version counts already."""
    return not disk.exists(new / INVENTORY) and agrees(_bytes(target / INVENTORY), _bytes(new / SIDECAR))


def _take_back(store: Store, old: Inventory, new: Path, target: Path) -> None:
    """Moves what was moved into the object out of it, the last version first."""
    undone = store.root / AREA / _UNDONE
    for name in reversed(_uncounted(target, old)):
        if not disk.exists(new / name):
            disk.make_folder(undone)
            disk.move(target / name, undone / name)
    disk.settle_folder(target)


def _require_known_versions(target: Path) -> None:
    """A version folder that does not count, and was not staged, is somebody's: it is neither continued nor removed."""
    old = _inventory(target)
    if old and (strange := _uncounted(target, old)):
        raise Damaged(target / strange[0], What.STRAY_VERSION, object_id=old.stored.id)


def _uncounted(target: Path, inventory: Inventory) -> list[str]:
    return [name for name in version_folders(target) if name not in inventory.folders]


def _goal(area: Path) -> str | None:
    """The folder that was written to; None where even that was not laid down."""
    name = _bytes(area / GOAL).decode("utf-8", "replace")
    return name if name and "/" not in name and "\\" not in name and name.strip(".") else None


def _inventory(root: Path) -> Inventory | None:
    try:
        return parsed(disk.content(root / INVENTORY))
    except (FileNotFoundError, NotADirectoryError, Unreadable):
        return None


def _id(folder: str, inventory: Inventory | None) -> str:
    return inventory.stored.id if inventory else id_of(uri_in(folder) or folder)


def _bytes(path: Path) -> bytes:
    try:
        return disk.content(path)
    except (FileNotFoundError, NotADirectoryError):
        return b""
