"""What one tcPr element declares of a cell's looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import w, w_value
from pipeline.outline.declared_paragraph import borders
from pipeline.outline.declared_run import colour

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.outline.declared_run import Declared


def declared_cell(properties: Element | None) -> Declared:
    """Where the cell's text stands, its ground and its borders, as far as they are declared."""
    if properties is None:
        return {}
    sides = properties.find(w("tcBorders"))
    found = {
        "vertical": w_value(properties.find(w("vAlign"))),
        "shading": colour(properties.find(w("shd")), "fill"),
        "borders": borders(sides) if sides is not None else None,
    }
    return {name: value for name, value in found.items() if value is not None}
