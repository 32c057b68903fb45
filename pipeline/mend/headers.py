"""New headers, and footers put on a first page: what no tracked change can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.mend.opened import Opened, Unreachable, root, section
from pipeline.mend.page_numbers import number_paragraph
from pipeline.ooxml import (
    ContentType,
    Relation,
    build,
    insert_in_order,
    qn,
    relate,
    serialise,
    w,
    w_value,
    with_part,
)
from pipeline.outline.sections import section_elements

if TYPE_CHECKING:
    from pipeline.mend.changes import NumberHeader, SharedFooter
    from pipeline.ooxml import Element

_ID: Final = qn("r:id")


def add_header(opened: Opened, change: NumberHeader) -> None:
    """Adds a header with the number; one that the section has of its own must go first."""
    properties = section(opened, change.section)
    if _reference(properties, "headerReference", change.kind) is not None:
        raise Unreachable("has a header")
    name = _free_name(opened)
    made = serialise(build("w:hdr", None, number_paragraph(change.size), prefixes=("r",)))
    opened.package = with_part(opened.package, name, made, ContentType.HEADER)
    opened.package, relation = relate(opened.package, opened.main, Relation.HEADER, name)
    attributes = {"w:type": change.kind, "r:id": relation}
    insert_in_order(properties, build("w:headerReference", attributes, prefixes=("r",)))


def share_footer(opened: Opened, change: SharedFooter) -> None:
    """Puts the footer of the other pages on the first one too."""
    body = root(opened, opened.main).find(w("body"))
    before = list(section_elements(body))[: change.section + 1] if body is not None else []
    found = [r for s in before if (r := _reference(s, "footerReference", "default")) is not None]
    if not found or _reference(before[-1], "footerReference", "first") is not None:
        raise Unreachable("no footer to share")
    attributes = {"w:type": "first", "r:id": found[-1].get(_ID) or ""}
    insert_in_order(before[-1], build("w:footerReference", attributes, prefixes=("r",)))


def _reference(properties: Element, name: str, kind: str) -> Element | None:
    found = (r for r in properties.iterchildren(w(name)) if (w_value(r, "type") or "default") == kind)
    return next(found, None)


def _free_name(opened: Opened) -> str:
    folder = opened.main.rpartition("/")[0]
    number = 1
    while f"{folder}/header{number}.xml".lstrip("/") in opened.package:
        number += 1
    return f"{folder}/header{number}.xml".lstrip("/")
