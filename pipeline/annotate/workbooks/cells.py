"""Faulty cells of a worksheet given a coloured style; a blank cell that the file does not hold is put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import QName, SubElement
from pipeline.spreadsheet import address, position

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.annotate.workbooks.styles import Styles
    from pipeline.ooxml import Element


def coloured(root: Element, cells: Iterable[tuple[int, int]], styles: Styles) -> None:
    """Colours the cells, given by row and column from 0, in the worksheet whose root this is."""
    body = root.find("{*}sheetData")
    if body is None:
        return
    rows = _addressed(body)
    for row, column in sorted(cells):
        if row not in rows:
            rows[row] = _put(body, [(n, e) for n, e in sorted(rows.items())], row, "row", str(row + 1))
        there = _cells(rows[row], row)
        cell = there.get(column)
        if cell is None:
            cell = _put(rows[row], sorted(there.items()), column, "c", address(row, column))
        cell.set("s", str(styles.coloured(_style(cell, rows[row]))))


def _addressed(body: Element) -> dict[int, Element]:
    """The rows by number from 0; one without a number stands below the one before it, and is given its number."""
    found: dict[int, Element] = {}
    number = -1
    for row in body.iterchildren("{*}row"):
        number = int(row.get("r") or number + 2) - 1
        row.set("r", str(number + 1))
        found[number] = row
    return found


def _cells(row: Element, number: int) -> dict[int, Element]:
    found: dict[int, Element] = {}
    column = -1
    for cell in row.iterchildren("{*}c"):
        at = position(str(cell.get("r") or ""))
        column = at[1] if at else column + 1
        cell.set("r", address(number, column))
        found[column] = cell
    return found


def _put(parent: Element, there: list[tuple[int, Element]], place: int, name: str, written: str) -> Element:
    """A new row or cell in its place among those that are there."""
    made = SubElement(parent, f"{{{QName(parent).namespace}}}{name}", r=written)
    following = next((element for at, element in there if at > place), None)
    if following is not None:
        following.addprevious(made)
    return made


def _style(cell: Element, row: Element) -> int:
    """The number of the cell's style; a cell that was blank takes that of its row."""
    own = cell.get("s") or (row.get("s") if row.get("customFormat") in {"1", "true"} else None)
    return int(own) if own and own.isdecimal() else 0
