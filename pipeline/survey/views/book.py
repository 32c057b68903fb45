"""A view as a workbook: a sheet a table, with bars that Excel draws itself, and a sheet of the cells behind."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.survey.laying import heights
from pipeline.survey.views.view import PARTIAL, Form, shown, spots
from pipeline.workbook import Bars, Look, Sheet, Spot, cell_name, form_workbook, sheet_name
from pipeline.workbook import Form as Book

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.survey.views.view import Entry, Line, Table, View

SOURCES: Final = "Nguồn"
_HEAD, _LONGEST, _MOST_SOURCES, _PORTRAIT = 3, 31, 32000, 105.0
_FORMATS: Final = {Form.NUMBER: "#,##0", Form.CHANGE: "+#,##0;-#,##0;0", Form.PERCENT: "0.0%", Form.WORDS: "General"}


def view_workbook(views: Sequence[View], title: str) -> bytes:
    """The .xlsx file, sealed so that one which somebody has changed is known; each office has sheets of its own."""
    names = _names(views)
    sheets = [_sheet(view, table, names[v, table.key], title) for v, view in enumerate(views) for table in view.tables]
    return form_workbook(Book((*sheets, _sources(views, names))))


def _names(views: Sequence[View]) -> dict[tuple[int, str], str]:
    """The name of each sheet: the table's title, cut; with several offices the office's folder before it."""
    taken: dict[tuple[int, str], str] = {}
    for number, view in enumerate(views):
        for table in view.tables:
            whole = f"{view.office} {table.title}" if len(views) > 1 else table.title
            name = sheet_name(whole)
            same = sum(sheet_name(other)[: _LONGEST - 3] == name[: _LONGEST - 3] for other in taken.values())
            taken[number, table.key] = f"{name[: _LONGEST - 3]} {same + 1}" if same else name
    return taken


def _sheet(view: View, table: Table, name: str, title: str) -> Sheet:
    grouped = any(line.group for line in table.lines)
    heads = (*(("Nhóm",) if grouped else ()), table.head, *table.columns)
    told = [Spot(1, 1, f"{title}: {view.title} – {table.title}", Look.TITLE)]
    told += [Spot(_HEAD, column, head, Look.HEAD) for column, head in enumerate(heads, start=1)]
    for row, line in enumerate(table.lines, start=_HEAD + 1):
        told += _row(line, row, grouped=grouped)
    end = _HEAD + len(table.lines)
    if table.note:
        told.append(Spot(end + 2, 1, table.note, Look.NOTE, across=min(len(heads), 4) - 1))
    widths = _widths(table, grouped=grouped)
    tall = {row: height for row, height in heights(told, widths).items() if row <= end}
    notes = {end + 2: 34.0} if table.note else {}
    frozen = (_HEAD + 1, 3 if grouped else 2)
    return Sheet(
        name,
        tuple(told),
        widths,
        tall | notes,
        frozen=frozen,
        repeated=(_HEAD, _HEAD),
        landscape=sum(widths) > _PORTRAIT,
        bars=tuple(_bars(table, end + 4, grouped=grouped)),
    )


def _widths(table: Table, *, grouped: bool) -> tuple[float, ...]:
    """The widths of the columns, as their words need; a column of numbers has one width."""
    own = (_width([line.group for line in table.lines], 12.0, 34.0),) if grouped else ()
    name = _width([line.name for line in table.lines], 20.0, 44.0)
    columns = range(len(table.columns))
    texts = ([table.columns[at], *(shown(line.entries[at]) for line in table.lines)] for at in columns)
    return (*own, name, *(_width(text, 12.0, 48.0) if table.listing else 13.0 for text in texts))


def _width(texts: Sequence[str], least: float, most: float) -> float:
    return min(max(least, max(map(len, texts)) * 1.2 + 2), most)


def _row(line: Line, row: int, *, grouped: bool) -> Iterator[Spot]:
    look = Look.TOTAL if line.total else Look.FIXED
    words = (*((line.group,) if grouped else ()), line.name)
    for column, text in enumerate(words, start=1):
        yield Spot(row, column, text, look)
    for column, entry in enumerate(line.entries, start=len(words) + 1):
        yield Spot(row, column, _held(entry), look, _format(entry))


def _held(entry: Entry) -> str | int | float | None:
    """The number itself, so that it can be reckoned with; percentages as Excel has them."""
    value = entry.value
    if not isinstance(value, Decimal):
        return shown(entry) or None
    if entry.form is Form.PERCENT:
        return float(value / 100)
    return int(value) if value == value.to_integral_value() else float(value)


def _format(entry: Entry) -> str:
    if not isinstance(entry.value, Decimal):
        return "0" if entry.dashed else "General"  # as a whole number is, in the middle of its cell
    plain = _FORMATS[entry.form]
    return ";".join(f'{part}"{PARTIAL}"' for part in plain.split(";")) if entry.partial else plain


def _bars(table: Table, row: int, *, grouped: bool) -> Iterator[Bars]:
    """Bars below the table, one for each group of rows, so that small numbers are not dwarfed by another group's."""
    before = 2 if grouped else 1
    columns = tuple(before + 1 + column for column in table.plotted)
    for group in dict.fromkeys(line.group for line in table.lines) if columns else ():
        rows = [at for at, line in enumerate(table.lines, _HEAD + 1) if line.group == group and not line.total]
        title = f"{table.title}: {group[:1].lower()}{group[1:]}" if group else table.title
        bars = Bars(title, (rows[0], before, rows[-1], before), columns, _HEAD, (row, 1))
        yield bars
        row += bars.rows + 1


def _sources(views: Sequence[View], names: dict[tuple[int, str], str]) -> Sheet:
    heads = ("Trang", "Ô", "Dòng", "Cột", "Số", "Các ô trong tệp nhập")
    told = [Spot(1, column, head, Look.HEAD) for column, head in enumerate(heads, start=1)]
    rows = (row for v, view in enumerate(views) for table in view.tables for row in _cells(table, names[v, table.key]))
    for number, row in enumerate(rows, start=2):
        told += [Spot(number, column, value, Look.FIXED) for column, value in enumerate(row, start=1)]
    widths = (28.0, 8.0, 44.0, 18.0, 12.0, 80.0)
    return Sheet(SOURCES, tuple(told), widths, heights(told, widths), frozen=(2, 1), repeated=(1, 1))


def _cells(table: Table, name: str) -> Iterator[tuple[str, ...]]:
    before = 2 if any(line.group for line in table.lines) else 1
    for row, line in enumerate(table.lines, start=_HEAD + 1):
        for column, entry in enumerate(line.entries):
            if entry.cells and shown(entry):
                row_name = " · ".join(filter(None, (line.group, line.name)))
                where = cell_name(row, before + 1 + column)
                yield name, where, row_name, table.columns[column], shown(entry), _joined(entry)


def _joined(entry: Entry) -> str:
    return "\n".join(spots(entry.cells))[:_MOST_SOURCES]
