"""The package's list of content types, read and amended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml.names import ContentType, qn
from pipeline.ooxml.xml import SubElement, build, parse, serialise

if TYPE_CHECKING:
    from collections.abc import Collection

    from pipeline.ooxml.xml import Element

CONTENT_TYPES: Final = "[Content_Types].xml"
_OVERRIDE: Final = qn("ct:Override")
_DEFAULT: Final = qn("ct:Default")


def empty_types() -> bytes:
    """A list that knows XML and relationships only."""
    defaults = (("rels", ContentType.RELATIONSHIPS), ("xml", ContentType.XML))
    root = build("ct:Types")
    for extension, content_type in defaults:
        SubElement(root, _DEFAULT, Extension=extension, ContentType=content_type)
    return serialise(root)


def with_type(types: bytes, part: str, content_type: str) -> bytes:
    """The list in which a part has this content type, by an override unless the default says so already."""
    root = parse(types, CONTENT_TYPES)
    _remove(root, part)
    if _default_of(root, part) != content_type:
        SubElement(root, _OVERRIDE, PartName=f"/{part}", ContentType=content_type)
    return serialise(root)


def without_types(types: bytes, kept: Collection[str]) -> bytes:
    """The list for these parts only: no override of a missing part, no default that none needs."""
    root = parse(types, CONTENT_TYPES)
    extensions = {_extension(p) for p in kept} | {"rels", "xml"}
    for child in list(root):
        name, extension = child.get("PartName"), child.get("Extension")
        if (name is not None and name.lstrip("/") not in kept) or (extension and extension.lower() not in extensions):
            root.remove(child)
    return serialise(root)


def type_of(types: bytes, part: str) -> str:
    """A part's content type; empty where the list does not know it."""
    root = parse(types, CONTENT_TYPES)
    for override in root.iterchildren(_OVERRIDE):
        if override.get("PartName", "").lstrip("/").lower() == part.lower():
            return str(override.get("ContentType", ""))
    return _default_of(root, part)


def _remove(root: Element, part: str) -> None:
    for override in list(root.iterchildren(_OVERRIDE)):
        if override.get("PartName", "").lstrip("/") == part:
            root.remove(override)


def _default_of(root: Element, part: str) -> str:
    for default in root.iterchildren(_DEFAULT):
        if default.get("Extension", "").lower() == _extension(part):
            return str(default.get("ContentType", ""))
    return ""


def _extension(part: str) -> str:
    return part.rpartition(".")[2].lower()
