"""Whether a version is whole: its files are those that the inventory tells, byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.archive import disk
from pipeline.archive.inventory import INVENTORY

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.archive.parsing import Inventory


def has_all(inventory: Inventory, name: str, folder: Path) -> bool:
    """Whether the folder holds the version `name` as the inventory tells it, with nothing missing and nothing more."""
    told = told_of(inventory, name)
    own = {INVENTORY, f"{INVENTORY}.{inventory.algorithm}"}
    return set(disk.files_below(folder)) == told.keys() | own and all(
        disk.digest(folder / path, inventory.algorithm) == digest for path, digest in told.items()
    )


def told_of(inventory: Inventory, name: str) -> dict[str, str]:
    """The content of a version's folder by its path in there, each with its digest."""
    paths = ((path, digest) for digest, paths in inventory.stored.manifest.items() for path in paths)
    return {path.removeprefix(f"{name}/"): digest for path, digest in paths if path.startswith(f"{name}/")}


def extends(longer: Inventory, shorter: Inventory) -> bool:
    """Whether one inventory is the other one with further versions."""
    known = len(shorter.folders)
    return (
        longer.uri == shorter.uri
        and longer.folders[:known] == shorter.folders
        and longer.stored.versions[:known] == shorter.stored.versions
        and all(told_of(longer, name) == told_of(shorter, name) for name in shorter.folders)
    )
