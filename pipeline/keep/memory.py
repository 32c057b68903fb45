"""What `outputs/` remembers of its archive: where it is, and how many versions each object had at the last run."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pipeline.archive import ArchiveTrouble, describe, objects
from pipeline.files import write_whole
from pipeline.keep.known import versions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pipeline.archive import Store

MEMORY: Final = ".kho-luu.json"
_SCHEMA: Final = 1
_UNKNOWN: Final = 1 << 30  # an object whose inventory cannot be read is damaged, not gone


@dataclass(frozen=True, slots=True)
class Memory:
    """Where the archive is, how often each object had been laid down, and how many versions of documents it held.

    `documents` is None in the note of a program that did not count them.
    """

    root: Path
    objects: Mapping[str, int]
    documents: int | None = None

    @property
    def told(self) -> str:
        """How much there was, as the command versions counts it."""
        return "các phiên bản đã lưu" if self.documents is None else f"{self.documents} phiên bản"


def remember(outputs: Path, store: Store) -> None:
    """Notes in `outputs/` where the archive is and how much it holds; OSError where that cannot be written."""
    inside = store.root.is_relative_to(outputs)
    root = store.root.relative_to(outputs).as_posix() if inside else str(store.root)
    note = {"schema": _SCHEMA, "kho": root, "phien_ban": counts(store), "van_ban": len(versions(store))}
    content = f"{json.dumps(note, ensure_ascii=False, sort_keys=True, indent=1)}\n".encode()
    path = outputs / MEMORY
    if not path.exists() or path.read_bytes() != content:
        write_whole(path, content)


def remembered(outputs: Path) -> Memory | None:
    """What `outputs/` remembers; None where nothing was kept yet, or the note cannot be read."""
    try:
        raw: dict[str, Any] = json.loads((outputs / MEMORY).read_bytes())
        if raw["schema"] != _SCHEMA:
            return None
        documents = int(raw["van_ban"]) if "van_ban" in raw else None
        return Memory(outputs / str(raw["kho"]), {str(i): int(n) for i, n in raw["phien_ban"].items()}, documents)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def counts(store: Store, *, passing: bool = False) -> dict[str, int]:
    """How many versions each object of the archive has; passing over what cannot be read, all that was to be there."""
    found: dict[str, int] = {}
    for object_id in objects(store):
        try:
            stored = describe(store, object_id)
        except ArchiveTrouble:
            if not passing:
                raise
            found[object_id] = _UNKNOWN
            continue
        if stored:
            found[object_id] = len(stored.versions)
    return found
