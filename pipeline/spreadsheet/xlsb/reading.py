"""A binary workbook as grids, or the finding that says why there are none."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from pipeline.files import NotAnArchive, UnsafeArchive, guarded_read
from pipeline.ooxml import BadXml
from pipeline.spreadsheet.codes import UNREADABLE, UNSAFE
from pipeline.spreadsheet.filling import grid
from pipeline.spreadsheet.inside import Inside
from pipeline.spreadsheet.limits import Room, too_large
from pipeline.spreadsheet.notes import SPOILED_NOTES
from pipeline.spreadsheet.package import brings_entities
from pipeline.spreadsheet.refusing import refused
from pipeline.spreadsheet.xlsb.book import xlsb_book
from pipeline.spreadsheet.xlsb.looks import looks
from pipeline.spreadsheet.xlsb.sheet import xlsb_sheet

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid
    from pipeline.spreadsheet.xlsb.book import XlsbBook, XlsbPart
    from pipeline.spreadsheet.xlsb.sheet import XlsbSheet

_UNTOLD = ("công thức chưa được tính",)


def read_xlsb(content: bytes, file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The worksheets of a workbook."""
    try:
        files = guarded_read(content)
        if brings_entities(files):
            return refused(UNSAFE, file, "tệp có khai báo XML (DTD) mà Excel không bao giờ ghi")
        return _grids(xlsb_book(files), file)
    except NotAnArchive as fault:
        return refused(UNREADABLE, file, fault.reason)
    except UnsafeArchive as fault:
        return refused(UNSAFE, file, fault.reason)
    except (BadXml, IndexError, ValueError, struct.error) as fault:
        return refused(UNREADABLE, file, f"tệp .xlsb bị hỏng bên trong ({type(fault).__name__})")


def _grids(book: XlsbBook, file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    grids: list[Grid] = []
    faults: list[Finding] = []
    room = Room()
    for part in book.sheets:
        sheet = xlsb_sheet(part.part, book)
        if room.holds(sheet.extent):
            grids.append(grid(file, part.name, sheet.rows, _inside(part, sheet, book)))
        else:
            faults.append(too_large(file, part.name, sheet.extent, room))
    return tuple(grids), tuple(faults)


def _inside(part: XlsbPart, sheet: XlsbSheet, book: XlsbBook) -> Inside:
    return Inside(
        merges=tuple(sheet.merges),
        looks=looks(sheet, book),
        hidden=part.hidden,
        hidden_rows=frozenset(sheet.hidden_rows),
        filtered_rows=sheet.filtered_rows,
        hidden_columns=frozenset(sheet.hidden_columns),
        untold=(*_UNTOLD, *((SPOILED_NOTES,) if part.notes is None else ())),
        from_1904=book.from_1904,
        notes=part.notes or {},
    )
