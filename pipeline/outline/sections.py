"""Sections: page size, margins, numbers, and which header and footer stand on which pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import qn, relationships, w, w_value
from pipeline.outline.children import first
from pipeline.outline.formats import PageFormat
from pipeline.outline.measures import truth, twips, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Element, Package

_ID: Final = qn("r:id")
_MARGINS: Final = ("top", "right", "bottom", "left", "header", "footer", "gutter")

References = dict[str, str]


def section_elements(body: Element) -> Iterator[Element]:
    """The section properties in reading order: those in paragraphs, then the body's own."""
    yield from (e for e in body.iter(w("sectPr")) if _ends_section(e))
    last = body.find(w("sectPr"))
    if last is not None:
        yield last


def _ends_section(element: Element) -> bool:
    """Whether the section properties stand in a paragraph, not in the record of a tracked change."""
    holder = element.getparent()
    paragraph = holder.getparent() if holder is not None else None
    ends = paragraph is not None and paragraph.tag == w("p")
    return ends and first(first(paragraph, "pPr"), "sectPr") is element


def page_format(section: Element) -> PageFormat:
    """The page that the section properties describe; Word's own page where they are silent."""
    size, numbers = section.find(w("pgSz")), section.find(w("pgNumType"))
    margin = section.find(w("pgMar"))
    values = {
        "width": twips(w_value(size, "w")),
        "height": twips(w_value(size, "h")),
        "orientation": w_value(size, "orient"),
        "title_page": truth(section.find(w("titlePg"))),
        "number_start": whole(w_value(numbers, "start")),
        "number_format": w_value(numbers, "fmt"),
        "start": w_value(section.find(w("type"))),
        "columns": whole(w_value(section.find(w("cols")), "num")),
        "vertical": w_value(section.find(w("vAlign"))),
        **{name: twips(w_value(margin, name)) for name in _MARGINS},
    }
    return PageFormat(**{k: v for k, v in values.items() if v is not None})  # type: ignore[arg-type]


def references(pkg: Package, main: str, sections: list[Element], kind: str) -> list[References]:
    """For each section the part that stands on its default, first and even pages, taken over from the one before."""
    targets = {r.id: r.target for r in relationships(pkg, main)}
    standing: References = {}
    found: list[References] = []
    for section in sections:
        own = {
            w_value(e, "type") or "default": targets.get(e.get(_ID) or "", "") for e in section.iterchildren(w(kind))
        }
        standing = {**standing, **{k: v for k, v in own.items() if v in pkg}}
        found.append(standing)
    return found
