"""The inventory of an object as bytes: the same object gives the same."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from pipeline.archive.names import uri_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.archive.model import ObjectVersion, StoredObject

INVENTORY: Final = "inventory.json"
DECLARATION: Final = "0=ocfl_object_1.1"
DECLARED: Final = b"ocfl_object_1.1\n"
ALGORITHM: Final = "sha512"
SIDECAR: Final = f"{INVENTORY}.{ALGORITHM}"
TYPE: Final = "https://ocfl.io/1.1/spec/#inventory"


def written(stored: StoredObject) -> bytes:
    """The object's inventory as bytes: the same object gives the same bytes."""
    tree = {
        "contentDirectory": "content",
        "digestAlgorithm": ALGORITHM,
        "head": f"v{stored.head.number}",
        "id": uri_of(stored.id),
        "manifest": {digest: sorted(paths) for digest, paths in stored.manifest.items()},
        "type": TYPE,
        "versions": {f"v{version.number}": version_tree(version) for version in stored.versions},
    }
    return (json.dumps(tree, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def sidecar(inventory: bytes, algorithm: str = ALGORITHM) -> bytes:
    """The file beside an inventory that tells its digest."""
    return f"{hashlib.new(algorithm, inventory).hexdigest()} {INVENTORY}\n".encode()


def agrees(inventory: bytes, beside: bytes, algorithm: str = ALGORITHM) -> bool:
    """Whether the sidecar tells the digest of this inventory."""
    words = beside.split()
    return words[1:] == [INVENTORY.encode()] and words[0].lower() == sidecar(inventory, algorithm).split()[0]


def version_tree(version: ObjectVersion) -> dict[str, Any]:
    """The version's block in an inventory."""
    stamp = version.stamp
    address = f"vks:nguoi-dung/{quote(stamp.user, safe='')}"
    return {
        "created": stamp.created,
        "message": stamp.message,
        "state": by_digest(version.state),
        "user": {"address": address, "name": stamp.user},
    }


def by_digest(state: Mapping[str, str]) -> dict[str, list[str]]:
    """Digest to sorted paths, from path to digest."""
    found: dict[str, list[str]] = {}
    for path in sorted(state):
        found.setdefault(state[path], []).append(path)
    return found
