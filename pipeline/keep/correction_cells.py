"""Cells as a reader of the paper finds them: by the first words of the row and the heading of the column."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from pipeline.keep.correction_context import one_line
from pipeline.keep.correction_words import opening
from pipeline.outline import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.outline import Cell, Row, Table


def cell_told(table: Table, row: int, cell: int) -> str:
    """Dòng “Phòng 2”, cột “Cá nhân (lượt) – Giấy khen”; rows and cells are counted from nought."""
    column = column_told(table, row, cell)
    return ", ".join(filter(None, (row_told(table, row, but=cell), f"cột “{column}”" if column else "")))


def row_told(table: Table, row: int, *, but: int | None = None) -> str:
    """A row by its first words, by its place too where another row begins with the same ones."""
    top = len(_headings(table))
    if row < top:
        return "dòng tiêu đề của bảng"
    number = f"dòng thứ {row - top + 1}"
    words = _first_words(table.rows[row], but)
    if not words:
        return number
    again = sum(_first_words(r, None) == words for r in table.rows) > 1
    return f"dòng “{opening(words)}”" + (f" ({number} của bảng)" if again else "")


def column_told(table: Table, row: int, cell: int) -> str:
    """The headings over a cell, from the top down; a heading itself has none."""
    heads = _headings(table)
    start = _start(table.rows[row], cell)
    found = dict.fromkeys(filter(None, (_over(r, start) for r in heads))) if row >= len(heads) else {}
    return " – ".join(found)


def cell_text(cell: Cell) -> str:
    """The text of a cell on one line."""
    return one_line(" ".join(p.text for p in paragraphs(cell.blocks)))


def _headings(table: Table) -> tuple[Row, ...]:
    marked = tuple(takewhile(lambda r: r.heading, table.rows))
    return marked or tuple(r for r in table.rows[:1] if all(_is_words(c) for c in r.cells))


def _first_words(row: Row, but: int | None) -> str:
    return next((cell_text(c) for i, c in enumerate(row.cells) if i != but and _is_words(c)), "")


def _is_words(cell: Cell) -> bool:
    return any(sign.isalpha() for sign in cell_text(cell))


def _start(row: Row, cell: int) -> int:
    return sum(c.span for c in row.cells[:cell])


def _over(row: Row, column: int) -> str:
    return next((cell_text(c) for start, c in _spans(row) if start <= column < start + c.span), "")


def _spans(row: Row) -> Iterator[tuple[int, Cell]]:
    return ((_start(row, i), cell) for i, cell in enumerate(row.cells))
