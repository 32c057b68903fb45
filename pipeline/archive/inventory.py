"""The inventory of an object: its values as stable JSON, and read back with nothing taken on trust."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from pipeline.archive.model import ObjectVersion, Stamp, StoredObject
from pipeline.archive.names import id_of, uri_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

INVENTORY: Final = "inventory.json"
DECLARATION: Final = "0=ocfl_object_1.1"
DECLARED: Final = b"ocfl_object_1.1\n"
ALGORITHM: Final = "sha512"
SIDECAR: Final = f"{INVENTORY}.{ALGORITHM}"

_TYPE: Final = "https://ocfl.io/1.1/spec/#inventory"
_VERSION = re.compile(r"v(0*)([1-9][0-9]*)")
_BROKEN = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Inventory:
    """An object as its inventory tells it, with what only its keeper asks: digest algorithm, folders of versions."""

    stored: StoredObject
    uri: str
    algorithm: str
    folders: tuple[str, ...]
    is_ours: bool


class Unreadable(Exception):  # noqa: N818 - named for the state
    """Bytes that are no inventory."""


def written(stored: StoredObject) -> bytes:
    """The object's inventory as bytes: the same object gives the same bytes."""
    tree = {
        "contentDirectory": "content",
        "digestAlgorithm": ALGORITHM,
        "head": f"v{stored.head.number}",
        "id": uri_of(stored.id),
        "manifest": {digest: sorted(paths) for digest, paths in stored.manifest.items()},
        "type": _TYPE,
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


def parsed(inventory: bytes) -> Inventory:
    """The object that an inventory tells of; Unreadable where it is not one."""
    try:
        tree = json.loads(inventory.decode("utf-8"))
        folders = _ordered(tree["versions"])
        if not folders or tree["head"] != folders[-1]:
            raise Unreadable("head is not the last version")
        stored = StoredObject(id_of(_text(tree["id"])), _versions(tree, folders), _manifest(tree["manifest"]))
        return Inventory(stored, tree["id"], _algorithm(tree), folders, is_ours=_is_ours(tree, folders))
    except _BROKEN as error:
        raise Unreadable(f"{type(error).__name__}: {error}") from error


def by_path(state: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Path to digest, from digest to paths."""
    return {path: digest for digest, paths in state.items() for path in paths}


def by_digest(state: Mapping[str, str]) -> dict[str, list[str]]:
    """Digest to sorted paths, from path to digest."""
    found: dict[str, list[str]] = {}
    for path in sorted(state):
        found.setdefault(state[path], []).append(path)
    return found


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


def _ordered(versions: Mapping[str, Any]) -> tuple[str, ...]:
    numbers = {name: int(found[2]) for name in versions if (found := _VERSION.fullmatch(name))}
    names = tuple(sorted(numbers, key=numbers.__getitem__))
    if len(names) != len(versions) or [numbers[name] for name in names] != list(range(1, len(names) + 1)):
        raise Unreadable("versions are not numbered from one without a gap")
    return names


def _versions(tree: Mapping[str, Any], folders: tuple[str, ...]) -> tuple[ObjectVersion, ...]:
    return tuple(_version(number, tree["versions"][name]) for number, name in enumerate(folders, start=1))


def _version(number: int, tree: Mapping[str, Any]) -> ObjectVersion:
    user = tree.get("user", {}).get("name", "")
    stamp = Stamp(_text(tree["created"]), _text(tree.get("message", "")), _text(user))
    return ObjectVersion(number, stamp, by_path({digest.lower(): paths for digest, paths in tree["state"].items()}))


def _manifest(tree: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {digest.lower(): tuple(map(_text, paths)) for digest, paths in tree.items()}


def _algorithm(tree: Mapping[str, Any]) -> str:
    if tree["digestAlgorithm"] not in {"sha512", "sha256"}:
        raise Unreadable(f"digest algorithm {tree['digestAlgorithm']}")
    return _text(tree["digestAlgorithm"])


def _is_ours(tree: Mapping[str, Any], folders: tuple[str, ...]) -> bool:
    """Whether this program may add a version: its own digests, folders and content directory."""
    return (
        tree["digestAlgorithm"] == ALGORITHM
        and folders[-1] == f"v{len(folders)}"
        and tree.get("contentDirectory", "content") == "content"
        and tree["type"] == _TYPE
        and "fixity" not in tree
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise Unreadable(f"{value!r} is no text")
    return value
