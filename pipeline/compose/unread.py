"""Texts of a draft whose cells could not be read: a lost paragraph keeps its place, so that its loss is seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.compose.cells import by_sheet, inside
from pipeline.content import LOST, Text
from pipeline.findings import CellPlace, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.content import Cell, Content, Figure, Row
    from pipeline.findings import Finding

_Place = tuple[str, str, str]


def with_lost(content: Content, findings: Iterable[Finding]) -> Content:
    """The content with a sign in its texts for each cell that reading told an error of and gave nothing for."""
    bad = _unreadable(findings)
    if not bad:
        return content
    sheets = by_sheet(content.cells)

    def marked(text: Text) -> Text:
        cells = inside(text.cells, sheets)
        return _marked(text, cells, bad) if any(_place(cell) in bad for cell in cells) else text

    tables = tuple(replace(t, rows=tuple(_row(r, marked) for r in t.rows)) for t in content.tables)
    return replace(content, texts=tuple(map(marked, content.texts)), tables=tables)


def _unreadable(findings: Iterable[Finding]) -> frozenset[_Place]:
    cells = (f.place for f in findings if f.severity is Severity.ERROR and f.rule.layer == "đọc")
    return frozenset((p.file, p.sheet, p.cell) for p in cells if isinstance(p, CellPlace))


def _marked(text: Text, cells: Iterable[Cell], bad: frozenset[_Place]) -> Text:
    """The text with a sign between the paragraphs of the cells around; as it is where nothing was lost."""
    left, out = list(text.paragraphs), []
    if len(left) == sum(_lines(cell) for cell in cells):
        return text
    for cell in cells:
        count = 0 if _place(cell) in bad else _lines(cell)
        out += [LOST] if _place(cell) in bad else left[:count]
        del left[:count]
    return replace(text, paragraphs=(*out, *left))


def _row(row: Row, marked: Callable[[Text], Text]) -> Row:
    values: dict[str, Figure | Text] = {
        name: marked(value) if isinstance(value, Text) else value for name, value in row.values.items()
    }
    return replace(row, values=values, rows=tuple(_row(below, marked) for below in row.rows))


def _lines(cell: Cell) -> int:
    return sum(bool(line.strip()) for line in cell.raw.splitlines())


def _place(cell: Cell) -> _Place:
    return cell.file, cell.sheet, cell.address
