"""What a person asks to compare: a version in the archive, or a file on the desk with the version it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.compare import Side
from pipeline.content import loads
from pipeline.keep import Version, base_of, find, piece
from pipeline.keep.pieces import CONTENT, stem
from pipeline.marks import read_marks
from pipeline.ooxml import read_package
from pipeline.outline import read_outline

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.ooxml import Package


@dataclass(frozen=True, slots=True)
class Subject:
    """A document to compare; `version` is the one it is or was made from, `edited` whether changed since."""

    label: str
    package: Package
    side: Side
    version: Version | None = None
    edited: bool = False


def of_version(store: Store, version: Version) -> Subject:
    """A version as the archive holds it."""
    package = read_package(piece(store, version, f"{stem(version.record.key)}.docx"))
    return Subject(version.name, package, _side(store, version.name, package, version), version, version.record.adopted)


def of_package(store: Store | None, label: str, package: Package) -> Subject:
    """A file of the desk; what it was made from is looked for in the archive."""
    base = base_of(store, package) if store else None
    if store is None or base is None:
        return Subject(label, package, _side(store, label, package, None))
    known = None if base.edited else base.version
    return Subject(label, package, _side(store, label, package, known), base.version, base.edited)


def of_words(store: Store, asked: str, other: Version | None = None) -> Subject | Finding:
    """The version that a person names; `latest` and `previous` alone are those of the other document's key."""
    which = asked.strip().removeprefix("@")
    alone = which.casefold() in {"latest", "previous"} or which.isdecimal()
    named = f"{other.record.key}@{which}" if alone and other else asked
    found = find(store, named)
    return of_version(store, found) if isinstance(found, Version) else found


def is_file(asked: str) -> bool:
    """Whether these words name a file that is there."""
    return bool(asked) and Path(asked).is_file()


def _side(store: Store | None, label: str, package: Package, version: Version | None) -> Side:
    content = None
    if store and version and f"{stem(version.record.key)}/{CONTENT}" in version.paths:
        content = loads(piece(store, version, CONTENT).decode())
    return Side(label, read_outline(package), content, read_marks(package))
