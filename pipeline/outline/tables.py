"""A table: its rows and cells, read with what its style lends to each place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name, w, w_value
from pipeline.outline.bookmarks import read_bookmark
from pipeline.outline.children import by_tag, first
from pipeline.outline.declared_cell import declared_cell
from pipeline.outline.declared_paragraph import alignment, borders
from pipeline.outline.measures import truth, twips, whole
from pipeline.outline.model import Cell, Row, Table
from pipeline.outline.spans import Address
from pipeline.outline.table_styles import cell_style, style_borders, style_indent, table_style
from pipeline.outline.wrappers import block_children

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.outline.draft import Reading
    from pipeline.outline.formats import Border
    from pipeline.outline.table_styles import CellStyle, TableStyle

_SPAN: Final = w("gridSpan")
_MERGE: Final = w("vMerge")
_WIDTH: Final = w("tcW")


def read_table(reading: Reading, element: Element, path: str) -> Table:
    """The table, its removed rows left out."""
    properties = element.find(w("tblPr"))
    style, section = table_style(reading.formats.sheet, properties), reading.section
    rows = _read_rows(reading, element, path, style)
    grid, indent = element.find(w("tblGrid")), twips(_property(properties, "tblInd", "w"))
    return Table(
        address=Address(reading.part, path),
        rows=rows,
        columns=tuple(twips(w_value(c, "w")) or 0 for c in grid.iterchildren(w("gridCol"))) if grid is not None else (),
        alignment=alignment(_property(properties, "jc")) or "left",
        indent=style_indent(style) if indent is None else indent,
        style_name=style.name,
        borders=_table_borders(properties, style),
        section=section,
    )


def _read_rows(reading: Reading, element: Element, path: str, style: TableStyle) -> tuple[Row, ...]:
    children = list(block_children(element))
    total = sum(_stays(c) for c in children)
    rows: list[Row] = []
    for child in children:
        if _stays(child):
            rows.append(_read_row(reading, child, f"{path}/dòng {len(rows) + 1}", style, (len(rows), total)))
        else:
            read_bookmark(reading, child)
    return tuple(rows)


def _stays(child: Element) -> bool:
    return local_name(child) == "tr" and first(first(child, "trPr"), "del") is None


def _read_row(reading: Reading, element: Element, path: str, style: TableStyle, place: tuple[int, int]) -> Row:
    children = list(block_children(element))
    total = sum(local_name(c) == "tc" for c in children)
    cells: list[Cell] = []
    for child in children:
        if local_name(child) == "tc":
            lent = cell_style(reading.formats.sheet, style, (*place, len(cells), total))
            cells.append(_read_cell(reading, child, f"{path}/ô {len(cells) + 1}", lent))
        else:
            read_bookmark(reading, child)
    return _row(reading, first(element, "trPr"), path, tuple(cells))


def _row(reading: Reading, properties: Element | None, path: str, cells: tuple[Cell, ...]) -> Row:
    found = {local_name(c): c for c in (properties if properties is not None else ())}
    height = found.get("trHeight")
    return Row(
        address=Address(reading.part, path),
        cells=cells,
        heading=bool(truth(found.get("tblHeader"))),
        whole=bool(truth(found.get("cantSplit"))),
        height=twips(w_value(height)),
        height_rule=w_value(height, "hRule") or "auto",
    )


def _read_cell(reading: Reading, element: Element, path: str, lent: CellStyle) -> Cell:
    own = by_tag(first(element, "tcPr"))
    return Cell(
        address=Address(reading.part, path),
        blocks=reading.blocks(reading, element, path, lent),
        span=whole(w_value(own.get(_SPAN))) or 1,
        merge=_merge(own.get(_MERGE)),
        width=twips(w_value(own.get(_WIDTH), "w")),
        **(lent.cell | declared_cell(own)),
    )


def _merge(merge: Element | None) -> str:
    if merge is None:
        return ""
    return "start" if w_value(merge) == "restart" else "continue"


def _table_borders(properties: Element | None, style: TableStyle) -> tuple[Border, ...]:
    own = properties.find(w("tblBorders")) if properties is not None else None
    return style_borders(style) if own is None else borders(own)


def _property(properties: Element | None, name: str, attribute: str = "val") -> str | None:
    return w_value(properties.find(w(name)), attribute) if properties is not None else None
