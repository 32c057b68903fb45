"""Relationships between parts: who points to whom, and under which id."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from pipeline.ooxml.names import NAMESPACES, ContentType, Relation, qn
from pipeline.ooxml.package import Package, relations_name, with_part
from pipeline.ooxml.xml import SubElement, build, parse, serialise

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.ooxml.xml import Element

_RELATIONSHIP: Final = qn("rel:Relationship")
_STRICT: Final = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_STORY: Final = (Relation.HEADER, Relation.FOOTER, Relation.FOOTNOTES, Relation.ENDNOTES)


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship; `target` is a part's name, or an address outside the package where `external`."""

    id: str
    type: str
    target: str
    external: bool = False


def relationships(pkg: Package, source: str = "") -> tuple[Relationship, ...]:
    """The relationships of a part, or of the package itself, in the order in which they are listed."""
    name = relations_name(source)
    if name not in pkg:
        return ()
    return tuple(_read(child, source) for child in parse(pkg[name], name).iterchildren(_RELATIONSHIP))


def related(pkg: Package, source: str, rel_type: str) -> tuple[str, ...]:
    """The names of the parts that `source` points to with this type, as far as they exist."""
    return tuple(r.target for r in relationships(pkg, source) if r.type == rel_type and r.target in pkg)


def relate(pkg: Package, source: str, rel_type: str, target: str) -> tuple[Package, str]:
    """The package in which `source` points to `target`, and the relationship's id; an existing one is kept."""
    known = relationships(pkg, source)
    for old in known:
        if (old.type, old.target) == (rel_type, target):
            return pkg, old.id
    name, new_id = relations_name(source), _free_id({r.id for r in known})
    root = parse(pkg[name], name) if name in pkg else build("rel:Relationships")
    relative = posixpath.relpath(f"/{target}", f"/{posixpath.dirname(source)}")
    SubElement(root, _RELATIONSHIP, Id=new_id, Type=rel_type, Target=relative)
    return with_part(pkg, name, serialise(root), ContentType.RELATIONSHIPS), new_id


def without_relationships(pkg: Package, source: str, unwanted: Callable[[Relationship], bool]) -> Package:
    """The package in which `source` has none of the relationships that are unwanted."""
    name = relations_name(source)
    if name not in pkg:
        return pkg
    root = parse(pkg[name], name)
    for child in list(root.iterchildren(_RELATIONSHIP)):
        if unwanted(_read(child, source)):
            root.remove(child)
    return with_part(pkg, name, serialise(root))


def main_part(pkg: Package) -> str:
    """The name of the document part; Word's usual one where no relationship tells."""
    return next(iter(related(pkg, "", Relation.MAIN)), "word/document.xml")


def story_parts(pkg: Package) -> tuple[str, ...]:
    """The parts that hold text: document, headers, footers, footnotes, endnotes; each kind by its order of listing."""
    main = main_part(pkg)
    found = [main] if main in pkg else []
    for kind in _STORY:
        found += [t for t in related(pkg, main, kind) if t not in found]
    return tuple(found)


def _read(child: Element, source: str) -> Relationship:
    rel_type = child.get("Type", "").replace(_STRICT, NAMESPACES["r"])
    external = child.get("TargetMode") == "External"
    target = child.get("Target", "")
    return Relationship(child.get("Id", ""), rel_type, target if external else _resolved(target, source), external)


def _resolved(target: str, source: str) -> str:
    plain = unquote(target.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(source), plain)).lstrip("/")


def _free_id(taken: set[str]) -> str:
    number = 1
    while f"rId{number}" in taken:
        number += 1
    return f"rId{number}"
