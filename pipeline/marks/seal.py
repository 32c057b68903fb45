"""The seal: the digest of the Outline a document was made with, by which an edit by hand is told from a re-save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.marks.store import NAMESPACE
from pipeline.ooxml import BadXml, marks_part, parse, serialise, with_marks_part

if TYPE_CHECKING:
    from pipeline.ooxml import Package

_SEAL = "outline"


def made_as(package: Package) -> str:
    """The Outline digest that the document was made with; empty where it carries none."""
    xml = marks_part(package, NAMESPACE)
    if xml is None:
        return ""
    try:
        return str(parse(xml, "marks").get(_SEAL, ""))
    except BadXml:
        return ""


def with_made_as(package: Package, digest: str) -> Package:
    """The document with this digest in its marks part; a document without marks stays as it is."""
    xml = marks_part(package, NAMESPACE)
    if xml is None:
        return package
    root = parse(xml, "marks")
    root.set(_SEAL, digest)
    return with_marks_part(package, serialise(root), NAMESPACE)
