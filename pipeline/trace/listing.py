"""The figures of a document as a table that outlives this program: one line a printing, readable by any spreadsheet."""

from __future__ import annotations

import csv
import io
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.content import told_ref
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.content import Cell, Figure
    from pipeline.trace.lines import Line

HEADINGS: Final = (
    *("Chỗ in", "Chữ in", "Tên số liệu", "Giá trị", "Đơn vị tính", "Cách tính", "Tính từ số liệu"),
    *("Vùng ô", "Nội dung từng ô", "Câu văn"),
)


def source_csv(lines: Sequence[Line]) -> bytes:
    """The lines as CSV in UTF-8 with a BOM, which Excel needs to read Vietnamese."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADINGS)
    writer.writerows(row(line) for line in lines)
    return text.getvalue().encode("utf-8-sig")


def row(line: Line) -> tuple[str, ...]:
    """The fields of one line, in the order of the headings."""
    figure = line.figure
    ranges = "; ".join(str(r) for r in figure.cells)
    contents = cells_told(line.every_cell)
    made_of = "; ".join(figure.of)
    return (
        *(place_told(line.place), line.said, figure.name, value_told(figure), figure.unit),
        *(figure.transform, made_of, ranges, contents, line.sentence),
    )


def place_told(place: str) -> str:
    """A path as a reader counts: đoạn 12; bảng 2, dòng 3, ô 1, đoạn 1."""
    return ", ".join(step for step in place.split("/") if step != "thân")


def value_told(figure: Figure) -> str:
    """The value with its qualifier; empty where the cells are blank."""
    return " ".join(part for part in (figure.qualifier, _value(figure)) if part)


def _value(figure: Figure) -> str:
    if isinstance(figure.value, date):
        return short_date(figure.value)
    return "" if figure.value is None else format(figure.value, "f").replace(".", ",")


def measure_told(figure: Figure) -> str:
    """A figure's value and unit; a blank one is said to be."""
    return " ".join(part for part in (value_told(figure) or "(trống)", figure.unit) if part)


def raw_told(raw: str, most: int) -> str:
    """A cell's content on one line, shortened where it is prose."""
    line = " ".join(raw.split())
    return (line if len(line) <= most else f"{line[:most].rpartition(' ')[0]}…") or "(trống)"


def cell_told(cell: Cell, most: int) -> str:
    """A cell with its content, and how it was corrected."""
    return f"{told_ref(cell.address)} = {raw_told(cell.raw, most)}{correction_told(cell)}"


def correction_told(cell: Cell) -> str:
    """The correction behind a cell's content, in brackets; empty where there is none."""
    return f" [đã điều chỉnh {cell.correction}]" if cell.correction else ""


def cells_told(cells: Iterable[Cell]) -> str:
    """Cells with their contents; file and sheet stand once before those of one sheet."""
    groups = groupby(cells, key=lambda c: (c.file, c.sheet))
    return "; ".join(f"{file} · {sheet} · {'; '.join(map(_told, group))}" for (file, sheet), group in groups)


def _told(cell: Cell) -> str:
    return f"{told_ref(cell.address)} = {cell.raw}{correction_told(cell)}"
