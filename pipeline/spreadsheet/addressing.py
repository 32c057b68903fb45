"""Rows and cells that lack an address, bear another row's, or stand out of order, put where they belong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.addresses import address, position

if TYPE_CHECKING:
    from pipeline.spreadsheet.addresses import Position

_TOKEN: Final = re.compile(rb"<row((?: [^<>]*)?)>|<c((?: [^<>]*)?)>(.*?)</c>", re.DOTALL)
_ADDRESS: Final = re.compile(rb' r="([^"]*)"')
_Rows = dict[int, tuple[bytes, list[tuple[int, bytes]]]]


def addressed(xml: bytes, start: int, end: int) -> bytes:
    """The rows between two places, written as `respelled` writes, each with its address, in order.

    A cell without an address stands after the one before it; ValueError for an address that no cell has.
    """
    rows: _Rows = {}
    row = column = -1
    for token in _TOKEN.finditer(xml, start, end):
        if token[1] is not None:
            row, column = _at(token[1], (row + 1, 0), "A")[0], -1
            rows.setdefault(row, (_ADDRESS.sub(b"", token[1], 1), []))
        else:
            row, column = _at(token[2], (max(row, 0), column + 1))
            rows.setdefault(row, (b"", []))[1].append((column, _cell(token, row, column)))
    return b"".join(_written(number, *rows[number]) for number in sorted(rows))


def _at(attributes: bytes, implied: Position, column: str = "") -> Position:
    written = _ADDRESS.search(attributes)
    told = column + written[1].decode() if written else address(*implied)
    at = position(told)
    if at is None:
        raise ValueError(f"not the address of a cell: {told}")
    return at


def _cell(token: re.Match[bytes], row: int, column: int) -> bytes:
    others = _ADDRESS.sub(b"", token[2], 1)
    return b'<c r="%s"%s>%s</c>' % (address(row, column).encode(), others, token[3])


def _written(row: int, attributes: bytes, cells: list[tuple[int, bytes]]) -> bytes:
    inside = b"".join(cell for _, cell in sorted(cells, key=lambda cell: cell[0]))
    return b'<row r="%d"%s>%s</row>' % (row + 1, attributes, inside)
