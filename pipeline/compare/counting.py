"""Tables whose first column only counts the rows: a number that moved on with its row is no change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.compare.grid import cell_words, placed

if TYPE_CHECKING:
    from pipeline.compare.grid import Columns
    from pipeline.outline import Row, Table

_COUNT: Final = re.compile(r"[0-9]{1,4}")
_FEWEST: Final = 2


def is_counted(table: Table) -> bool:
    """Whether the first column counts 1, 2, 3, from the top or anew in each group."""
    numbers = [n for row in table.rows if (n := _number(row)) is not None]
    before = [0, *numbers[:-1]]
    return len(numbers) >= _FEWEST and all(n in {1, last + 1} for last, n in zip(before, numbers, strict=True))


def is_count(old: Row, new: Row, columns: Columns) -> bool:
    """Whether these columns are the first of both rows, and hold the rows' own numbers."""
    first = all(column is not None and column.place == 0 for column in columns)
    return first and _number(old) is not None and _number(new) is not None


def _number(row: Row) -> int | None:
    words = next((cell_words(cell) for place, cell in placed(row) if place == 0), ())
    return int(words[0]) if words and _COUNT.fullmatch(words[0]) and words[1:] in {(), (".",)} else None
