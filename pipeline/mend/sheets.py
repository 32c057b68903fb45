"""A section's page: paper, margins, first page, numbering."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.mend.opened import Opened, section
from pipeline.mend.tracking import remember
from pipeline.ooxml import build, insert_in_order, replace_in_order, w, w_value
from pipeline.outline.sections import page_format

if TYPE_CHECKING:
    from pipeline.mend.changes import Sheet
    from pipeline.ooxml import Element
    from pipeline.outline import PageFormat

_MARGINS: Final = ("top", "right", "bottom", "left", "header", "footer", "gutter")
_PAPER: Final = {"width": "w", "height": "h"}
_NUMBERS: Final = {"number_start": "start", "number_format": "fmt"}


def lay(opened: Opened, change: Sheet) -> None:
    """Sets the page of a section."""
    properties = section(opened, change.section)
    before = deepcopy(properties)
    for name, value in change.settings:
        _set(properties, name, str(value))
    remember(opened.tracker, properties, before)


def _set(properties: Element, name: str, value: str) -> None:
    if name in _MARGINS:
        _margins(properties).set(w(name), value)
    elif name in _PAPER:
        _paper(properties).set(w(_PAPER[name]), value)
    elif name in _NUMBERS:
        _child(properties, "pgNumType").set(w(_NUMBERS[name]), value)
    else:
        replace_in_order(properties, build("w:titlePg"))


def _margins(properties: Element) -> Element:
    """The margins, with every one that the schema wants."""
    return _filled(_child(properties, "pgMar"), page_format(properties), {name: name for name in _MARGINS})


def _paper(properties: Element) -> Element:
    """The paper; the printer's own code for it would name another."""
    found = _filled(_child(properties, "pgSz"), page_format(properties), _PAPER)
    found.attrib.pop(w("code"), "")
    return found


def _filled(element: Element, page: PageFormat, names: dict[str, str]) -> Element:
    for name, attribute in names.items():
        if w_value(element, attribute) is None:
            element.set(w(attribute), str(getattr(page, name)))
    return element


def _child(holder: Element, name: str) -> Element:
    found = holder.find(w(name))
    return found if found is not None else insert_in_order(holder, build(f"w:{name}"))
