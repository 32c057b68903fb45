"""How letters look, set on runs and paragraph marks."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.mend.opened import Opened, elements
from pipeline.mend.runs import stretch
from pipeline.mend.tracking import Tracker, remember
from pipeline.ooxml import build, insert_in_order, replace_in_order, w
from pipeline.outline import run_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.mend.changes import Letters, Settings, Value
    from pipeline.ooxml import Element

_KINDS: Final = ("ascii", "hAnsi", "eastAsia", "cs")
_THEMED: Final = tuple(map(w, ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")))
_SWITCHES: Final = {"bold": ("b", "bCs"), "italic": ("i", "iCs"), "caps": ("caps",)}


def look(opened: Opened, change: Letters) -> None:
    """Sets the look of the letters, or of the paragraph's mark."""
    found = elements(opened, change.at)
    if change.end is None:
        runs = [p.run for p in run_pieces(found)[0] if p.run.tag == w("r")]
    else:
        runs = stretch(found, change.start, change.end) if change.end > change.start else []
    for run in runs:
        set_look(opened.tracker, _look_of(run), change.settings)
    if change.end is None or change.end < 0:
        set_look(opened.tracker, _mark_of(found[-1]), change.settings)


def set_look(tracker: Tracker, properties: Element, settings: Settings) -> None:
    """Puts settings into run properties."""
    before = deepcopy(properties)
    for name, value in settings:
        if name == "font":
            _font(properties, str(value))
        else:
            for element in _elements(name, value):
                replace_in_order(properties, element)
    remember(tracker, properties, before)


def _mark_of(paragraph: Element) -> Element:
    """The run properties of a paragraph's mark."""
    return _child(properties_of(paragraph), "rPr")


def properties_of(paragraph: Element) -> Element:
    """The paragraph's properties, made where there are none."""
    found = paragraph.find(w("pPr"))
    if found is None:
        found = build("w:pPr")
        paragraph.insert(0, found)
    return found


def _look_of(run: Element) -> Element:
    found = run.find(w("rPr"))
    if found is None:
        found = build("w:rPr")
        run.insert(0, found)
    return found


def _child(holder: Element, name: str) -> Element:
    found = holder.find(w(name))
    return found if found is not None else insert_in_order(holder, build(f"w:{name}"))


def _font(properties: Element, name: str) -> None:
    fonts = _child(properties, "rFonts")
    for themed in _THEMED:
        fonts.attrib.pop(themed, "")
    for kind in _KINDS:
        fonts.set(w(kind), name)


def _elements(name: str, value: Value) -> Iterator[Element]:
    if name in _SWITCHES:
        for tag in _SWITCHES[name]:
            yield build(f"w:{tag}", None if value else {"w:val": "0"})
    else:
        yield from _OTHERS[name](str(value))


_OTHERS: Final[dict[str, Callable[[str], tuple[Element, ...]]]] = {
    "size": lambda v: (build("w:sz", {"w:val": v}), build("w:szCs", {"w:val": v})),
    "colour": lambda v: (build("w:color", {"w:val": v}),),
    "underline": lambda v: (build("w:u", {"w:val": v}),),
}
