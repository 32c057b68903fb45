"""Lines of all worksheets put together as the tables that the rest of the program knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from pipeline.read.lines import YEAR, Entry
from pipeline.tables import Records

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.read.lines import Extract, Line
    from pipeline.spec import Sheet

_NONE = Entry(None)


def tables(extracts: Sequence[Extract]) -> dict[str, Records]:
    """The records of each table, the rows in the order of files, worksheets and rows."""
    keys = sorted({_key(e.sheet) for e in extracts})
    return {key: _records(key, [e for e in extracts if _key(e.sheet) == key]) for key in keys}


def columns_of(sheets: Iterable[Sheet]) -> tuple[str, ...]:
    """The columns of a table that these sheets fill, in the order of their declarations."""
    names: dict[str, None] = {}
    for sheet in sheets:
        wide = sheet.wide
        names |= dict.fromkeys(c.name for c in sheet.columns)
        names |= dict.fromkeys((wide.term, wide.group, wide.value) if wide else ())
    return tuple(names | {YEAR: None})


def _key(sheet: Sheet) -> str:
    return sheet.into or sheet.key


def _records(key: str, extracts: Sequence[Extract]) -> Records:
    names = columns_of(e.sheet for e in extracts)
    lines = [line for e in extracts for line in e.lines]
    values = [[_entry(line, n).value for n in names] for line in lines]
    cells = [[_entry(line, n).cell for n in names] for line in lines]
    return Records(key, _frame(values, names), _frame(cells, names))


def _entry(line: Line, name: str) -> Entry:
    return line.entries.get(name, _NONE)


def _frame(rows: Sequence[Sequence[object]], names: Sequence[str]) -> pd.DataFrame:
    """A frame in which every value stays the Python object it is."""
    series = {n: pd.Series([row[i] for row in rows], dtype=object) for i, n in enumerate(names)}
    return pd.DataFrame(series, columns=list(names), dtype=object)
