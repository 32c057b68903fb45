"""The strict variant of the format, brought to the namespaces that everybody writes."""

from __future__ import annotations

from typing import Final

from pipeline.ooxml import NAMESPACES, Package

_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_SPELLINGS: Final = tuple(
    (_STRICT + strict.encode(), NAMESPACES[prefix].encode())
    for strict, prefix in (
        ("wordprocessingml/main", "w"),
        ("officeDocument/relationships", "r"),
        ("officeDocument/math", "m"),
        ("officeDocument/customXml", "ds"),
        ("drawingml/wordprocessingDrawing", "wp"),
        ("drawingml/main", "a"),
        ("drawingml/picture", "pic"),
    )
)


def transitional(pkg: Package) -> Package:
    """The same package in the usual namespaces; itself where it has no others."""
    if not any(_STRICT in part for name, part in pkg.parts.items() if _is_xml(name)):
        return pkg
    return Package({name: _respelled(part) if _is_xml(name) else part for name, part in pkg.parts.items()})


def _respelled(part: bytes) -> bytes:
    for strict, usual in _SPELLINGS:
        part = part.replace(strict, usual)
    return part


def _is_xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))
