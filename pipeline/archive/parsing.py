"""An inventory read back, with nothing taken on trust."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from pipeline.archive.inventory import ALGORITHM, TYPE
from pipeline.archive.model import ObjectVersion, Stamp, StoredObject
from pipeline.archive.names import id_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_TYPES: Final = {"https://ocfl.io/1.0/spec/#inventory", TYPE}
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


@lru_cache(maxsize=4)
def parsed(inventory: bytes) -> Inventory:
    """The object that an inventory tells of, the last ones remembered; Unreadable where it is not one."""
    try:
        tree = json.loads(inventory.decode("utf-8"))
        folders = _ordered(tree["versions"])
        if not folders or tree["head"] != folders[-1]:
            raise Unreadable("head is not the last version")
        if tree["type"] not in _TYPES:
            raise Unreadable(f"inventory of type {tree['type']!r}")
        stored = StoredObject(id_of(_text(tree["id"])), _versions(tree, folders), _manifest(tree["manifest"]))
        return Inventory(stored, tree["id"], _algorithm(tree), folders, is_ours=_is_ours(tree, folders))
    except _BROKEN as error:
        raise Unreadable(f"{type(error).__name__}: {error}") from error


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
    state = {_text(path): digest.lower() for digest, paths in tree["state"].items() for path in paths}
    stamp = Stamp(_text(tree["created"]), _text(tree.get("message", "")), _text(user))
    return ObjectVersion(number, stamp, state)


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
        and tree["type"] == TYPE
        and "fixity" not in tree
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise Unreadable(f"{value!r} is no text")
    return value
