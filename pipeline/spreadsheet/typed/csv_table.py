"""A .csv file as a grid: one worksheet named as the file, its separator found by the content."""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.addresses import ROWS
from pipeline.spreadsheet.codes import UNREADABLE
from pipeline.spreadsheet.filling import grid
from pipeline.spreadsheet.inside import Broken, Inside
from pipeline.spreadsheet.limits import Room, too_large, trimmed
from pipeline.spreadsheet.notes import UNTOLD_NOTES
from pipeline.spreadsheet.refusing import refused
from pipeline.spreadsheet.scan import MOST_CELLS
from pipeline.spreadsheet.typed.decoding import decoded
from pipeline.spreadsheet.typed.entries import entry
from pipeline.spreadsheet.typed.lost_letters import lost_letters
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid

_SEPARATORS: Final = "\t;,"  # of equal ones the first is taken: Excel quotes what holds the separator, never the others
_TRIED: Final = 500
_UNTOLD: Final = (
    "hàng, cột, trang bị ẩn",
    "ô gộp",
    "định dạng số",
    "phông chữ",
    "chữ đậm, nghiêng",
    "công thức chưa được tính",
    UNTOLD_NOTES,
)


class _TooManyCells(ValueError):  # noqa: N818 - named for what it is about
    """More cells than may be read, the last of them here, counted from 1."""

    def __init__(self, row: int, column: int) -> None:
        super().__init__()
        self.row, self.column = row, column


def read_csv(content: bytes, file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The one worksheet of the file, or the finding that says why there is none."""
    text, separator = _told(decoded(content))
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator or _separator(text), strict=True)
    name = nfc(PurePosixPath(file).stem)
    room = Room()
    rows: list[list[str | float | Broken | None]] = []
    try:
        _fill(rows, lines)
    except _TooManyCells as fault:
        return (), (too_large(file, name, (fault.row, fault.column), room),)
    except csv.Error:
        return refused(UNREADABLE, file, f"dấu ngoặc kép ở hàng {len(rows) + 1} không khép, hoặc đặt sai chỗ")
    extent = trimmed(rows)
    if not room.holds(extent):
        return (), (too_large(file, name, extent, room),)
    made = grid(file, name, rows, Inside(untold=_UNTOLD))
    return (made,), lost_letters(made, text)


def _fill(rows: list[list[str | float | Broken | None]], lines: Iterator[list[str]]) -> None:
    """The lines as rows; csv.Error for quotation marks out of place, _TooManyCells where there are too many cells."""
    cells = 0
    for line in lines:
        cells += len(line)
        if cells > MOST_CELLS or len(rows) == ROWS:
            raise _TooManyCells(len(rows) + 1, len(line))
        rows.append([entry(text) if text else None for text in line])


def _told(text: str) -> tuple[str, str]:
    """The text without the line `sep=;`, by which a file tells Excel its separator, and that separator."""
    first, _, others = text.partition("\n")
    told = first.rstrip("\r").casefold()
    is_told = told.startswith("sep=") and len(told) == len("sep=;")
    return (others, told[-1]) if is_told else (text, "")


def _separator(text: str) -> str:
    """The sign that parts most lines into equally many cells."""
    return max(_SEPARATORS, key=lambda sign: _fitting(text, sign))


def _fitting(text: str, separator: str) -> int:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        widths = Counter(len(line) for line in islice(lines, _TRIED))
    except csv.Error:
        return 0
    return max((count for width, count in widths.items() if width > 1), default=0)
