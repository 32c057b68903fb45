"""A package without what its maker left in it: foreign parts, author and dates, revision marks of the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml.content_types import CONTENT_TYPES, empty_types, without_types
from pipeline.ooxml.names import NAMESPACES, Relation, qn
from pipeline.ooxml.package import PACKAGE_RELATIONS, Package, relations_name, with_part
from pipeline.ooxml.properties import with_properties
from pipeline.ooxml.relations import related, relationships, without_relationships
from pipeline.ooxml.tidy import tidy
from pipeline.ooxml.xml import QName, parse, serialise

if TYPE_CHECKING:
    from pipeline.ooxml.relations import Relationship
    from pipeline.ooxml.xml import Element

_UNWANTED: Final = {Relation.STYLES_WITH_EFFECTS, Relation.THUMBNAIL, Relation.APP_PROPERTIES}
_BIBLIOGRAPHY: Final = NAMESPACES["r"].replace("relationships", "bibliography")


def cleaned(pkg: Package) -> Package:
    """The package with only what a reader meets and what binds it together."""
    pkg = _without_unwanted(pkg)
    pkg = _reachable(pkg)
    title, subject = _property(pkg, "dc:title"), _property(pkg, "dc:subject")
    pkg = with_properties(pkg, title, subject, None)
    for name in sorted(pkg.parts):
        if name.endswith(".xml") and _namespace(root := parse(pkg[name], name)) == NAMESPACES["w"]:
            tidy(root)
            pkg = with_part(pkg, name, serialise(root))
    return pkg


def _without_unwanted(pkg: Package) -> Package:
    def unwanted(relation: Relationship) -> bool:
        if relation.type in _UNWANTED or (not relation.external and relation.target not in pkg):
            return True
        return relation.type == Relation.CUSTOM_XML and _is_bibliography(pkg, relation.target)

    for source in ("", *sorted(pkg.parts)):
        if relations_name(source) in pkg:
            pkg = without_relationships(pkg, source, unwanted)
    return pkg


def _reachable(pkg: Package) -> Package:
    kept, waiting = {CONTENT_TYPES, PACKAGE_RELATIONS}, [""]
    while waiting:
        source = waiting.pop()
        kept |= {source, relations_name(source)}
        waiting += [r.target for r in relationships(pkg, source) if not r.external and r.target not in kept]
    parts = {n: p for n, p in pkg.parts.items() if n in kept}
    parts[CONTENT_TYPES] = without_types(parts.get(CONTENT_TYPES) or empty_types(), parts.keys())
    return Package(parts)


def _is_bibliography(pkg: Package, name: str) -> bool:
    return _namespace(parse(pkg[name], name)) == _BIBLIOGRAPHY


def _namespace(root: Element) -> str:
    return str(QName(root).namespace or "")


def _property(pkg: Package, tag: str) -> str:
    for name in related(pkg, "", Relation.CORE_PROPERTIES):
        return str(parse(pkg[name], name).findtext(qn(tag)) or "")
    return ""
