"""Two folders of workbooks compared, as one page: a part for each table, an article for each row that differs."""

from __future__ import annotations

from html import escape
from itertools import count
from typing import TYPE_CHECKING

from pipeline.cli.archive.compare_folders import ROWS, column_words, folders_verdict, row_name
from pipeline.cli.archive.compare_page import head, page, section

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.compare import CellChange, FieldChange, RowChange, TableChange, TablesComparison


def folders_page(old: str, new: str, found: TablesComparison, titles: Mapping[str, str]) -> str:
    """The page, with the style and the keys of the page about two documents."""
    numbers = count(1)
    named = {f"bang-{n}": (titles.get(t.table, t.table), t) for n, t in enumerate(found.tables, start=1)}
    parts = [
        *_only("cu", "Bảng chỉ có ở thư mục cũ", found.removed, titles),
        *_only("moi", "Bảng chỉ có ở thư mục mới", found.added, titles),
        *(p for link, (title, table) in named.items() for p in _table(link, title, table, numbers)),
    ]
    links = {f"#{link}": (title, len(table.rows)) for link, (title, table) in named.items()}
    return page(old, new, parts, head(old, new, folders_verdict(found), links))


def _only(name: str, title: str, tables: Sequence[str], titles: Mapping[str, str]) -> Iterator[str]:
    items = "".join(f"<li>{escape(titles.get(table, table))}</li>" for table in tables)
    yield from section(f"chi-{name}", title, [f"<ul>{items}</ul>"] if items else [])


def _table(link: str, title: str, table: TableChange, numbers: Iterator[int]) -> Iterator[str]:
    heads = (("Thêm cột", table.columns_added), ("Bớt cột", table.columns_removed), ("So theo cột", table.key_columns))
    told = [f"<p>{words}: {escape(column_words(names))}</p>" for words, names in heads if names]
    rows = [_row(row, next(numbers)) for row in table.rows]
    name = f"{title}: {len(rows)} dòng khác"
    yield f'<section aria-labelledby="{link}">\n<h2 id="{link}">{escape(name)}</h2>\n<div>{"".join((*told, *rows))}'
    yield "</div>\n</section>"


def _row(row: RowChange, number: int) -> str:
    """The row under its number: what became of it, where it stands on both sides, and its cells."""
    title = f"{number}. {ROWS[row.kind]} · {row_name(row)}"
    places = (("cũ", row.old), ("mới", row.new))
    where = "".join(f'<li><span class="nhan">{side}</span> {escape(str(p))}</li>' for side, p in places if p)
    cells = "".join(map(_field, row.cells))
    return (
        f'<article class="doi" id="c{number}" tabindex="-1" aria-labelledby="t{number}">'
        f'<h3 id="t{number}">{escape(title)}</h3>{cells}<ul class="o">{where}</ul></article>'
    )


def _field(field: FieldChange) -> str:
    cell = field.cell
    old, new = (_NOTHING if raw is None else raw or "(trống)" for raw in (cell.old, cell.new))
    why = f" (điều chỉnh: {escape(cell.correction)})" if cell.correction else ""
    return (
        f'<p>{escape(column_words((field.column,)))} <span class="nhan">ô {escape(_address(cell))}</span>: '
        f'<del>{escape(old)}</del> <span aria-hidden="true">→</span> <ins>{escape(new)}</ins>{why}</p>'
    )


def _address(cell: CellChange) -> str:
    moved = cell.old_address and cell.new_address and cell.old_address != cell.new_address
    return f"{cell.old_address}, nay là {cell.new_address}" if moved else cell.new_address or cell.old_address


_NOTHING = "(không có ô)"
