"""The sheet “Cách đọc bảng” read: one line a column, what stands above a blank cell holds on."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.content import Cell
from pipeline.findings import CellPlace
from pipeline.read.own.naming import named
from pipeline.read.own.telling import no_column, no_sheet, wrong_row
from pipeline.read.values.terms import TermIndex
from pipeline.spec import Column, ColumnKind, Shape, Sheet
from pipeline.tables import OwnLayout
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.read.lines import Entry, Extract, Line
    from pipeline.spreadsheet import Grid

_OWN, _THEIRS = "cột_cơ_quan", "cột_chương_trình"
_HELD: Final = ("tệp", "trang", "là_trang")
_TOP: Final = 40
_ROWS: Final = ("dòng_nhãn", "dòng_đầu", "dòng_cuối")
LAYOUTS: Final = Sheet(
    "cach_doc",
    "Cách đọc bảng",
    (
        Column("tệp", ("Tệp",)),
        Column("trang", ("Trang",), required=True),
        Column("là_trang", ("Là trang",), required=True),
        Column("dòng_nhãn", ("Dòng nhãn",), kind=ColumnKind.COUNT),
        Column("dòng_đầu", ("Dòng số liệu đầu",), kind=ColumnKind.COUNT, required=True),
        Column("dòng_cuối", ("Dòng số liệu cuối",), kind=ColumnKind.COUNT),
        Column(_OWN, ("Cột của cơ quan",), required=True, filled=True),
        Column(_THEIRS, ("Cột của chương trình",), required=True, filled=True),
    ),
)


def tells_layouts(grid: Grid) -> bool:
    """Whether a worksheet is one of this kind, by the heading that no other has."""
    key = fold(LAYOUTS.columns[-1].labels[0])
    return any(isinstance(v, str) and fold(v) == key for row in grid.rows[:_TOP] for v in row)


def layouts_in(
    extracts: Sequence[Extract], sheets: Sequence[Sheet], lists: Mapping[str, TermIndex]
) -> tuple[tuple[OwnLayout, ...], tuple[Finding, ...]]:
    """The layouts that worksheets of this kind tell, and what is wrong with them, each at its cell."""
    found: list[OwnLayout] = []
    faults: list[Finding] = []
    for extract in extracts:
        for lines in _blocks(extract) if extract.sheet is LAYOUTS else ():
            layout, told = _layout(lines, sheets, lists)
            found += [layout] if layout else []
            faults += told
    return tuple(found), tuple(faults)


def _blocks(extract: Extract) -> list[list[Line]]:
    """The lines of each layout: a line that names file, worksheet or sheet opens one."""
    opened = 0
    numbered: list[tuple[int, Line]] = []
    for line in extract.lines:
        opened += any(line.entries[name].value is not None for name in _HELD)
        numbered.append((opened, line))
    return [[line for _, line in block] for _, block in groupby(numbered, key=lambda pair: pair[0])]


def _layout(
    lines: Sequence[Line], sheets: Sequence[Sheet], lists: Mapping[str, TermIndex]
) -> tuple[OwnLayout | None, list[Finding]]:
    head = lines[0].entries
    title = str(head["là_trang"].value or "")
    sheet = next((s for s in sheets if s.shape is Shape.TABLE and fold(s.title) == fold(title)), None)
    if sheet is None:
        return None, [no_sheet(_place(head["là_trang"]), title, sheets)]
    terms = lists.get(sheet.wide.vocabulary if sheet.wide else "", TermIndex(None))
    pairs = [(line, named(sheet, terms, line.entries[_OWN], line.entries[_THEIRS])) for line in lines]
    faults = [
        no_column(_place(line.entries[_THEIRS]), str(line.entries[_THEIRS].value), sheet, terms)
        for line, pair in pairs
        if pair is None and line.entries[_THEIRS].value
    ]
    labels, first, last = (_row(head[name]) for name in _ROWS)
    faults += [wrong_row(_place(head[name])) for name in _wrong_rows(labels, first, last)]
    unread = any(_is_unread(head[name]) for name in (*_HELD, *_ROWS))
    if faults or first is None or unread:
        return None, faults
    columns = tuple(pair for _, pair in pairs if pair)
    file, tab = (str(head[name].value or "") for name in ("tệp", "trang"))
    return OwnLayout(file, tab, sheet.key, labels, first, last, columns, _place(head["là_trang"])), []


def _is_unread(entry: Entry) -> bool:
    return entry.value is None and entry.cell is not None and bool(entry.cell.raw)


def _row(entry: Entry) -> int | None:
    return int(entry.value) - 1 if isinstance(entry.value, Decimal) else None


def _wrong_rows(labels: int | None, first: int | None, last: int | None) -> Iterator[str]:
    if first is None or first < 0 or (labels is not None and labels >= first):
        yield "dòng_đầu"
    elif last is not None and last < first:
        yield "dòng_cuối"


def _place(entry: Entry) -> CellPlace:
    cell = entry.cell or Cell("", "", "", "")
    return CellPlace(cell.file, cell.sheet, cell.address)
