"""How two tables, rows or cells differ in shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare.form_parts import Difference, field_differences
from pipeline.compare.form_words import CELL, ROW, TABLE, centimetres
from pipeline.compare.quoting import quoted
from pipeline.outline import Row, Table, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.outline import Cell, Paragraph

# As in pipeline.outline.sameness: programs round widths by a twentieth of a point.
_GRAIN: Final = 50


def of_tables(old: Table | Row | Cell, new: Table | Row | Cell) -> Iterator[Difference]:
    """How the table, row or cell is shaped."""
    names = TABLE if isinstance(new, Table) else ROW if isinstance(new, Row) else CELL
    found = list(field_differences(names, old, new))
    if isinstance(old, Table) and isinstance(new, Table):
        found += _widths(old, new)
    if found:
        words = " ".join(p.text for p in paragraphs(_blocks(new)))
        yield from (Difference(what, new.address, a, b, quoted(words)) for what, a, b in found)


def _widths(old: Table, new: Table) -> Iterator[tuple[str, str, str]]:
    one, other = ([round(c / _GRAIN) for c in t.columns] for t in (old, new))
    if one != other:
        a, b = ("; ".join(map(centimetres, t.columns)) for t in (old, new))
        yield "độ rộng cột", a, b


def _blocks(node: Table | Row | Cell) -> tuple[Paragraph | Table, ...]:
    if isinstance(node, Table):
        return (node,)
    return tuple(b for cell in node.cells for b in cell.blocks) if isinstance(node, Row) else node.blocks
