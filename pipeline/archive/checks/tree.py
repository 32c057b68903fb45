"""What an inventory says, asked of JSON that may be anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

TYPE: Final = re.compile(r"https://ocfl\.io/(1\.[01])/spec/#inventory")


def spec_of(tree: Mapping[str, Any]) -> str | None:
    """The version of OCFL that an inventory says it keeps; None where it says none that is known."""
    found = TYPE.fullmatch(str(tree.get("type")))
    return found[1] if found else None


def directory_of(tree: Mapping[str, Any]) -> str:
    """The content directory of an object, where the inventory's own can be used."""
    name = tree.get("contentDirectory", "content")
    return name if isinstance(name, str) and name and "/" not in name and name not in {".", ".."} else "content"


def in_order(tree: Mapping[str, Any]) -> tuple[str, ...]:
    """The versions from the first up to the first gap, all written as the first one is."""
    versions = tree.get("versions")
    if not isinstance(versions, dict):
        return ()
    first = next((f"v{'0' * zeros}1" for zeros in range(10) if f"v{'0' * zeros}1" in versions), "")
    width = len(first) - 1 if len(first) > len("v1") else 0
    names: list[str] = []
    while first and (name := f"v{len(names) + 1:0{width}d}") in versions:
        names.append(name)
    return tuple(names)


def files_of(tree: Mapping[str, Any]) -> dict[str, str]:
    """The content paths of the manifest, each with its digest."""
    return {path: digest.lower() for digest, paths in _lists(tree.get("manifest")) for path in paths}


def state_of(tree: Mapping[str, Any], version: Mapping[str, Any]) -> dict[str, set[str]]:
    """The content paths behind each logical path of a version."""
    files = dict(_lists(tree.get("manifest")))
    return {path: set(files.get(digest, ())) for digest, paths in _lists(version.get("state")) for path in paths}


def versions_of(tree: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The versions' blocks up to the first gap."""
    return {name: block for name in in_order(tree) if isinstance(block := tree["versions"][name], dict)}


def _lists(block: Any) -> list[tuple[str, list[str]]]:
    """The entries of a block that leads from digests to lists of paths; what is none is left out."""
    entries = block.items() if isinstance(block, dict) else ()
    lists = [(digest, paths) for digest, paths in entries if isinstance(paths, list)]
    return [(digest, [path for path in paths if isinstance(path, str)]) for digest, paths in lists]
