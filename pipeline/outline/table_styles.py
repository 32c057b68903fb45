"""Table styles: what a cell's place in the table lends to the paragraphs in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import w, w_value
from pipeline.outline.children import by_tag
from pipeline.outline.declared_cell import declared_cell
from pipeline.outline.declared_paragraph import borders, declared_paragraph
from pipeline.outline.declared_run import Declared, declared_run
from pipeline.outline.measures import truth_of, twips
from pipeline.outline.stylesheet import Style, Stylesheet, chain, style_of

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.outline.formats import Border

_LOOK_BITS: Final = {
    "firstRow": 0x20,
    "lastRow": 0x40,
    "firstColumn": 0x80,
    "lastColumn": 0x100,
    "noHBand": 0x200,
    "noVBand": 0x400,
}
_ORDER: Final = ("band1Vert", "band2Vert", "band1Horz", "band2Horz", "firstCol", "lastCol", "firstRow", "lastRow")


@dataclass(frozen=True, slots=True)
class CellStyle:
    """What the table's style declares for one place; `key` tells two places apart."""

    key: str = ""
    run: Declared = field(default_factory=dict)
    paragraph: Declared = field(default_factory=dict)
    cell: Declared = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TableStyle:
    """The chain of a table's style, and which of its conditional formats the table asks for."""

    chain: tuple[Style, ...]
    look: frozenset[str]
    cells: dict[tuple[str, ...], CellStyle] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The style's name; empty where the table has none."""
        return self.chain[-1].name if self.chain else ""


PLAIN: Final = CellStyle()


def table_style(sheet: Stylesheet, properties: Element | None) -> TableStyle:
    """The style that a tblPr names."""
    wanted = w_value(properties.find(w("tblStyle"))) if properties is not None else None
    look = properties.find(w("tblLook")) if properties is not None else None
    return TableStyle(chain(sheet, style_of(sheet, "table", wanted)), _look(look))


def cell_style(sheet: Stylesheet, style: TableStyle, place: tuple[int, int, int, int]) -> CellStyle:
    """What the style lends to the cell at (row, rows, column, columns), counted from 0."""
    conditions = _conditions(style.look, *place)
    if conditions not in style.cells:
        style.cells[conditions] = _cell_style(sheet, style, conditions) if style.chain else PLAIN
    return style.cells[conditions]


def style_borders(style: TableStyle) -> tuple[Border, ...]:
    """The borders that the style gives to the whole table."""
    found: tuple[Border, ...] = ()
    for ancestor in style.chain:
        element = ancestor.element.find(f"{w('tblPr')}/{w('tblBorders')}")
        found = borders(element) if element is not None else found
    return found


def style_indent(style: TableStyle) -> int:
    """How far the style sets the whole table in; 0 where it says nothing."""
    found = (ancestor.element.find(f"{w('tblPr')}/{w('tblInd')}") for ancestor in reversed(style.chain))
    said = (twips(w_value(element, "w")) for element in found if element is not None)
    return next((width for width in said if width is not None), 0)


def _look(look: Element | None) -> frozenset[str]:
    if look is None:
        return frozenset()
    bits = int(w_value(look) or "0", 16) if _is_hex(w_value(look)) else 0
    named = {name: truth_of(w_value(look, name)) for name in _LOOK_BITS}
    return frozenset(n for n, bit in _LOOK_BITS.items() if (bits & bit if named[n] is None else named[n]))


def _is_hex(value: str | None) -> bool:
    return bool(value) and all(c in "0123456789abcdefABCDEF" for c in value or "")


def _conditions(look: frozenset[str], row: int, rows: int, column: int, columns: int) -> tuple[str, ...]:
    first_row, first_column = "firstRow" in look, "firstColumn" in look
    across = _band(column - first_column) if "noVBand" not in look else None
    down = _band(row - first_row) if "noHBand" not in look else None
    holds = {
        "band1Vert": across == 0,
        "band2Vert": across == 1,
        "band1Horz": down == 0,
        "band2Horz": down == 1,
        "firstCol": first_column and column == 0,
        "lastCol": "lastColumn" in look and column == columns - 1,
        "firstRow": first_row and row == 0,
        "lastRow": "lastRow" in look and row == rows - 1,
    }
    return tuple(name for name in _ORDER if holds[name])


def _band(place: int) -> int | None:
    return place % 2 if place >= 0 else None


def _cell_style(sheet: Stylesheet, style: TableStyle, conditions: tuple[str, ...]) -> CellStyle:
    lent = CellStyle(f"{style.chain[-1].id} {' '.join(conditions)}", {}, {}, {})
    for ancestor in style.chain:
        _lend(lent, ancestor.element, sheet)
    for condition in conditions:
        for ancestor in style.chain:
            for element in ancestor.element.iterchildren(w("tblStylePr")):
                if w_value(element, "type") == condition:
                    _lend(lent, element, sheet)
    return lent


def _lend(lent: CellStyle, element: Element, sheet: Stylesheet) -> None:
    lent.run.update(declared_run(element.find(w("rPr")), sheet.theme))
    lent.paragraph.update(declared_paragraph(element.find(w("pPr"))))
    lent.cell.update(declared_cell(by_tag(element.find(w("tcPr")))))
