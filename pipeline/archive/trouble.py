"""What can be wrong with a store, as facts: who asks words them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ArchiveTrouble(Exception):  # noqa: N818 - the parent of states, each named for what it is
    """A store that cannot be read or written; `path` is where that shows, `what` the fact in English."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: {what}")
        self.path = path
        self.what = what


class NoStore(ArchiveTrouble):
    """A folder that is not there, or is no OCFL storage root."""


class Occupied(ArchiveTrouble):
    """A folder that holds something else, so that no store may be laid into it."""


class NewerStore(ArchiveTrouble):
    """A store or object of a later OCFL version than this program reads."""


class Damaged(ArchiveTrouble):
    """An object whose inventory or content is not what was written; `object_id` is empty where none can be read."""

    def __init__(self, path: Path, what: str, object_id: str = "") -> None:
        super().__init__(path, what)
        self.object_id = object_id


class Foreign(Damaged):
    """An object that is sound and can be read, but was laid down in a way this program does not continue."""


class DamagedBag(ArchiveTrouble):
    """A BagIt bag that is refused whole: incomplete, changed, or without a sound archive in it."""
