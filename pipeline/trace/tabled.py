"""What a number in a table is about: the words that head its row and its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.outline import Paragraph, all_blocks, paragraphs, placed_cells, tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.outline import Cell, Outline, Row, Table


def headed(outline: Outline) -> Mapping[str, str]:
    """For each paragraph in a row below headings, by path: “Phòng 1 · Cá nhân · Giấy khen”."""
    return {
        paragraph.address.path: told
        for table in tables(all_blocks(outline))
        if any(row.heading for row in table.rows)
        for paragraph, told in _cells(table)
    }


def _cells(table: Table) -> Iterator[tuple[Paragraph, str]]:
    heads: dict[int, list[str]] = {}
    for row in table.rows:
        if row.heading:
            _learn(heads, row)
            continue
        label = next((words for _, cell in placed_cells(row) if (words := _words(cell)) and not words[0].isdigit()), "")
        for column, cell in placed_cells(row):
            told = " · ".join(dict.fromkeys(w for w in (label, *heads.get(column, ())) if w))
            yield from ((paragraph, told) for paragraph in paragraphs(cell.blocks))


def _learn(heads: dict[int, list[str]], row: Row) -> None:
    """Puts a heading over all the columns that it spans."""
    for column, cell in placed_cells(row):
        for n in range(column, column + cell.span):
            heads.setdefault(n, []).append(_words(cell))


def _words(cell: Cell) -> str:
    return " ".join(" ".join(p.text.split()) for p in cell.blocks if isinstance(p, Paragraph)).strip()
