"""What people call the figures, lists and texts of a document: by the document's words, else by sheet and heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.trace.labels import label, spelled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.spec import Declaration, TableSpec, TextSpec
    from pipeline.trace import Line

_RECIPIENTS = "nơi_nhận"


def words_for(declaration: Declaration, *printed: Sequence[Line]) -> dict[str, str]:
    """For each name what a reader knows it by; of a list's column the list's sheet and the column's heading."""
    sheets = {s.key: s.title for s in declaration.sheets}
    told = {text.name: _text(text, sheets) for text in declaration.texts}
    told |= {table.name: f"trang “{sheets.get(table.sheet, table.sheet)}”" for table in declaration.tables}
    told |= {f"{t.name}.{c}": _column(declaration, t, c) for t in declaration.tables for c in t.columns}
    lines = {line.figure.name: label(line) for every in printed for line in reversed(every) if line.spot}
    return {**told, _RECIPIENTS: "Nơi nhận"} | lines


def in_words(name: str, words: Mapping[str, str]) -> str:
    """What a name is called; a row of a list by its own words, else by its list."""
    if name in words:
        return words[name]
    return words.get(name.partition("[")[0], spelled(name)) if "[" in name else spelled(name)


def _text(text: TextSpec, sheets: dict[str, str]) -> str:
    values = ", ".join(f"“{value}”" for where in text.where for value in where.values)
    return f"trang “{sheets.get(text.sheet, text.sheet)}”{f', mục {values}' if values else ''}"


def _column(declaration: Declaration, table: TableSpec, column: str) -> str:
    sheet = next((s for s in declaration.sheets if s.key == table.sheet), None)
    heading = next((c.labels[0] for c in sheet.columns if c.name == column), "") if sheet else ""
    named = heading or column.replace("_", " ")
    return f"trang “{sheet.title}”, cột “{named}”" if sheet else named
