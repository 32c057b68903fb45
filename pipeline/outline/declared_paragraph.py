"""What one pPr element declares, as plain values that can be laid over one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name, w, w_value
from pipeline.outline.declared_run import colour
from pipeline.outline.formats import Border
from pipeline.outline.measures import truth, truth_of, twips, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.ooxml import Element
    from pipeline.outline.declared_run import Declared

_FLAGS: Final = {
    "keepNext": "keep_next",
    "keepLines": "keep_lines",
    "pageBreakBefore": "page_break_before",
    "widowControl": "widow_control",
    "contextualSpacing": "contextual_spacing",
    "bidi": "bidi",
}
_ALIGNMENTS: Final = {"start": "left", "end": "right", "justify": "both"}
_TABS: Final = {"start": "left", "end": "right", "num": "left"}
_KNOWN_ALIGNMENTS: Final = {"left", "right", "center", "both", "distribute"}
_NO_LINE: Final = {"nil", "none"}


def alignment(value: str | None) -> str | None:
    """An alignment by its usual name: `start` and `end` are left and right; unknown ones are None."""
    named = _ALIGNMENTS.get(value or "", value or "")
    return named if named in _KNOWN_ALIGNMENTS else None


def declared_paragraph(properties: Element | None) -> Declared:
    """What a pPr declares, numbering included; its run properties are not among them."""
    found: Declared = {}
    for child in properties if properties is not None else ():
        name = local_name(child)
        if name in _FLAGS:
            found[_FLAGS[name]] = truth(child)
        elif name in _PARAGRAPH:
            found.update(_PARAGRAPH[name](child))
    return {k: v for k, v in found.items() if v is not None}


def borders(element: Element | None) -> tuple[Border, ...]:
    """The drawn sides that a border element names; a side that is declared empty is not drawn."""
    found = (Border(_side(c), w_value(c) or "none", whole(w_value(c, "sz")) or 0) for c in _elements(element))
    return tuple(sorted((b for b in found if b.line not in _NO_LINE), key=lambda b: b.side))


def _elements(element: Element | None) -> Iterator[Element]:
    return (c for c in (element if element is not None else ()) if local_name(c))


def _side(child: Element) -> str:
    return _ALIGNMENTS.get(local_name(child), local_name(child))


def _indents(child: Element) -> Declared:
    hanging = twips(w_value(child, "hanging"))
    first = twips(w_value(child, "firstLine")) if hanging is None else -hanging
    left = twips(w_value(child, "start") or w_value(child, "left"))
    return {"left": left, "right": twips(w_value(child, "end") or w_value(child, "right")), "first_line": first}


def _spacing(child: Element) -> Declared:
    return {
        "before": twips(w_value(child, "before")),
        "after": twips(w_value(child, "after")),
        "before_auto": truth_of(w_value(child, "beforeAutospacing")),
        "after_auto": truth_of(w_value(child, "afterAutospacing")),
        "line": twips(w_value(child, "line")),
        "line_rule": w_value(child, "lineRule"),
    }


def _numbering(child: Element) -> Declared:
    level = whole(w_value(child.find(w("ilvl"))))
    return {"num_id": w_value(child.find(w("numId"))), "num_level": level}


def _outline_level(child: Element) -> Declared:
    level = whole(w_value(child))
    return {"outline_level": level}


def _tabs(child: Element) -> Declared:
    stops = ((twips(w_value(t, "pos")) or 0, w_value(t) or "left") for t in _elements(child))
    return {"tabs": tuple(sorted((place, _TABS.get(kind, kind)) for place, kind in stops))}


_PARAGRAPH: Final[dict[str, Callable[[Element], Declared]]] = {
    "ind": _indents,
    "spacing": _spacing,
    "numPr": _numbering,
    "jc": lambda c: {"alignment": alignment(w_value(c))},
    "outlineLvl": _outline_level,
    "tabs": _tabs,
    "framePr": lambda c: {"frame": w_value(c, "xAlign") or "left"},
    "pBdr": lambda c: {"borders": borders(c)},
    "shd": lambda c: {"shading": colour(c, "fill")},
}
