"""A worksheet read as its office's own layout says, whatever its headings are."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace
from pipeline.read.layout.columns import Match
from pipeline.read.layout.headings import Header, Heading
from pipeline.read.layout.labels import bare
from pipeline.read.layout.wide import WideColumn, WideColumns
from pipeline.read.lines import Entry, Extract
from pipeline.read.own.telling import lacking, not_there
from pipeline.read.strips import alike, in_columns
from pipeline.read.values.texts import read_option, read_term, read_text
from pipeline.spreadsheet import column_number, raw
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.read.values.terms import TermIndex
    from pipeline.spec import Sheet
    from pipeline.spreadsheet import Grid
    from pipeline.tables import MappedColumn, OwnLayout

_LETTERS: Final = re.compile(r"[A-Za-z]{1,3}")
_FIXED: Final = re.compile(r"[“”\"'](.+)[“”\"']", re.DOTALL)


def own_match(layout: OwnLayout, grid: Grid, sheets: Sequence[Sheet]) -> tuple[Match | None, list[Finding]]:
    """The match that a layout makes of a worksheet, or what is wrong at the layout's cells."""
    sheet = next(s for s in sheets if s.key == layout.sheet)
    placed = [(m, _column(m, layout, grid)) for m in layout.columns if not _FIXED.fullmatch(m.own)]
    faults = [not_there(_place(m), m.own, grid) for m, at in placed if at is None]
    told = {m.column for m in layout.columns}
    missing = tuple(c for c in sheet.columns if c.required and c.name not in told)
    faults += [lacking(layout.place, sheet, missing)] if missing else []
    if faults:
        return None, faults
    headings = [(m, _heading(grid, layout, at)) for m, at in placed if at is not None]
    found = {m.column: h for m, h in headings if m.column}
    wide = WideColumns(tuple(WideColumn(h, m.term, m.group) for m, h in headings if m.term))
    header = Header(layout.first - 1, 1, tuple(h for _, h in headings), layout.first, frozenset())
    said = tuple(fixed[1] for m in layout.columns if (fixed := _FIXED.fullmatch(m.own)))
    return Match(sheet, header, found, (), (), wide, (), said), []


def with_fixed(extract: Extract, layout: OwnLayout, lists: Mapping[str, TermIndex]) -> Extract:
    """The lines with the values that the layout gives for the whole table."""
    entries: dict[str, Entry] = {}
    findings: list[Finding] = []
    columns = {c.name: c for c in extract.sheet.columns}
    for mapped in layout.columns:
        text = _FIXED.fullmatch(mapped.own)
        if text and (column := columns.get(mapped.column)):
            terms = lists.get(column.vocabulary)
            value, fault = read_text(text[1])
            if terms is not None:
                value, fault = read_term(text[1], terms, ())
            elif column.options:
                value, fault = read_option(text[1], column.options)
            entries[column.name] = Entry(value, mapped.cell)
            findings += [fault.at(_place(mapped), column.labels[0], mapped.own)] if fault else []
    lines = in_columns(extract.lines)
    fixed = {name: alike(entry, len(lines)) for name, entry in entries.items()}
    return replace(extract, lines=lines.but(fixed), findings=(*extract.findings, *findings))


def _column(mapped: MappedColumn, layout: OwnLayout, grid: Grid) -> int | None:
    """The column by its label in the row of labels, else by its letters."""
    if layout.labels is not None:
        labels = [fold(bare(raw(grid.shown(layout.labels, c)))) for c in range(grid.width)]
        if (own := fold(bare(mapped.own))) in labels:
            return labels.index(own)
    if _LETTERS.fullmatch(mapped.own) and (at := column_number(mapped.own)) < grid.width:
        return at
    return None


def _heading(grid: Grid, layout: OwnLayout, column: int) -> Heading:
    row = layout.labels if layout.labels is not None else layout.first
    label = raw(grid.shown(row, column)).strip() if layout.labels is not None else ""
    return Heading(column, row, (label,), frozenset(), alone=True)


def _place(mapped: MappedColumn) -> CellPlace:
    return CellPlace(mapped.cell.file, mapped.cell.sheet, mapped.cell.address)
