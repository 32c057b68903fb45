"""What a version is to hold: its logical paths, and the object with it."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from pipeline.archive.inventory import ALGORITHM, by_digest
from pipeline.archive.model import ObjectVersion, StoredObject
from pipeline.archive.names import content_names, id_of, uri_of
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pipeline.archive.model import Stamp

_CREATED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def digest_of(content: bytes) -> str:
    """The digest by which content is known."""
    return hashlib.new(ALGORITHM, content).hexdigest()


def state_of(files: Mapping[str, bytes], kept: Collection[str], old: StoredObject | None) -> dict[str, str]:
    """The logical paths of a version with their digests: new files, and those kept from the last version."""
    state = {nfc(path): old.head.state[nfc(path)] for path in kept} if old else {}
    if kept and not old:
        raise KeyError(next(iter(kept)))
    for path, content in files.items():
        if nfc(path) in state:
            raise ValueError(f"{path!r} is named twice")
        state[nfc(path)] = digest_of(content)
    _require_paths(state)
    return state


def _require_paths(state: Mapping[str, str]) -> None:
    """OCFL 3.5.3.1: no empty steps, no dots, no path that is also the folder of another."""
    folders = {path[:at] for path in state for at, letter in enumerate(path) if letter == "/"}
    for path in state:
        if path in folders or {"", ".", ".."} & set(path.split("/")):
            raise ValueError(f"{path!r} is no logical path")
    if not state:
        raise ValueError("a version holds at least one file")


def extended(
    old: StoredObject | None, object_id: str, state: dict[str, str], stamp: Stamp, contents: Mapping[str, bytes]
) -> StoredObject:
    """The object with its new version; a digest that it does not hold yet is laid down once, under its first path."""
    if not _CREATED.fullmatch(stamp.created):
        raise ValueError(f"{stamp.created!r} is no time with seconds and offset")
    versions, manifest = (old.versions, dict(old.manifest)) if old else ((), {})
    number = len(versions) + 1
    first = {paths[0]: digest for digest, paths in by_digest(state).items() if digest not in manifest}
    for path, name in content_names(first).items():
        if first[path] not in contents:
            raise KeyError(path)
        manifest[first[path]] = (f"v{number}/content/{name}",)
    return StoredObject(id_of(uri_of(object_id)), (*versions, ObjectVersion(number, stamp, state)), manifest)
