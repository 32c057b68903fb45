"""A container read for merging: its paragraphs and tables out of the XML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.merge.nodes import Cell, Para, Row, Table, paras, shown
from pipeline.merge.reading import read_atoms
from pipeline.ooxml import local_name, w
from pipeline.outline.paragraphs import mark_is_removed
from pipeline.outline.wrappers import block_children

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.merge.nodes import Block
    from pipeline.ooxml import Element

_DIGITS: Final = re.compile(r"\d+")
_LETTER: Final = re.compile(r"[^\W\d_]")


def read_blocks(container: Element, notes: Mapping[tuple[str, str], str]) -> tuple[Block, ...]:
    """The blocks of a body, cell, note, header or footer."""
    found: list[Block] = []
    running_on: list[Element] = []
    for child in block_children(container):
        if local_name(child) == "tbl":
            found.append(_table(child, notes))
        elif child.tag == w("p"):
            gone = mark_is_removed(child)
            running_on += [] if gone and not read_para((child,), notes).atoms else [child]
            if not gone:
                found.append(read_para(tuple(running_on), notes))
                running_on = []
    if running_on:
        found.append(read_para(tuple(running_on), notes))
    return tuple(found)


def read_para(elements: tuple[Element, ...], notes: Mapping[tuple[str, str], str]) -> Para:
    """One paragraph, of the elements that make it."""
    atoms, spans, names = read_atoms(elements, notes)
    symbols = tuple(a.symbol for a in atoms)
    sign = f"p {' '.join(symbols)}"
    return Para(frozenset(names), symbols, shown(atoms), sign, _DIGITS.sub("#", sign), elements, atoms, spans)


def _table(element: Element, notes: Mapping[tuple[str, str], str]) -> Table:
    rows = tuple(_row(r, notes) for r in block_children(element) if local_name(r) == "tr" and not _removed(r))
    names = frozenset(n for r in rows for n in r.names)
    text = "\n".join(r.text for r in rows)
    symbols = tuple(s for r in rows for s in r.symbols)
    return Table(names, symbols, text, f"t {text}", _DIGITS.sub("#", f"t {text}"), element, rows)


def _row(element: Element, notes: Mapping[tuple[str, str], str]) -> Row:
    cells = tuple(_cell(c, notes) for c in block_children(element) if local_name(c) == "tc")
    inside = [p for c in cells for p in paras(c.blocks)]
    names = frozenset(n for p in inside for n in p.names)
    symbols, sign = tuple(s for p in inside for s in p.symbols), "r " + " | ".join(c.text for c in cells)
    told = [c.text for c in cells if _LETTER.search(c.text)]
    return Row(names, symbols, sign[2:], sign, "r " + " | ".join(told) if told else sign, element, cells)


def _cell(element: Element, notes: Mapping[tuple[str, str], str]) -> Cell:
    blocks = read_blocks(element, notes)
    return Cell(element, blocks, "\n".join(" ".join(b.symbols) for b in blocks))


def _removed(row: Element) -> bool:
    return row.find(f"{w('trPr')}/{w('del')}") is not None
