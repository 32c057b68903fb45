"""Two folders of workbooks compared, told to a person: each table under its title, its files named once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.compare import CellChange, RowChange, RowPlace, TableChange, TablesComparison

ROWS: Final = {"added": "thêm", "removed": "bớt", "changed": "sửa", "renamed": "đổi tên"}
_Where = tuple[str, str]


def folder_lines(old: str, new: str, found: TablesComparison, titles: Mapping[str, str]) -> Iterator[str]:
    """The whole comparison; the last line counts what differs."""
    yield f"Cũ   {old}"
    yield f"Mới  {new}"
    for words, names in (("chỉ có ở thư mục cũ", found.removed), ("chỉ có ở thư mục mới", found.added)):
        if names:
            yield f"Bảng {words}: {', '.join(titles.get(name, name) for name in names)}"
    for table in found.tables:
        yield ""
        yield from _table(table, titles)
    yield ""
    yield folders_verdict(found)


def folders_verdict(found: TablesComparison) -> str:
    """How much differs, in one sentence."""
    rows = [r for t in found.tables for r in t.rows]
    counts = {kind: sum(r.kind == kind for r in rows) for kind in ROWS}
    told = ", ".join(f"{count} dòng {ROWS[kind]}" for kind, count in counts.items() if count)
    return f"Khác nhau: {told or 'chỉ khác tên bảng, tên cột'}." if found else "Hai thư mục không khác nhau."


def _table(table: TableChange, titles: Mapping[str, str]) -> Iterator[str]:
    by = f" (so theo {column_words(table.key_columns)})" if table.key_columns else ""
    yield f"{titles.get(table.table, table.table)}{by}: {len(table.rows)} dòng khác"
    for words, columns in (("thêm cột", table.columns_added), ("bớt cột", table.columns_removed)):
        if columns:
            yield f"  {words}: {column_words(columns)}"
    before, after = _places(r.old for r in table.rows), _places(r.new for r in table.rows)
    for words, places in (("Tệp cũ", before), ("Tệp mới", after)):
        if places:
            yield f"  {words}: {'; '.join(f'{file} · {sheet}' for file, sheet in places)}"
    for row in table.rows:
        yield from _row(row, len(after if row.new else before) > 1)


def _places(rows: Iterable[RowPlace | None]) -> list[_Where]:
    """The worksheets that the rows stand in, each once."""
    return list(dict.fromkeys((place.file, place.sheet) for place in rows if place))


def _row(row: RowChange, several: bool) -> Iterator[str]:  # noqa: FBT001 - a fact, not a switch
    """The row; its file is told again only where the table stands in several."""
    place = row.new or row.old
    where = place if several or place is None else f"dòng {place.row}"
    yield f"  {ROWS[row.kind]} · {row_name(row)} · {where}"
    yield from (f"      {column_words((field.column,))}: {_cell(field.cell)}" for field in row.cells)


def row_name(row: RowChange) -> str:
    """What a row is known by, under both names where it was renamed."""
    return f"{row.old_key} → {row.new_key}" if row.kind == "renamed" else row.new_key or row.old_key


def _cell(change: CellChange) -> str:
    """The cell without its file and sheet."""
    return str(change).removeprefix(f"{change.file} · {change.sheet} · ")


def column_words(names: Iterable[str]) -> str:
    """Columns as words."""
    return ", ".join(name.replace("_", " ") for name in names)
