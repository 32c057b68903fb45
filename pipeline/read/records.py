"""Lines of all worksheets put together as the tables that the rest of the program knows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd

from pipeline.read.lines import YEAR, Entry
from pipeline.tables import Records, blanks_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.read.lines import Extract, Line
    from pipeline.spec import Sheet

_NONE = Entry(None)


def tables(extracts: Sequence[Extract]) -> dict[str, Records]:
    """The records of each table, the rows in the order of files, worksheets and rows."""
    keys = sorted({_key(e.sheet) for e in extracts})
    found = {key: _records(key, _of(extracts, key)) for key in keys}
    blank = [replace(e, lines=e.blanks) for e in extracts if e.blanks]
    return found | {blanks_of(key): _records(blanks_of(key), _of(blank, key)) for key in keys if _of(blank, key)}


def _of(extracts: Sequence[Extract], key: str) -> list[Extract]:
    return [e for e in extracts if _key(e.sheet) == key]


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
    entries = {name: _column(lines, name) for name in names}
    values = {name: [entry.value for entry in column] for name, column in entries.items()}
    cells = {name: [entry.cell for entry in column] for name, column in entries.items()}
    return Records(key, _frame(values), _frame(cells))


def _column(lines: Sequence[Line], name: str) -> list[Entry]:
    return [line.entries.get(name, _NONE) for line in lines]


def _frame(columns: Mapping[str, Sequence[object]]) -> pd.DataFrame:
    """A frame in which every value stays the Python object it is."""
    series = {name: pd.Series(list(column), dtype=object) for name, column in columns.items()}
    return pd.DataFrame(series, columns=list(columns), dtype=object)
