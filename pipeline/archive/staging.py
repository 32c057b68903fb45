"""New versions laid down beside the objects, then moved into place.

The area is one extension folder of the storage root, there only while a version is being written:

    extensions/dang-ghi/noi-den     the folder of the object
    extensions/dang-ghi/moi/        an object's root with nothing in it but what is new

A new object is one move. Otherwise versions are moved in their order, then the inventory, which makes them count,
then its sidecar. The inventory is laid last, so an area that holds one was complete.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from pipeline.archive import disk
from pipeline.archive.inventory import INVENTORY, SIDECAR
from pipeline.archive.store import EXTENSIONS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pipeline.archive.model import Store

AREA: Final = f"{EXTENSIONS}/dang-ghi"
GOAL: Final = "noi-den"
NEW: Final = "moi"


def stage(store: Store, folder: str, files: Iterable[tuple[str, bytes]]) -> None:
    """Lays the new files of an object down beside it; the inventory has to be the last of them."""
    area = store.root / AREA
    disk.make_folder(area)
    disk.lay(area / GOAL, folder.encode())
    folders = {area / NEW}
    for path, content in files:
        target = area / NEW / path
        disk.make_folder(target.parent)
        disk.lay(target, content)
        folders |= {parent for parent in target.parents if parent.is_relative_to(area)}
    for made in (*sorted(folders, reverse=True), area.parent):
        disk.settle_folder(made)


def commit(store: Store, folder: str) -> None:
    """Moves what is staged into its object, then removes the area."""
    new, target = store.root / AREA / NEW, store.root / folder
    if disk.exists(target):
        for name in version_folders(new):
            disk.move(new / name, target / name)
        disk.settle_folder(target)
        for name in (INVENTORY, SIDECAR):
            if disk.exists(new / name):
                disk.move(new / name, target / name)
                disk.settle_folder(target)
    else:
        disk.move(new, target)
        disk.settle_folder(store.root)
    # The version counts; where the area cannot be removed now, the next write removes it.
    with contextlib.suppress(OSError):
        disk.clear(store.root / AREA)


def version_folders(folder: Path) -> list[str]:
    """The folders that look like versions, the first one first."""
    names = [entry.name for entry in disk.entries(folder) if entry.is_dir(follow_symlinks=False)]
    return sorted((name for name in names if name[:1] == "v" and name[1:].isdecimal()), key=lambda name: int(name[1:]))
