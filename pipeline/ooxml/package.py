"""A Word package: its parts by name, read from a file and written back the same on any day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.files import content_digest, guarded_read, packed
from pipeline.ooxml.content_types import CONTENT_TYPES, empty_types, with_type, without_types

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PACKAGE_RELATIONS: Final = "_rels/.rels"


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a package, by name without a leading slash; never changed in place."""

    parts: Mapping[str, bytes]

    def __contains__(self, name: str) -> bool:
        return name in self.parts

    def __getitem__(self, name: str) -> bytes:
        return self.parts[name]


def read_package(source: Path | bytes) -> Package:
    """The package of a .docx file or of its bytes."""
    return Package({name.replace("\\", "/").lstrip("/"): part for name, part in guarded_read(source).items()})


def write_package(pkg: Package) -> bytes:
    """The bytes of the file: content types first, then the package's relationships, then the parts by name."""
    return packed(pkg.parts, first=(CONTENT_TYPES, PACKAGE_RELATIONS))


def digest(pkg: Package) -> str:
    """What two equal packages share: names and uncompressed bytes of the parts."""
    return content_digest(pkg.parts)


def with_part(pkg: Package, name: str, part: bytes, content_type: str | None = None) -> Package:
    """The package in which `name` holds these bytes, under this content type where one is given."""
    parts = {**pkg.parts, name: part}
    if content_type is not None:
        parts[CONTENT_TYPES] = with_type(parts.get(CONTENT_TYPES) or empty_types(), name, content_type)
    return Package(parts)


def without_part(pkg: Package, name: str) -> Package:
    """The package without a part, its own relationships and its content type."""
    gone = {name, relations_name(name)}
    parts = {n: p for n, p in pkg.parts.items() if n not in gone}
    if CONTENT_TYPES in parts:
        parts[CONTENT_TYPES] = without_types(parts[CONTENT_TYPES], parts.keys())
    return Package(parts)


def relations_name(part: str) -> str:
    """The name of the part that holds a part's relationships; the package's own for an empty name."""
    folder, _, file = part.rpartition("/")
    return f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
