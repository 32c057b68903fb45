"""A comparison on the screen: as text or JSON, of documents or of folders."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from pipeline.cli.screen import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.cli.archive.compare_asked import Asked
    from pipeline.compare import Comparison, TablesComparison
    from pipeline.compare.workbooks import RowChange, TableChange

_ROWS: Final = {"added": "thêm", "removed": "bớt", "changed": "sửa", "renamed": "đổi tên"}


def tell_documents(asked: Asked, found: Comparison, form: str, *, bare: bool) -> None:
    """Tells how two documents differ, after what is to be said first."""
    from pipeline.cli.archive.compare_names import names_of
    from pipeline.cli.archive.compare_text import lines
    from pipeline.compare import to_plain
    from pipeline.findings import tell

    if form == "json":
        shown = {"old": asked.old.label, "new": asked.new.label} | to_plain(found)
        say(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    for notice in asked.notices:
        say(tell(notice), "")
    say(*lines(found, asked.old.label, asked.new.label, names=names_of(asked, found), bare=bare))


def tell_folders(old: str, new: str, found: TablesComparison, form: str) -> None:
    """Tells how the tables of two folders differ."""
    from pipeline.compare import to_plain

    if form == "json":
        say(json.dumps({"old": old, "new": new} | to_plain(found), ensure_ascii=False, indent=1))
    else:
        say(*_lines(old, new, found))


def _lines(old: str, new: str, found: TablesComparison) -> Iterator[str]:
    yield f"Cũ   {old}"
    yield f"Mới  {new}"
    for words, names in (("chỉ có ở thư mục cũ", found.removed), ("chỉ có ở thư mục mới", found.added)):
        if names:
            yield f"Bảng {words}: {', '.join(names)}"
    for table in found.tables:
        yield ""
        yield from _table(table)
    yield ""
    rows = [r for t in found.tables for r in t.rows]
    counts = {kind: sum(r.kind == kind for r in rows) for kind in _ROWS}
    told = ", ".join(f"{count} dòng {_ROWS[kind]}" for kind, count in counts.items() if count)
    yield f"Khác nhau: {told or 'chỉ khác tên bảng, tên cột'}." if found else "Hai thư mục không khác nhau."


def _table(table: TableChange) -> Iterator[str]:
    sheet = next((place.sheet for r in table.rows if (place := r.new or r.old)), table.table)
    by = f" (so theo {', '.join(table.key_columns)})" if table.key_columns else ""
    yield f"{sheet}{by}: {len(table.rows)} dòng khác"
    for words, columns in (("thêm cột", table.columns_added), ("bớt cột", table.columns_removed)):
        if columns:
            yield f"  {words}: {', '.join(columns)}"
    for row in table.rows:
        yield from _row(row)


def _row(row: RowChange) -> Iterator[str]:
    name = f"{row.old_key} → {row.new_key}" if row.kind == "renamed" else row.new_key or row.old_key
    yield f"  {_ROWS[row.kind]} · {name} · {row.new or row.old}"
    yield from (f"      {field.column}: {field.cell}" for field in row.cells)
