"""The Word package: parts, relationships, XML, and the few parts that every document needs."""

from __future__ import annotations

from pipeline.ooxml.clean import cleaned
from pipeline.ooxml.custom_xml import marks_part, marks_part_name, with_marks_part, without_marks_part
from pipeline.ooxml.footnotes import ensure_notes_part, notes_part_name
from pipeline.ooxml.names import NAMESPACES, ContentType, Relation, qn, w
from pipeline.ooxml.package import Package, digest, read_package, with_part, without_part, write_package
from pipeline.ooxml.properties import with_properties
from pipeline.ooxml.relations import Relationship, main_part, relate, related, relationships, story_parts
from pipeline.ooxml.schema_order import insert_in_order, replace_in_order
from pipeline.ooxml.styles import merge_styles, style_ids
from pipeline.ooxml.tidy import tidy
from pipeline.ooxml.xml import BadXml, Element, QName, SubElement, build, local_name, parse, serialise, w_value

__all__ = [
    "NAMESPACES",
    "BadXml",
    "ContentType",
    "Element",
    "Package",
    "QName",
    "Relation",
    "Relationship",
    "SubElement",
    "build",
    "cleaned",
    "digest",
    "ensure_notes_part",
    "insert_in_order",
    "local_name",
    "main_part",
    "marks_part",
    "marks_part_name",
    "merge_styles",
    "notes_part_name",
    "parse",
    "qn",
    "read_package",
    "relate",
    "related",
    "relationships",
    "replace_in_order",
    "serialise",
    "story_parts",
    "style_ids",
    "tidy",
    "w",
    "w_value",
    "with_marks_part",
    "with_part",
    "with_properties",
    "without_marks_part",
    "without_part",
    "write_package",
]
