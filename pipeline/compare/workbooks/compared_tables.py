"""Tables of two folders compared by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compare.figure_change import CellChange
from pipeline.compare.workbooks.matching import matched
from pipeline.compare.workbooks.model import FieldChange, RowChange, RowKind, TableChange, TablesComparison
from pipeline.compare.workbooks.row_keys import key_columns, key_of, shown
from pipeline.compare.workbooks.sheet_rows import sheet_rows
from pipeline.content import told_correction

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.compare.workbooks.sheet_rows import Entry, SheetRow
    from pipeline.tables import Records

NO_KEYS: Mapping[str, tuple[str, ...]] = {}


def compared_tables(
    old: Mapping[str, Records],
    new: Mapping[str, Records],
    keys: Mapping[str, tuple[str, ...]] = NO_KEYS,
    *,
    two_years: bool = False,
) -> TablesComparison:
    """How the tables differ; `keys` names for a table the columns that its rows are known by, else they are found.

    Of `two_years` rows with a named key are one only under the whole of it: another act of the same unit is another.
    """
    one, other = ({k: rows for k, r in side.items() if (rows := sheet_rows(r))} for side in (old, new))
    both = [key for key in sorted(one) if key in other]
    found = [_table(key, one[key], other[key], keys.get(key, ()), two_years=two_years) for key in both]
    return TablesComparison(
        tuple(t for t in found if t.rows or t.columns_added or t.columns_removed),
        added=tuple(sorted(other.keys() - one.keys())),
        removed=tuple(sorted(one.keys() - other.keys())),
    )


def _table(
    name: str, old: Sequence[SheetRow], new: Sequence[SheetRow], wanted: tuple[str, ...], *, two_years: bool
) -> TableChange:
    columns = wanted or key_columns(old, new)
    before, after = (dict.fromkeys(n for row in side for n in row.entries) for side in (old, new))
    shared = [c for c in after if c in before]
    pairs = matched(old, new, columns, shared, renamed=not (wanted and two_years))
    rows = tuple(r for a, b in pairs for r in _row(a, b, columns, shared))
    added, removed = tuple(c for c in after if c not in before), tuple(c for c in before if c not in after)
    return TableChange(name, columns, rows, added, removed)


def _row(
    old: SheetRow | None, new: SheetRow | None, columns: Sequence[str], shared: Sequence[str]
) -> Iterator[RowChange]:
    names = _name(old, columns), _name(new, columns)
    if old is None or new is None:
        kind = RowKind.ADDED if old is None else RowKind.REMOVED
        yield RowChange(kind, *names, old.place if old else None, new.place if new else None)
        return
    cells = tuple(c for name in shared for c in _field(name, old.entries.get(name), new.entries.get(name)))
    renamed = key_of(old, columns) != key_of(new, columns)
    if renamed or cells:
        yield RowChange(RowKind.RENAMED if renamed else RowKind.CHANGED, *names, old.place, new.place, cells)


def _field(column: str, old: Entry | None, new: Entry | None) -> Iterator[FieldChange]:
    entry = new or old
    values = old.value if old else None, new.value if new else None
    if entry is None or values[0] == values[1]:
        return
    addresses = old.cell.address if old else "", new.cell.address if new else ""
    raws = old.cell.raw if old else None, new.cell.raw if new else None
    before, now = (told_correction(one.cell) if one else "" for one in (old, new))
    why = now if now != before else ""
    yield FieldChange(column, CellChange(entry.cell.file, entry.cell.sheet, *addresses, *raws, why))


def _name(row: SheetRow | None, columns: Sequence[str]) -> str:
    return "" if row is None else " · ".join(filter(None, (shown(row, c) for c in columns)))
