"""A history that parts from ours: under which id it is kept beside, and its inventories under that id."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.archive.inventory import version_tree, written
from pipeline.archive.model import StoredObject
from pipeline.archive.parsing import parsed
from pipeline.archive.whole import told_of

if TYPE_CHECKING:
    from pipeline.archive.parsing import Inventory

_BRANCH = re.compile(r"nhanh/[0-9a-f]{8}/(.+)", re.DOTALL)


def branch_id(ours: Inventory, theirs: Inventory) -> str:
    """`nhanh/<eight digits>/<id>`; the digits are those of the first version that is not ours."""
    first = next(n for n in range(len(theirs.folders)) if n >= len(ours.folders) or _parts(ours, theirs, n))
    version = json.dumps(version_tree(theirs.stored.versions[first]), ensure_ascii=False, sort_keys=True)
    return f"nhanh/{hashlib.sha512(version.encode()).hexdigest()[:8]}/{theirs.stored.id}"


def branched_from(object_id: str) -> str | None:
    """The id of the object that a branch parted from; None for an id that is no branch."""
    found = _BRANCH.fullmatch(object_id)
    return found[1] if found else None


def renamed(inventory: Inventory, object_id: str) -> Inventory:
    """The object's inventory under another id."""
    return parsed(written(replace(inventory.stored, id=object_id)))


def until(stored: StoredObject, number: int) -> StoredObject:
    """The object as it was at a version."""
    folders = tuple(f"v{n}/" for n in range(1, number + 1))
    known = {digest: tuple(p for p in paths if p.startswith(folders)) for digest, paths in stored.manifest.items()}
    manifest = {digest: paths for digest, paths in known.items() if paths}
    return StoredObject(stored.id, stored.versions[:number], manifest)


def _parts(ours: Inventory, theirs: Inventory, at: int) -> bool:
    name = theirs.folders[at]
    return ours.stored.versions[at] != theirs.stored.versions[at] or told_of(ours, name) != told_of(theirs, name)
