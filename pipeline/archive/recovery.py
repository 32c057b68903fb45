"""What an interrupted write left is carried on where all of it is there, else undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.archive import disk
from pipeline.archive.inventory import INVENTORY, SIDECAR, agrees
from pipeline.archive.names import id_of, uri_in
from pipeline.archive.parsing import Inventory, Unreadable, parsed
from pipeline.archive.staging import AREA, GOAL, NEW, commit, version_folders
from pipeline.archive.whole import extends, has_all

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.archive.model import Store

_UNDONE: Final = "bo"


@dataclass(frozen=True, slots=True)
class Recovery:
    """What became of an interrupted write: carried on to the version `number`, or undone, and then that is the head."""

    object_id: str
    number: int
    forward: bool


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
    old, staged = inventory_at(target), inventory_at(new)
    if _only_sidecar_is_missing(new, target) or (forward and staged and _is_whole(old, staged, new, target)):
        commit(store, folder)
        done = inventory_at(target)
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
    for name in reversed(uncounted(target, old)):
        if not disk.exists(new / name):
            disk.make_folder(undone)
            disk.move(target / name, undone / name)
    disk.settle_folder(target)


def uncounted(target: Path, inventory: Inventory) -> list[str]:
    """The version folders of an object that its inventory does not know."""
    return [name for name in version_folders(target) if name not in inventory.folders]


def _goal(area: Path) -> str | None:
    """The folder that was written to; None where even that was not laid down."""
    name = _bytes(area / GOAL).decode("utf-8", "replace")
    return name if name and "/" not in name and "\\" not in name and name.strip(".") else None


def inventory_at(root: Path) -> Inventory | None:
    """The inventory of the object at this folder, where one can be read."""
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
