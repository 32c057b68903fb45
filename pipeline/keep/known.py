"""The versions that the archive holds, each with its record and its files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from pipeline.archive import Damaged, NewerStore, What, branched_from, describe, objects, read
from pipeline.archive.store import object_root
from pipeline.keep.ids import is_documents
from pipeline.keep.pieces import ISSUED, RECORD, stem
from pipeline.keep.record import LaterSchema, from_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.archive import Stamp, Store, StoredObject
    from pipeline.keep.record import Record


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a document: its record, and the version of the archive's object that holds it last.

    `signed` tells that it was signed off, `paths` are the logical paths of its files.
    """

    record: Record
    object_id: str
    object_version: int
    stamp: Stamp
    paths: tuple[str, ...]

    @property
    def name(self) -> str:
        """The version as people write it: `lam-giang/2026/Bao cao@2`; with `~` and four signs in another history."""
        return f"{self.record.key}@{self.record.number}" + (f"~{self.history}" if self.history else "")

    @property
    def history(self) -> str:
        """Four signs that name the history of another archive that was joined to this one; empty in our own."""
        return self.object_id.split("/")[1][:4] if branched_from(self.object_id) else ""

    @property
    def signed(self) -> bool:
        """Whether number and date were given: then the version is closed."""
        folder = f"{stem(self.record.key)}/{ISSUED}/"
        return any(path.startswith(folder) for path in self.paths)


def versions(store: Store) -> tuple[Version, ...]:
    """All versions of all documents, by key and number."""
    found = [v for object_id in objects(store) for v in versions_in(store, object_id)]
    own = {(_identity(v), v.signed) for v in found if not v.history}
    known = [v for v in found if not v.history or not {(_identity(v), v.signed), (_identity(v), True)} & own]
    return tuple(sorted(known, key=lambda v: (v.record.key, v.history, v.record.number)))


def _identity(version: Version) -> tuple[str, int, str, str]:
    """What a version keeps in every archive; histories that part begin with the same versions."""
    record = version.record
    return record.key, record.number, record.digest, record.maker.time


def versions_in(store: Store, object_id: str) -> tuple[Version, ...]:
    """The versions of the documents in one object; none in an object that holds no documents."""
    stored = describe(store, object_id) if is_documents(branched_from(object_id) or object_id) else None
    return tuple(_versions(store, stored)) if stored else ()


def versions_of(store: Store, object_id: str, key: str) -> tuple[Version, ...]:
    """The versions of one document, the oldest first."""
    stored = describe(store, object_id)
    return tuple(v for v in _versions(store, stored) if v.record.key == key) if stored else ()


def piece(store: Store, version: Version, name: str) -> bytes:
    """A file of the version, by its name in the version's folder; KeyError where it has none of that name."""
    path = f"{stem(version.record.key)}/{name}"
    if path not in version.paths:
        raise KeyError(path)
    return read(store, version.object_id, path, version.object_version)


def told(store: Store, version: Version, name: str, parse: Callable[[bytes], T]) -> T:
    """What a file of the version says, as `parse` reads it; the archive's own troubles where it cannot."""
    return _parsed(store, (version.object_id, f"{stem(version.record.key)}/{name}", version.object_version), parse)


def _versions(store: Store, stored: StoredObject) -> Iterator[Version]:
    """Each document's versions; where the object moved on without a new one (a sign-off), the last state counts."""
    found: dict[tuple[str, int], Version] = {}
    records: dict[str, Record] = {}
    for version in stored.versions:
        for path, digest in version.state.items():
            if path.count("/") == 1 and path.endswith(f"/{RECORD}"):
                if digest not in records:
                    records[digest] = _parsed(store, (stored.id, path, version.number), from_json)
                record, folder = records[digest], path.removesuffix(RECORD)
                paths = tuple(p for p in sorted(version.state) if p.startswith(folder))
                first = found.get((record.key, record.number))
                stamp = first.stamp if first else version.stamp
                found[record.key, record.number] = Version(record, stored.id, version.number, stamp, paths)
    yield from found.values()


def _parsed(store: Store, place: tuple[str, str, int], parse: Callable[[bytes], T]) -> T:
    """What a file says, by object, path and version; the archive's own troubles where this program cannot read it."""
    object_id, path, number = place
    where = object_root(store, object_id) / f"v{number}" / path
    try:
        return parse(read(store, *place))
    except LaterSchema as later:
        raise NewerStore(where, What.NEWER, object_id=object_id) from later
    except ValueError as wrong:
        raise Damaged(where, What.CONTENT, object_id=object_id) from wrong
