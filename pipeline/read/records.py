"""Lines of all worksheets put together as the tables that the rest of the program knows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pandas as pd

from pipeline.read.lines import YEAR
from pipeline.read.strips import in_columns, joined
from pipeline.tables import Records, blanks_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.read.lines import Extract
    from pipeline.spec import Sheet


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
    lines = [in_columns(e.lines) for e in extracts]
    strips = {name: joined([part.strip(name) for part in lines]) for name in columns_of(e.sheet for e in extracts)}
    values = {name: pd.Series(strip.values, dtype=object) for name, strip in strips.items()}
    cells = {name: strip.cells for name, strip in strips.items()}
    return Records(key, _frame(values), _frame(cells))


def _frame(columns: Mapping[str, Any]) -> pd.DataFrame:
    """A frame in which every value stays the Python object it is, and every cell a place until it is asked for."""
    return pd.DataFrame(dict(columns), columns=list(columns))
