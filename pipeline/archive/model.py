"""What an archive holds, as plain values: a store, its objects, their versions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Store:
    """An OCFL 1.1 storage root."""

    root: Path


@dataclass(frozen=True, slots=True)
class Stamp:
    """When, why and by whom a version was written; `created` is ISO 8601 with seconds and offset."""

    created: str
    message: str
    user: str


@dataclass(frozen=True, slots=True)
class ObjectVersion:
    """A version of an object; `state` leads from each logical path to the SHA-512 of its content."""

    number: int
    stamp: Stamp
    state: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class StoredObject:
    """An object with all its versions, the first one first; `manifest` leads from a digest to its content paths."""

    id: str
    versions: tuple[ObjectVersion, ...]
    manifest: Mapping[str, tuple[str, ...]]

    @property
    def head(self) -> ObjectVersion:
        """The last version."""
        return self.versions[-1]
