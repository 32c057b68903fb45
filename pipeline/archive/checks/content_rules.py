"""The files of an object's versions against the manifest: none missing, none more, none changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.archive import disk
from pipeline.archive.checks.tree import directory_of
from pipeline.archive.inventory import INVENTORY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Placed = tuple[str, str, str]
_HASHED = {"md5": "md5", "sha1": "sha1", "sha256": "sha256", "sha512": "sha512", "blake2b-512": "blake2b"}


def content_faults(root: Path, tree: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[Placed]:
    """What is wrong with the files below the versions' folders; the inventory is known to be sound."""
    found: set[str] = set()
    for name in names:
        if not disk.is_folder(root / name):
            yield "E046", name, "version folder is missing"
            continue
        yield from _stray_faults(root, name, directory_of(tree))
        content = f"{name}/{directory_of(tree)}"
        yield from _empty_faults(root, content)
        found |= {f"{content}/{path}" for path in disk.files_below(root / content)}
    told = {path: digest for digest, paths in tree["manifest"].items() for path in paths}
    yield from (("E023", path, "file that the manifest does not list") for path in sorted(found - told.keys()))
    yield from (("E092", path, "content is missing") for path in sorted(told.keys() - found))
    yield from _digest_faults(root, {path: told[path] for path in sorted(found & told.keys())}, tree)
    yield from _fixity_faults(root, tree, found)


def _stray_faults(root: Path, name: str, directory: str) -> Iterator[Placed]:
    yield from (("E090", f"{name}/{path}", "a link, not a file") for path in disk.links_below(root / name))
    for entry in disk.entries(root / name):
        if entry.is_dir(follow_symlinks=False):
            if entry.name != directory:
                yield "W002", f"{name}/{entry.name}", "folder beside the content"
        elif entry.name not in {INVENTORY, f"{INVENTORY}.sha512", f"{INVENTORY}.sha256"}:
            yield "E015", f"{name}/{entry.name}", "file beside the content"


def _empty_faults(root: Path, content: str) -> Iterator[Placed]:
    """Empty folders; the content folder itself is only discouraged to be one."""
    if disk.is_folder(root / content) and not disk.files_below(root / content):
        yield "W003", content, "empty content folder"
    waiting = [content]
    while waiting:
        folder = waiting.pop()
        inside = disk.entries(root / folder)
        waiting += [f"{folder}/{entry.name}" for entry in inside if entry.is_dir(follow_symlinks=False)]
        if not inside and folder != content:
            yield "E024", folder, "empty folder"


def _digest_faults(root: Path, told: Mapping[str, str], tree: Mapping[str, Any]) -> Iterator[Placed]:
    for path, digest in told.items():
        if disk.digest(root / path, tree["digestAlgorithm"]) != digest.lower():
            yield "E092", path, "content has changed"


def _fixity_faults(root: Path, tree: Mapping[str, Any], found: set[str]) -> Iterator[Placed]:
    for algorithm, block in tree.get("fixity", {}).items():
        for digest, paths in block.items():
            for path in paths:
                if path not in found:
                    yield "E093", path, f"{algorithm} of a file that is missing"
                elif algorithm in _HASHED and disk.digest(root / path, _HASHED[algorithm]) != digest.lower():
                    yield "E093", path, f"content has another {algorithm}"
