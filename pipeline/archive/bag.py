"""Objects handed over as a BagIt bag, and such a bag taken in: its payload is a whole archive that explains itself."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from pipeline.archive import disk
from pipeline.archive.checks import check, check_object
from pipeline.archive.joining import Joined, join
from pipeline.archive.store import LOCK, create_store, objects, open_store, put_root_file, root_file, root_files
from pipeline.archive.trouble import ArchiveTrouble, Damaged, DamagedBag, Occupied, What
from pipeline.archive.writing import changing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from pipeline.archive.model import Store

_PAYLOAD = "data"


def export_bag(
    store: Store, target: Path, *, ids: Iterable[str] | None = None, info: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """The ids of the objects that the new bag holds, with the index files; it is there whole or not at all.

    `info` goes into bag-info.txt; without `Bagging-Date` that is today. Damaged where an object is not sound.
    """
    if disk.exists(target):
        raise Occupied(target, What.OCCUPIED)
    making = target.with_name(f".{target.name}.dang-ghi")
    disk.clear(making)
    try:
        with changing(store):
            taken = _lay_payload(store, making, tuple(objects(store) if ids is None else ids))
        _make_bag(making, info or {})
        disk.move(making, target)
    finally:
        disk.clear(making)
    return taken


def import_bag(store: Store, bag: Path) -> tuple[Joined, ...]:
    """What became of each object of the bag; DamagedBag, and nothing is taken, unless all of it is sound."""
    _require_valid(bag)
    try:
        other = open_store(bag / _PAYLOAD)
    except ArchiveTrouble as trouble:
        raise DamagedBag(bag, trouble.what, trouble.detail) from trouble
    if damage := [fault for fault in check(other) if fault.is_damage]:
        raise DamagedBag(bag / _PAYLOAD / damage[0].path, What.UNSOUND, damage[0].what, damage[0].object_id)
    return join(store, other)


def _lay_payload(store: Store, folder: Path, ids: tuple[str, ...]) -> tuple[str, ...]:
    for object_id in ids:
        if damage := [fault for fault in check_object(store, object_id) if fault.is_damage]:
            raise Damaged(store.root / damage[0].path, What.UNSOUND, damage[0].what, object_id)
    payload = create_store(folder)
    join(payload, store, ids)
    for name in root_files(store):
        put_root_file(payload, name, root_file(store, name) or b"")
    return ids


def _make_bag(folder: Path, info: Mapping[str, str]) -> None:
    import bagit

    (folder / LOCK).unlink(missing_ok=True)
    logging.getLogger("bagit").setLevel(logging.CRITICAL)
    lines = {name: " ".join(value.split()) for name, value in info.items()}
    bagit.make_bag(str(folder), bag_info=lines, checksums=["sha512"])


def _require_valid(bag: Path) -> None:
    import bagit

    logging.getLogger("bagit").setLevel(logging.CRITICAL)
    try:
        bagit.Bag(str(bag)).validate()
    except (bagit.BagError, OSError, ValueError) as error:
        raise DamagedBag(bag, What.BAG, str(error)) from error
