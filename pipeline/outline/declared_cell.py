"""What one tcPr element declares of a cell's looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import w, w_value
from pipeline.outline.declared_paragraph import borders
from pipeline.outline.declared_run import colour

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.ooxml import Element
    from pipeline.outline.declared_run import Declared

_BORDERS: Final = w("tcBorders")
_VERTICAL: Final = w("vAlign")
_SHADING: Final = w("shd")


def declared_cell(properties: Mapping[str, Element]) -> Declared:
    """Where the cell's text stands, its ground and its borders, as far as its properties declare them."""
    sides = properties.get(_BORDERS)
    found = {
        "vertical": w_value(properties.get(_VERTICAL)),
        "shading": colour(properties.get(_SHADING), "fill"),
        "borders": borders(sides) if sides is not None else None,
    }
    return {name: value for name, value in found.items() if value is not None}
