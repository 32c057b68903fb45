"""Tables with the values of another state at some of their differences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.causes.rows import NONE, records_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.causes.differences import Difference
    from pipeline.causes.rows import Fields
    from pipeline.tables import Records


def patched(records: Records, other: Records | None, wanted: Sequence[Difference]) -> Records:
    """The table with the other's values at these differences; rows that only the other has stand at their place."""
    return records_of(records, patched_rows(rows_of(records), rows_of(other), wanted))


def patched_rows(ours: list[Fields], theirs: list[Fields], wanted: Sequence[Difference]) -> list[Fields]:
    """The rows with the others' values at these differences."""
    rows = [dict(row) for row in ours]
    gone = {d.row for d in wanted if d.other_row is None or d.moved}
    for d in wanted:
        if d.row is not None and d.other_row is not None and not d.moved and d.column in rows[d.row]:
            rows[d.row][d.column] = theirs[d.other_row].get(d.column, NONE)
    kept = [row for number, row in enumerate(rows) if number not in gone]
    added = sorted({d.other_row for d in wanted if (d.row is None or d.moved) and d.other_row is not None})
    for number in added:
        kept.insert(min(number, len(kept)), theirs[number])
    return kept
