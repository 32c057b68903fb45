"""What one rPr element declares, as plain values that can be laid over one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.ooxml import local_name, w_value
from pipeline.outline.measures import half_points, truth, twips

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.ooxml import Element

Declared = dict[str, Any]

TOGGLES: Final = {
    "b": "bold",
    "i": "italic",
    "caps": "caps",
    "smallCaps": "small_caps",
    "strike": "strike",
    "dstrike": "double_strike",
    "vanish": "hidden",
}
_FONTS: Final = {"ascii": "ascii", "hAnsi": "h_ansi", "eastAsia": "east_asia", "cs": "cs"}
_THEMED: Final = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "eastAsia": "eastAsiaTheme", "cs": "cstheme"}


def declared_run(properties: Element | None, theme: Mapping[str, str]) -> Declared:
    """What an rPr declares; fonts of the theme are named."""
    found: Declared = {}
    for child in properties if properties is not None else ():
        name = local_name(child)
        if name in TOGGLES:
            found[TOGGLES[name]] = truth(child)
        elif name in _RUN:
            found.update(_RUN[name](child))
        elif name == "rFonts":
            found.update(_fonts(child, theme))
    return {k: v for k, v in found.items() if v is not None}


def _fonts(child: Element, theme: Mapping[str, str]) -> Declared:
    found: Declared = {}
    for attribute, name in _FONTS.items():
        themed = theme.get(w_value(child, _THEMED[attribute]) or "")
        found[name] = themed or w_value(child, attribute) or None
    return found


def colour(child: Element | None, attribute: str = "val") -> str | None:
    """A colour as `auto` or six hexadecimal digits."""
    value = w_value(child, attribute)
    return None if value is None else "auto" if value == "auto" else value.upper()


_RUN: Final[dict[str, Callable[[Element], Declared]]] = {
    "sz": lambda c: {"size": half_points(w_value(c))},
    "u": lambda c: {"underline": w_value(c) or "single"},
    "color": lambda c: {"colour": colour(c)},
    "vertAlign": lambda c: {"vertical": w_value(c)},
    "highlight": lambda c: {"highlight": w_value(c)},
    "shd": lambda c: {"shading": colour(c, "fill")},
    "spacing": lambda c: {"spacing": twips(w_value(c))},
    "position": lambda c: {"position": half_points(w_value(c))},
}
