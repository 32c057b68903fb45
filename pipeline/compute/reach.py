"""Which rows of which folders a document stands on: its period, its own folder, its type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pipeline.compute.selection import each, spelled
from pipeline.spec import Home, Reach
from pipeline.tables import Records, blanks_of
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.spec import Declaration, Sheet
    from pipeline.tables import Reading

_TYPE_LABEL = "Loại văn bản"


@dataclass(frozen=True, slots=True)
class Period:
    """The years that a document reports on or plans, and the last year that a named award may be of (its date's)."""

    first: int
    last: int
    latest: int


def gathered(
    declaration: Declaration, office: Reading, years: Mapping[int, Reading], folder: int, period: Period
) -> dict[str, Records]:
    """The tables that the document stands on, by sheet key, rows of published totals among the counts.

    `years` are the readings of the office's year folders; `folder` is the one that the document is declared in.
    """
    parts: dict[str, list[Records]] = {}
    for sheet in declaration.sheets:
        for reading in _readings(sheet, office, years, folder, period):
            for of in (str, blanks_of):
                if of(sheet.key) in reading.tables:
                    kept = _kept(reading.tables[of(sheet.key)], sheet, declaration, period)
                    parts.setdefault(of(sheet.into or sheet.key), []).append(kept)
    return {key: joined(key, records) for key, records in parts.items()}


def _readings(
    sheet: Sheet, office: Reading, years: Mapping[int, Reading], folder: int, period: Period
) -> list[Reading]:
    if sheet.home is Home.OFFICE:
        return [office]
    if sheet.reach is Reach.DOCUMENT:
        return [years[folder]] if folder in years else []
    wanted = sorted({folder, *range(period.first, period.last + 1)})
    return [years[year] for year in wanted if year in years]


def _kept(records: Records, sheet: Sheet, declaration: Declaration, period: Period) -> Records:
    keep = [_fits(row, sheet, declaration, period) for row in each(records)]
    return Records(records.key, records.values[keep], records.cells[keep])


def _fits(row: Any, sheet: Sheet, declaration: Declaration, period: Period) -> bool:
    wanted = fold(spelled(row["loại"])) if _is_of_type(sheet) else ""
    if wanted and wanted not in {fold(declaration.title), fold(declaration.type)}:
        return False
    latest = period.last if sheet.holds_numbers else period.latest
    return sheet.reach is Reach.DOCUMENT or sheet.home is Home.OFFICE or _in_period(row, period, latest)


def _is_of_type(sheet: Sheet) -> bool:
    return any(c.name == "loại" and _TYPE_LABEL in c.labels and not c.required for c in sheet.columns)


def _in_period(row: Any, period: Period, latest: int) -> bool:
    since, until = row.get("từ_năm"), row.get("đến_năm")
    if since is not None and until is not None:
        return bool(period.first <= since and until <= period.last)
    year = row.get("năm")
    return year is None or bool(period.first <= year <= latest)


def joined(key: str, parts: Iterable[Records]) -> Records:
    """The rows of all parts, one after the other; a column that a part lacks is blank there."""
    import pandas as pd

    known = list(parts)
    columns = list(dict.fromkeys(c for part in known for c in part.values.columns))
    values = [part.values.reindex(columns=columns).astype(object) for part in known]
    cells = [part.cells.reindex(columns=columns).astype(object) for part in known]
    return Records(key, _stacked(pd, values), _stacked(pd, cells))


def _stacked(pd: Any, frames: list[Any]) -> Any:
    frame = pd.concat(frames, ignore_index=True)
    return frame.where(frame.notna(), None)
