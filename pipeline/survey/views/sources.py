"""The worksheet that tells of each number in a workbook of tables which cells of the inputs it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.survey.laying import heights
from pipeline.survey.views.held import held, number_format
from pipeline.survey.views.view import Form, shown, spots
from pipeline.workbook import Look, Sheet, Spot, cell_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.survey.views.view import Entry, Line, Table

_NAME: Final = "Nguồn"
_HEADS: Final = ("Trang", "Ô", "Dòng", "Cột", "Số", "Các ô trong tệp nhập")
_WIDTHS: Final = (28.0, 8.0, 44.0, 18.0, 12.0, 80.0)
_LONGEST: Final = 32000  # what a cell of Excel takes, nearly


def sources(tables: Iterator[tuple[str, Table, int, int]]) -> Sheet | None:
    """The worksheet; None without numbers. Of each table: its worksheet, its first row there, its first column."""
    rows = [told for name, table, row, column in tables for told in _of_table(name, table, row, column)]
    told = [Spot(1, column, head, Look.HEAD) for column, head in enumerate(_HEADS, start=1)]
    for number, spot in enumerate(rows, start=2):
        told += _row(number, *spot)
    return Sheet(_NAME, tuple(told), _WIDTHS, heights(told, _WIDTHS), frozen=(2, 1), repeated=(1, 1)) if rows else None


def _of_table(name: str, table: Table, row: int, column: int) -> Iterator[tuple[tuple[str, ...], Entry]]:
    for down, line in enumerate(table.lines):
        for across, entry in enumerate(line.entries):
            if entry.cells and shown(entry) and entry.form is not Form.WORDS:
                where = cell_name(row + down, column + across)
                yield (name, where, _named(line), table.columns[across]), entry


def _row(number: int, words: tuple[str, ...], entry: Entry) -> Iterator[Spot]:
    for column, text in enumerate(words, start=1):
        yield Spot(number, column, text, Look.FIXED)
    at = len(words) + 1
    yield Spot(number, at, held(entry), Look.FIXED, number_format(entry))
    yield Spot(number, at + 1, "\n".join(spots(entry.cells))[:_LONGEST], Look.FIXED)


def _named(line: Line) -> str:
    return " · ".join(filter(None, (line.group, line.name)))
