"""The rules that an inventory keeps by itself, whatever lies on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.archive.checks.blocks import fixity_faults, manifest_faults, used_digest_faults
from pipeline.archive.checks.tree import TYPE
from pipeline.archive.checks.version_rules import sequence_faults, version_faults

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.archive.checks.told import Told

ALGORITHMS: Final = {"sha512": 128, "sha256": 64}


def inventory_faults(tree: Any) -> Iterator[Told]:
    """What is wrong with an inventory as JSON gave it (3.5)."""
    if not isinstance(tree, dict):
        yield "E033", "inventory is no JSON object"
        return
    yield from _key_faults(tree)
    yield from _directory_faults(tree)
    if str(tree.get("digestAlgorithm", "sha512")) not in ALGORITHMS:
        yield "E025", f"digest algorithm {tree['digestAlgorithm']!r}"
        return
    yield from sequence_faults(tree)
    yield from manifest_faults(tree)
    yield from version_faults(tree)
    yield from used_digest_faults(tree)
    yield from fixity_faults(tree)


def _key_faults(tree: Mapping[str, Any]) -> Iterator[Told]:
    for key in ("id", "type", "digestAlgorithm", "head"):
        if key not in tree:
            yield "E036", f"{key} is missing"
    for key in ("manifest", "versions"):
        if key not in tree:
            yield "E041", f"{key} is missing"
    if "id" in tree and (not isinstance(tree["id"], str) or not tree["id"]):
        yield "E037", "id is no text"
    if "type" in tree and not TYPE.fullmatch(str(tree["type"])):
        yield "E038", f"type {tree['type']!r}"


def _directory_faults(tree: Mapping[str, Any]) -> Iterator[Told]:
    name = tree.get("contentDirectory", "content")
    if not isinstance(name, str) or "/" in name:
        yield "E017", f"content directory {name!r}"
    elif name in {".", ".."}:
        yield "E018", f"content directory {name!r}"
