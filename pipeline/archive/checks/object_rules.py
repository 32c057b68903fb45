"""An object on the disk: its declaration, inventories, sidecars, versions and contents."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pipeline.archive import disk
from pipeline.archive.checks.content_rules import content_faults
from pipeline.archive.checks.history_rules import history_faults
from pipeline.archive.checks.inventory_rules import ALGORITHMS, inventory_faults
from pipeline.archive.checks.tree import in_order
from pipeline.archive.inventory import INVENTORY, sidecar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_KNOWN: Final = {"0=ocfl_object_1.0", "0=ocfl_object_1.1"}


@dataclass(frozen=True, slots=True)
class Seen:
    """A fault before its object's name is put to it: clause, path from the object's root, fact."""

    clause: str
    path: str
    what: str


def object_faults(root: Path) -> Iterator[Seen]:
    """All faults of the object at this folder; contents only where the inventory itself can be trusted."""
    yield from _declaration_faults(root)
    if not disk.exists(root / INVENTORY):
        yield Seen("E063", INVENTORY, "inventory is missing")
        return
    tree, told = _tree(root, "")
    yield from told
    if not tree:
        return
    yield from _sidecar_faults(root, "", tree)
    names = in_order(tree)
    yield from _entry_faults(root, tree, names)
    if names:
        yield from _version_inventory_faults(root, tree, names)
    if not told:
        yield from (Seen(*fault) for fault in content_faults(root, tree, names))


def tree_of(root: Path) -> dict[str, Any]:
    """The JSON of an object's inventory, empty where it cannot be read."""
    return _tree(root, "")[0]


def _tree(root: Path, folder: str) -> tuple[dict[str, Any], list[Seen]]:
    path = f"{folder}{INVENTORY}"
    try:
        tree = json.loads(disk.content(root / path).decode("utf-8"))
    except (ValueError, RecursionError, FileNotFoundError) as error:
        return {}, [Seen("E033", path, str(error))]
    told = [Seen(clause, path, what) for clause, what in inventory_faults(tree)]
    return (tree if isinstance(tree, dict) else {}), told


def _declaration_faults(root: Path) -> Iterator[Seen]:
    found = [entry.name for entry in disk.entries(root) if entry.name.startswith("0=")]
    if len(found) != 1:
        yield Seen("E003", found[1] if found else "", "not one declaration of an OCFL object")
    for name in found:
        if name not in _KNOWN:
            yield Seen("E006", name, "no declaration of a known OCFL object")
        elif disk.content(root / name) != f"{name[2:]}\n".encode():
            yield Seen("E007", name, "does not say what its name says")


def _sidecar_faults(root: Path, folder: str, tree: Mapping[str, Any]) -> Iterator[Seen]:
    algorithm = str(tree.get("digestAlgorithm"))
    if algorithm not in ALGORITHMS:
        return
    path = f"{folder}{INVENTORY}.{algorithm}"
    if not disk.exists(root / path):
        yield Seen("E058", path, "sidecar is missing")
        return
    words = disk.content(root / path).split()
    if words[1:] != [INVENTORY.encode()]:
        yield Seen("E061", path, "sidecar does not read “digest inventory.json”")
    elif words[0] != sidecar(disk.content(root / f"{folder}{INVENTORY}"), algorithm).split()[0]:
        yield Seen("E060", path, "inventory is not the one that the sidecar tells")


def _entry_faults(root: Path, tree: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[Seen]:
    named = str(tree.get("digestAlgorithm"))
    sidecars = {f"{INVENTORY}.{algorithm}" for algorithm in ([named] if named in ALGORITHMS else ALGORITHMS)}
    for entry in disk.entries(root):
        name = entry.name
        if entry.is_dir(follow_symlinks=False):
            if name[:1] == "v" and name[1:].isdecimal() and name not in names:
                yield Seen("E046", name, "version folder that the inventory does not know")
            elif name == "extensions":
                yield from _extension_faults(root)
            elif name not in {*names, "logs"}:
                yield Seen("E001", name, "folder that belongs to no object")
        elif not entry.is_file(follow_symlinks=False):
            yield Seen("E001", name, "neither file nor folder")
        elif not name.startswith("0=") and name not in {INVENTORY, *sidecars}:
            yield Seen("E001", name, "file that belongs to no object")


def _extension_faults(root: Path) -> Iterator[Seen]:
    for entry in disk.entries(root / "extensions"):
        if not entry.is_dir(follow_symlinks=False):
            yield Seen("E067", f"extensions/{entry.name}", "file among the extensions")


def _version_inventory_faults(root: Path, tree: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[Seen]:
    past: list[tuple[str, Mapping[str, Any]]] = []
    for name in names:
        path = f"{name}/{INVENTORY}"
        if not disk.exists(root / path):
            yield Seen("W010", path, "version without inventory")
        elif name == names[-1] and disk.content(root / path) != disk.content(root / INVENTORY):
            yield Seen("E064", path, "not the inventory of the object's root")
        else:
            older, told = _tree(root, f"{name}/") if name != names[-1] else (dict(tree), [])
            yield from told
            if older:
                yield from _sidecar_faults(root, f"{name}/", older)
                past.append((name, older))
    yield from (Seen(clause, f"{name}/{INVENTORY}", what) for name, clause, what in history_faults(tree, past))
