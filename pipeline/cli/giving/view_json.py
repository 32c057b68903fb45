"""A view for other programs: each number with its value, as it is printed, and the cells behind it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pipeline.cli.as_json import finding
from pipeline.survey.views import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.content import Cell
    from pipeline.survey.views import Entry, Table, View


def as_json(views: Sequence[View]) -> str:
    """All views; what is not known is null, nothing counted is “-”."""
    return json.dumps({"offices": [_view(view) for view in views]}, ensure_ascii=False, indent=1)


def _view(view: View) -> dict[str, Any]:
    tables = [_table(table) for table in view.tables]
    wrong = [finding(one) for one in view.findings]
    return {"office": view.office, "title": view.title, "about": list(view.about), "tables": tables, "findings": wrong}


def _table(table: Table) -> dict[str, Any]:
    lines = [
        {
            "group": line.group,
            "name": line.name,
            "total": line.total,
            "entries": {c: _entry(e) for c, e in zip(table.columns, line.entries, strict=True)},
        }
        for line in table.lines
    ]
    return {"key": table.key, "title": table.title, "columns": list(table.columns), "lines": lines, "note": table.note}


def _entry(entry: Entry) -> dict[str, Any]:
    cells = [_cell(cell) for cell in entry.cells]
    return {"value": _value(entry), "shown": shown(entry), "partial": entry.partial, "cells": cells}


def _value(entry: Entry) -> object:
    value = entry.value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return shown(entry) if value is None and entry.dashed else value


def _cell(cell: Cell) -> dict[str, str]:
    known = {"file": cell.file, "sheet": cell.sheet, "cell": cell.address, "raw": cell.raw}
    return known | ({"correction": cell.correction} if cell.correction else {})
