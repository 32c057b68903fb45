"""Addresses of cells as Excel writes them, and their rows and columns counted from 0."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

Position = tuple[int, int]

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
ROWS: Final = 1_048_576
COLUMNS: Final = 16_384


def position(reference: str) -> Position | None:
    """The row and column of an address such as F12, None where Excel has no such cell."""
    match = _REFERENCE.fullmatch(reference)
    if not match:
        return None
    row, column = int(match[2]) - 1, column_number(match[1])
    return (row, column) if 0 <= row < ROWS and column < COLUMNS else None


def column_number(letters: str) -> int:
    """The number of a column from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


@cache
def column_letters(column: int) -> str:
    """The letters of a column that is counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """A cell as Excel writes it."""
    return f"{column_letters(column)}{row + 1}"
