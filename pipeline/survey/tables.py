"""The tables of one document as a workbook: a sheet a table, whose document it is, and where each number comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.content import Figure
from pipeline.survey.laying import heights, laid
from pipeline.survey.shapes import sheet_of, value_of
from pipeline.workbook import Form, Look, Sheet, Spot, form_workbook

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.content import Content, Row

ABOUT: Final = "Văn bản"
SOURCES: Final = "Nguồn"
FACTS: Final = ("Mã cơ quan", "Loại văn bản", "Từ năm", "Đến năm", "Trích yếu")


def tables_workbook(content: Content, title: str) -> bytes | None:
    """The .xlsx file; None where the document has no table with a row."""
    tables = [sheet_of(table) for table in content.tables if table.rows]
    wanted = [table for table in tables if table.numeric()]
    if not wanted:
        return None
    sheets = (_about(content), *(laid(table, title) for table in wanted), _sources(content, {t.name for t in wanted}))
    return form_workbook(Form(sheets))


def _about(content: Content) -> Sheet:
    known = content.document
    values: tuple[str | int, ...] = (known.office, known.type, known.period_from, known.period_to, known.subject)
    spots = [Spot(1, 1, "Các bảng của văn bản", Look.TITLE)]
    for row, (label, value) in enumerate(zip(FACTS, values, strict=True), start=2):
        spots += [Spot(row, 1, label, Look.HEAD), Spot(row, 2, value, Look.FIXED)]
    note = "Các trang sau: mỗi bảng một trang. Cột đầu và dòng nhãn thứ hai là mã, dùng để cộng nhiều tệp; đừng đổi."
    told = Spot(len(FACTS) + 3, 1, note, Look.NOTE, across=1)
    return Sheet(ABOUT, (*spots, told), (22.0, 70.0), {len(FACTS) + 3: 34.0})


def _sources(content: Content, names: set[str]) -> Sheet:
    heads = ("Bảng", "Mã dòng", "Cột", "Giá trị", "Cách tính", "Các ô")
    spots = [Spot(1, number, head, Look.HEAD) for number, head in enumerate(heads, start=1)]
    rows = (told for table in content.tables if table.name in names for told in _figures(table.name, table.rows))
    for row, told in enumerate(rows, start=2):
        spots += [Spot(row, number, value, Look.FIXED) for number, value in enumerate(told, start=1)]
    widths = (24.0, 34.0, 22.0, 14.0, 18.0, 66.0)
    return Sheet(SOURCES, tuple(spots), widths, heights(spots, widths), frozen=(2, 1), repeated=(1, 1))


def _figures(table: str, rows: tuple[Row, ...]) -> Iterator[tuple[str | int | float | None, ...]]:
    for row in rows:
        for column, value in row.values.items():
            if isinstance(value, Figure) and value_of(value) is not None:
                cells = "; ".join(str(place) for place in value.cells)
                yield table, row.key, column, value_of(value), value.transform, cells
        yield from _figures(table, row.rows)
