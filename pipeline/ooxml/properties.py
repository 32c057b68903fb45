"""The document's own properties: title, subject and the date it bears; no author, no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml.names import ContentType, Relation, qn
from pipeline.ooxml.package import Package, with_part
from pipeline.ooxml.relations import relate, related
from pipeline.ooxml.xml import SubElement, build, serialise

if TYPE_CHECKING:
    import datetime as dt

    from pipeline.ooxml.xml import Element

_CORE: Final = "docProps/core.xml"


def with_properties(pkg: Package, title: str, subject: str, created: dt.date | None) -> Package:
    """The package whose properties are these and no others; without dates while the document bears none."""
    name = next(iter(related(pkg, "", Relation.CORE_PROPERTIES)), _CORE)
    root = build("cp:coreProperties", prefixes=("dc", "dcterms", "xsi"))
    for tag, text in (("dc:title", title), ("dc:subject", subject)):
        _add(root, tag, text)
    for tag in ("dcterms:created", "dcterms:modified") if created else ():
        _add(root, tag, f"{created:%Y-%m-%d}T00:00:00Z").set(qn("xsi:type"), "dcterms:W3CDTF")
    pkg = with_part(pkg, name, serialise(root), ContentType.CORE_PROPERTIES)
    return relate(pkg, "", Relation.CORE_PROPERTIES, name)[0]


def _add(root: Element, tag: str, text: str) -> Element:
    child = SubElement(root, qn(tag))
    child.text = text
    return child
