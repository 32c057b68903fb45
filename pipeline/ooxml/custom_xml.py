"""Custom XML parts: where the marks stand, found by their namespace whatever the file is called."""

from __future__ import annotations

import uuid
from typing import Final

from pipeline.ooxml.names import NAMESPACES, ContentType, Relation, qn
from pipeline.ooxml.package import Package, with_part, without_part
from pipeline.ooxml.relations import main_part, relate, related, without_relationships
from pipeline.ooxml.xml import BadXml, QName, SubElement, build, parse, serialise

_FOLDER: Final = "customXml/"


def marks_part(pkg: Package, namespace: str) -> bytes | None:
    """The custom XML part whose root stands in this namespace, or None."""
    name = marks_part_name(pkg, namespace)
    return None if name is None else pkg[name]


def marks_part_name(pkg: Package, namespace: str) -> str | None:
    """The name under which that part stands, or None."""
    listed = related(pkg, main_part(pkg), Relation.CUSTOM_XML)
    others = sorted(n for n in pkg.parts if n.startswith(_FOLDER) and n.endswith(".xml") and n not in listed)
    return next((n for n in (*listed, *others) if _namespace(pkg, n) == namespace), None)


def with_marks_part(pkg: Package, xml: bytes, namespace: str) -> Package:
    """The package with this custom XML part, in the place of the older one of the same namespace."""
    old = marks_part_name(pkg, namespace)
    if old is not None:
        return with_part(pkg, old, xml)
    number = _free_number(pkg)
    item, properties = f"{_FOLDER}item{number}.xml", f"{_FOLDER}itemProps{number}.xml"
    pkg = with_part(pkg, item, xml, ContentType.XML)
    pkg = with_part(pkg, properties, _properties(namespace), ContentType.CUSTOM_XML_PROPERTIES)
    pkg, _ = relate(pkg, item, Relation.CUSTOM_XML_PROPERTIES, properties)
    return relate(pkg, main_part(pkg), Relation.CUSTOM_XML, item)[0]


def without_marks_part(pkg: Package, namespace: str) -> Package:
    """The package without the custom XML part of this namespace, as it leaves the office."""
    name = marks_part_name(pkg, namespace)
    if name is None:
        return pkg
    properties = related(pkg, name, Relation.CUSTOM_XML_PROPERTIES)
    pkg = without_relationships(pkg, main_part(pkg), lambda r: r.target == name)
    for part in (*properties, name):
        pkg = without_part(pkg, part)
    return pkg


def _namespace(pkg: Package, name: str) -> str:
    try:
        return str(QName(parse(pkg[name], name)).namespace or "")
    except BadXml:
        return ""


def _free_number(pkg: Package) -> int:
    number = 1
    while f"{_FOLDER}item{number}.xml" in pkg or f"{_FOLDER}itemProps{number}.xml" in pkg:
        number += 1
    return number


def _properties(namespace: str) -> bytes:
    guid = str(uuid.uuid5(uuid.NAMESPACE_URL, namespace)).upper()
    item = build("ds:datastoreItem", {"ds:itemID": f"{{{guid}}}"})
    references = SubElement(item, qn("ds:schemaRefs"), nsmap={"ds": NAMESPACES["ds"]})
    SubElement(references, qn("ds:schemaRef"), {qn("ds:uri"): namespace})
    return serialise(item)
