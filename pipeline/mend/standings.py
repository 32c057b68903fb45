"""How paragraphs stand: alignment, indents and spacing, set directly."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.mend.looks import properties_of
from pipeline.mend.opened import Opened, elements
from pipeline.mend.tracking import remember
from pipeline.ooxml import build, insert_in_order, replace_in_order, w

if TYPE_CHECKING:
    from pipeline.mend.changes import Settings, Standing
    from pipeline.ooxml import Element

_RIVALS: Final = {
    "left": ("start", "leftChars", "startChars"),
    "right": ("end", "rightChars", "endChars"),
    "before": ("beforeLines", "beforeAutospacing"),
    "after": ("afterLines", "afterAutospacing"),
}
_FIRST: Final = ("hanging", "hangingChars", "firstLineChars")


def stand(opened: Opened, change: Standing) -> None:
    """Sets how the paragraph stands."""
    properties = properties_of(elements(opened, change.at)[-1])
    before = deepcopy(properties)
    set_standing(properties, change.settings)
    remember(opened.tracker, properties, before)


def set_standing(properties: Element, settings: Settings) -> None:
    """Puts settings into paragraph properties; attributes that would win over them are taken out."""
    for name, value in settings:
        if name == "alignment":
            replace_in_order(properties, build("w:jc", {"w:val": str(value)}))
        elif name == "contextual_spacing":
            replace_in_order(properties, build("w:contextualSpacing", None if value else {"w:val": "0"}))
        elif name in {"left", "right", "first_line"}:
            _indent(_child(properties, "ind"), name, int(value))
        else:
            _space(_child(properties, "spacing"), name, int(value))


def _indent(element: Element, name: str, value: int) -> None:
    for rival in _FIRST if name == "first_line" else _RIVALS[name]:
        element.attrib.pop(w(rival), "")
    element.set(w("firstLine" if name == "first_line" else name), str(value))


def _space(element: Element, name: str, value: int) -> None:
    for rival in _RIVALS.get(name, ()):
        if rival.endswith("Autospacing"):
            element.set(w(rival), "0")
        else:
            element.attrib.pop(w(rival), "")
    element.set(w(name), str(value))
    if name == "line":
        element.set(w("lineRule"), "auto")


def _child(holder: Element, name: str) -> Element:
    found = holder.find(w(name))
    return found if found is not None else insert_in_order(holder, build(f"w:{name}"))
