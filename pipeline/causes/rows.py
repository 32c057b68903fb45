"""A table as rows of values with their cells, and such rows as a table again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.content import Cell

if TYPE_CHECKING:
    from pipeline.tables import Records


Fields = dict[str, "tuple[Any, Cell | None]"]
NONE: Final = (None, None)
"""What a row holds in a column that it has not."""


def rows_of(records: Records | None) -> list[Fields]:
    """The rows of a table, each value with its cell by column; none of a table that is not there."""
    if records is None:
        return []
    names = [str(name) for name in records.values.columns]
    columns = [list(zip(records.values[n], records.cells[n], strict=True)) for n in names]
    pairs = [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
    return [{n: (v, c if isinstance(c, Cell) else None) for n, (v, c) in row.items()} for row in pairs]


def records_of(like: Records, rows: list[Fields]) -> Records:
    """A table of these rows; frames and columns are made by the types of the one given."""
    frame, column = type(like.values), type(like.values[like.values.columns[0]])
    names = [str(name) for name in like.values.columns]
    values = {n: column([row.get(n, NONE)[0] for row in rows], dtype=object) for n in names}
    cells = {n: column([row.get(n, NONE)[1] for row in rows], dtype=object) for n in names}
    return type(like)(like.key, frame(values), frame(cells))


def excel_row(address: str) -> str:
    """The number of an address's row."""
    return "".join(sign for sign in address if sign.isdigit())


def at(cell: Cell) -> tuple[int, tuple[int, str]]:
    """Where a cell stands in its worksheet: its row, then its column."""
    letters = "".join(sign for sign in cell.address if sign.isalpha())
    return int(excel_row(cell.address) or 0), (len(letters), letters)


def lowest(row: Fields) -> Cell | None:
    """The lowest cell of a row, the first one there; what the row is headed by stands higher."""
    cells = [cell for _, cell in row.values() if cell]
    return max(cells, key=lambda cell: at(cell)[0], default=None)
