"""What columns a sheet's table has, and of what kind: its own, the wide ones, and those of sheets that join it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.spec.sheet import ColumnKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.spec.sheet import Sheet


def column_kinds(sheets: Iterable[Sheet], key: str) -> dict[str, ColumnKind]:
    """The kind of each column of the table of a sheet; empty where no sheet has this key."""
    sheets = tuple(sheets)
    kinds: dict[str, ColumnKind] = {}
    own = [s for s in sheets if s.key == key]
    for sheet in (*own, *(s for s in sheets if own and s.into == key)):
        for name, kind in _columns(sheet).items():
            kinds.setdefault(name, kind)
    if kinds:
        kinds.setdefault("năm", ColumnKind.YEAR)
    return kinds


def _columns(sheet: Sheet) -> dict[str, ColumnKind]:
    kinds = {c.name: c.kind for c in sheet.columns}
    if sheet.wide:
        kinds |= {sheet.wide.term: ColumnKind.TEXT, sheet.wide.group: ColumnKind.TEXT}
        kinds[sheet.wide.value] = sheet.wide.kind
    return kinds
