"""Last year's figures by unit, as they stand beside the cells to fill in; nobody's figure is split or estimated."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.compute.selection import DECIDED, STAGE, each, spelled
from pipeline.compute.units import units
from pipeline.forms.fields import COUNTED
from pipeline.forms.units import SHEET
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping
    from typing import Any

    from pipeline.forms.earlier import Earlier
    from pipeline.spec import Column, Sheet


def past_figures(before: Earlier, sheet: Sheet, unit: Column) -> dict[str, dict[Hashable, Decimal]]:
    """For each unit's code what last year's folder counts for it, by declared column or by term and group."""
    records = before.last.get(sheet.key)
    known = units(before.office.tables.get(SHEET))
    found: dict[str, dict[Hashable, Decimal]] = {}
    for row in each(records) if records else ():
        if row.get("năm") == before.year - 1 and is_decided(row.get(STAGE)) and row.get(unit.name):
            mine = found.setdefault(known.code(spelled(row[unit.name])), {})
            for key, value in _counts(sheet, row):
                mine[key] = mine.get(key, Decimal(0)) + value
    return found


def is_decided(stage: object) -> bool:
    """Whether what stands at this stage was decided: a blank stage says so too."""
    return fold(spelled(stage)) in {"", fold(DECIDED)}


def _counts(sheet: Sheet, row: Mapping[str, Any]) -> Iterator[tuple[Hashable, Decimal]]:
    for column in sheet.columns:
        if column.kind in COUNTED and isinstance(row.get(column.name), Decimal):
            yield column.name, row[column.name]
    if sheet.wide and isinstance(row.get(sheet.wide.value), Decimal):
        yield (row[sheet.wide.term], row[sheet.wide.group]), row[sheet.wide.value]
