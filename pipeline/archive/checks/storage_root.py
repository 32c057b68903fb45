"""A storage root: its declaration and layout, its folders, and each object in them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pipeline.archive import disk
from pipeline.archive.checks.object_rules import object_faults, tree_of
from pipeline.archive.fault import Fault
from pipeline.archive.names import LAYOUT, LAYOUT_CONFIG, folder_of, id_of, uri_in, uri_of
from pipeline.archive.store import EXTENSIONS, LAYOUT_FILE, ROOT_DECLARATION, folders

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.archive.model import Store

_KNOWN = {"0=ocfl_1.0", ROOT_DECLARATION}


def check(store: Store) -> tuple[Fault, ...]:
    """All faults of the store: of its root first, then object by object."""
    found = (fault for folder in folders(store) for fault in _folder_faults(store, folder))
    return (*_root_faults(store), *found)


def check_object(store: Store, object_id: str) -> tuple[Fault, ...]:
    """All faults of one object of the store."""
    return _object_faults(store, object_id, folder_of(uri_of(object_id)))


def _folder_faults(store: Store, folder: str) -> tuple[Fault, ...]:
    """All faults of what lies in a folder of the root, which holds one object or further folders."""
    path = store.root / folder
    inside = disk.entries(path)
    if not inside:
        return (Fault("E073", "", folder, "empty folder"),)
    if all(entry.is_dir(follow_symlinks=False) for entry in inside):
        return tuple(fault for entry in inside for fault in _folder_faults(store, f"{folder}/{entry.name}"))
    if not any(entry.name.startswith("0=") for entry in inside) and not disk.exists(path / "inventory.json"):
        return (Fault("E072", "", folder, "files that belong to no object"),)
    uri = str(tree_of(path).get("id") or uri_in(folder) or folder)
    return (*_object_faults(store, id_of(uri), folder), *_place_faults(uri, folder))


def _object_faults(store: Store, object_id: str, folder: str) -> tuple[Fault, ...]:
    return tuple(Fault(s.clause, object_id, f"{folder}/{s.path}", s.what) for s in object_faults(store.root / folder))


def _place_faults(uri: str, folder: str) -> Iterator[Fault]:
    """4.3, E083: the layout leads from an id to one place, and this program looks for an object nowhere else."""
    if folder_of(uri) != folder:
        yield Fault("E083", id_of(uri), folder, f"lies elsewhere than the layout says: {folder_of(uri)}")


def _root_faults(store: Store) -> Iterator[Fault]:
    declared = [entry.name for entry in disk.entries(store.root) if entry.name.startswith("0=")]
    if len(declared) != 1 or declared[0] not in _KNOWN:
        yield Fault("E069", "", "", "not one declaration of a known storage root")
    elif disk.content(store.root / declared[0]) != f"{declared[0][2:]}\n".encode():
        yield Fault("E069", "", declared[0], "does not say what its name says")
    yield from _layout_faults(store.root)
    for entry in disk.entries(store.root / EXTENSIONS):
        if not entry.is_dir(follow_symlinks=False):
            yield Fault("E112", "", f"{EXTENSIONS}/{entry.name}", "file among the extensions")
        elif entry.name != LAYOUT:
            yield Fault("W016", "", f"{EXTENSIONS}/{entry.name}", "extension that is not registered")


def _layout_faults(root: Path) -> Iterator[Fault]:
    layout, config = _json(root / LAYOUT_FILE), _json(root / EXTENSIONS / LAYOUT / "config.json")
    if not isinstance(layout, dict) or not all(isinstance(layout.get(k), str) for k in ("extension", "description")):
        yield Fault("E070", "", LAYOUT_FILE, "no layout is described")
    elif layout["extension"] != LAYOUT:
        yield Fault("E071", "", LAYOUT_FILE, f"layout {layout['extension']}")
    elif config != LAYOUT_CONFIG:
        yield Fault("E071", "", f"{EXTENSIONS}/{LAYOUT}/config.json", "layout has other parameters")


def _json(path: Path) -> object:
    try:
        return json.loads(disk.content(path).decode("utf-8"))
    except (ValueError, RecursionError, FileNotFoundError):
        return None
