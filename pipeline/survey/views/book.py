"""A view as a workbook: a sheet a table, with bars that Excel draws itself, and a sheet of the cells behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.survey.laying import heights
from pipeline.survey.views.held import held, number_format
from pipeline.survey.views.sources import sources
from pipeline.survey.views.view import shown
from pipeline.workbook import Bars, Look, Sheet, Spot, form_workbook, sheet_name
from pipeline.workbook import Form as Book

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.survey.views.view import Line, Table, View

_EMPTY, _WIDE = "Không có số liệu", 100.0
_HEAD, _LONGEST, _PORTRAIT = 3, 31, 105.0


def view_workbook(views: Sequence[View], title: str) -> bytes:
    """The .xlsx file, sealed so that one which somebody has changed is known; each office has sheets of its own."""
    names = _names(views)
    every = [(view, table, names[v, table.key]) for v, view in enumerate(views) for table in view.tables]
    last = sources((name, table, _HEAD + 1, 1 + _before(table)) for _, table, name in every)
    sheets = [_sheet(view, table, name, title) for view, table, name in every]
    return form_workbook(Book((*(sheets or [_said(views, title)]), *([last] if last else ()))))


def _said(views: Sequence[View], title: str) -> Sheet:
    """The one sheet of a workbook without tables: what there is to say of each office."""
    lines = [f"{view.title}: {said}" for view in views for said in view.said]
    spots = [Spot(row, 1, line, Look.TEXT) for row, line in enumerate(lines, start=3)]
    return Sheet(_EMPTY, (Spot(1, 1, title, Look.TITLE), *spots), (_WIDE,), heights(spots, (_WIDE,)))


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
    heads = ("Nhóm", table.head, *table.columns)[-_before(table) - len(table.columns) :]
    told = [Spot(1, 1, f"{title}: {view.title} – {table.title}", Look.TITLE)]
    told += [Spot(_HEAD, column, head, Look.HEAD) for column, head in enumerate(heads, start=1)]
    for row, line in enumerate(table.lines, start=_HEAD + 1):
        told += _row(line, row, _before(table))
    end = _HEAD + len(table.lines)
    if table.note:
        told.append(Spot(end + 2, 1, table.note, Look.NOTE, across=min(len(heads), 4) - 1))
    widths = _widths(table)
    tall = {row: height for row, height in heights(told, widths).items() if row <= end}
    notes = {end + 2: 34.0} if table.note else {}
    return Sheet(
        name,
        tuple(told),
        widths,
        tall | notes,
        frozen=(_HEAD + 1, 1 + _before(table)),
        repeated=(_HEAD, _HEAD),
        landscape=sum(widths) > _PORTRAIT,
        bars=tuple(_bars(table, end + 4)),
    )


def _before(table: Table) -> int:
    """How many columns stand before the first entry: the row's name, and its group where rows have groups."""
    return 2 if any(line.group for line in table.lines) else 1


def _widths(table: Table) -> tuple[float, ...]:
    """The widths of the columns, as their words need; a column of numbers has one width."""
    own = (_width([line.group for line in table.lines], 12.0, 60.0),) if _before(table) > 1 else ()
    name = _width([line.name for line in table.lines], 20.0, 60.0)
    columns = range(len(table.columns))
    texts = ([table.columns[at], *(shown(line.entries[at]) for line in table.lines)] for at in columns)
    return (*own, name, *(_width(text, 12.0, 60.0) if table.listing else 13.0 for text in texts))


def _width(texts: Sequence[str], least: float, most: float) -> float:
    return min(max(least, max(map(len, texts)) * 1.2 + 2), most)


def _row(line: Line, row: int, before: int) -> Iterator[Spot]:
    look = Look.TOTAL if line.total else Look.FIXED
    words = (line.group, line.name)[-before:]
    for column, text in enumerate(words, start=1):
        yield Spot(row, column, text, look)
    for column, entry in enumerate(line.entries, start=len(words) + 1):
        yield Spot(row, column, held(entry), look, number_format(entry))


def _bars(table: Table, row: int) -> Iterator[Bars]:
    """Bars below the table, one for each group of rows, so that small numbers are not dwarfed by another group's."""
    before = _before(table)
    columns = tuple(before + 1 + column for column in table.plotted)
    for group in dict.fromkeys(line.group for line in table.lines) if columns else ():
        rows = [at for at, line in enumerate(table.lines, _HEAD + 1) if line.group == group and not line.total]
        title = f"{table.title}: {group[:1].lower()}{group[1:]}" if group else table.title
        bars = Bars(title, (rows[0], before, rows[-1], before), columns, _HEAD, (row, 1))
        yield bars
        row += bars.rows + 1
