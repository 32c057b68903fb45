"""What can be wrong with a store, as facts: who asks words them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class What(StrEnum):
    """What the trouble is, a closed set so that each can be worded; `detail` beside it is for the curious."""

    NO_DECLARATION = "no OCFL declaration"
    SEVERAL_DECLARATIONS = "several OCFL declarations"
    NEWER = "of a later OCFL version"
    OCCUPIED = "holds something else"
    OVERLAPS = "lies in the store itself, or around it"
    CONTENT = "content missing or changed"
    INVENTORY = "inventory missing, unreadable or not as its sidecar says"
    OTHER_OBJECT = "holds another object"
    CASE_TWIN = "differs from another object's folder in case only"
    STRAY_VERSION = "version folder that the inventory does not know"
    NOT_OURS = "laid down in another way"
    UNSOUND = "not sound by OCFL"
    BAG = "bag incomplete or changed"


class ArchiveTrouble(Exception):  # noqa: N818 - the parent of states, each named for what it is
    """A store that cannot be read or written; `path` is where that shows."""

    def __init__(self, path: Path, what: What, detail: str = "", object_id: str = "") -> None:
        super().__init__(f"{path}: {what}{f' ({detail})' if detail else ''}")
        self.path = path
        self.what = what
        self.detail = detail
        self.object_id = object_id


class NoStore(ArchiveTrouble):
    """A folder that is not there, or is no OCFL storage root."""


class Occupied(ArchiveTrouble):
    """A folder that holds something else, so that nothing may be laid into it."""


class NewerStore(ArchiveTrouble):
    """A store of a later OCFL version than this program reads."""


class Damaged(ArchiveTrouble):
    """An object whose inventory or content is not what was written; `object_id` is empty where none can be read."""


class Foreign(Damaged):
    """An object that is sound and can be read, but was laid down in a way this program does not continue."""


class DamagedBag(ArchiveTrouble):
    """A BagIt bag that is refused whole: incomplete, changed, or without a sound archive in it."""
