"""Makes workbooks that look like an office's own, always with the same bytes.

A workbook is a list of `Table` and `Pairs`; `save` writes it. Text marked `**đậm**` or `//nghiêng//` becomes rich text.
A heading is a text, or `("Tập thể", ("Giấy khen", "Cờ thi đua"))` for a merged heading over others, to any depth.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from openpyxl import Workbook

from tests.making.excel_cells import COUNT, DAY, MONEY, PLAIN, TEXT, rich
from tests.making.excel_drawing import draw_pairs, draw_table, set_for_print

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["COUNT", "DAY", "MONEY", "PLAIN", "TEXT", "Pairs", "Table", "packed", "rich", "save"]

STAMP = "2000-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet with titles, headings of one or more rows, rows, and perhaps a total row and lines below."""

    name: str
    titles: tuple[str, ...]
    headings: tuple[object, ...]
    rows: Sequence[Sequence[object]]
    total: Sequence[object] | None = None
    widths: tuple[float, ...] = ()
    formats: Mapping[int, str] = field(default_factory=dict)
    below: tuple[str, ...] = ()
    numbered: bool = True


@dataclass(frozen=True, slots=True)
class Pairs:
    """A sheet of labels with one value each."""

    name: str
    titles: tuple[str, ...]
    pairs: Sequence[tuple[str, object]]
    below: tuple[str, ...] = ()


def save(path: Path, sheets: Sequence[Table | Pairs]) -> None:
    """Write the sheets into a workbook, whose bytes depend on nothing but them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(packed(sheets))


def packed(sheets: Sequence[Table | Pairs]) -> bytes:
    """The bytes of a workbook with these sheets."""
    book = Workbook()
    book.remove(book.active)
    book.properties.creator = None
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        (draw_table if isinstance(sheet, Table) else draw_pairs)(page, sheet)
        set_for_print(page)
    raw = io.BytesIO()
    book.save(raw)
    return repacked(raw.getvalue())


def repacked(raw: bytes) -> bytes:
    """The same parts in sorted order, without any clock."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
    ):
        for name in sorted(old.namelist()):
            part = old.read(name)
            if name == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", STAMP.encode(), part)
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            new.writestr(entry, part)
    return out.getvalue()
