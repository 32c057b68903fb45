"""An Excel workbook (.xlsx, .xlsm) as grids: calamine gives the values, its bytes tell what calamine cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from python_calamine import CalamineError

from pipeline.files import NotAnArchive, UnsafeArchive, guarded_read
from pipeline.ooxml import BadXml
from pipeline.spreadsheet.codes import OTHER_FORMAT, PASSWORD, UNREADABLE, UNSAFE
from pipeline.spreadsheet.filling import grid
from pipeline.spreadsheet.frame import filtered, hidden_columns, merges
from pipeline.spreadsheet.handing import values_of
from pipeline.spreadsheet.inside import Inside
from pipeline.spreadsheet.limits import Room, too_large
from pipeline.spreadsheet.notes import SPOILED_NOTES
from pipeline.spreadsheet.package import book, brings_entities, foreign_kind
from pipeline.spreadsheet.refusing import refused
from pipeline.spreadsheet.scan import MOST_CELLS, broken, extent, hidden_rows
from pipeline.spreadsheet.sheet_xml import sheet_xml
from pipeline.spreadsheet.strings import SharedStrings
from pipeline.spreadsheet.xlsx_looks import XlsxLooks

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid
    from pipeline.spreadsheet.package import Book, SheetPart
    from pipeline.spreadsheet.sheet_xml import SheetXml

Opened = tuple[tuple["Grid", ...], tuple["Finding", ...]]


def read_xlsx(content: bytes, file: str) -> Opened:
    """The worksheets of a workbook, or the finding that says why there are none."""
    try:
        return _judged(guarded_read(content), file)
    except NotAnArchive as fault:
        return _no_archive(fault, file)
    except UnsafeArchive as fault:
        return refused(UNSAFE, file, fault.reason)
    except (BadXml, CalamineError, IndexError, ValueError) as fault:
        return refused(UNREADABLE, file, f"tệp bị hỏng bên trong ({type(fault).__name__})")


def _no_archive(fault: NotAnArchive, file: str) -> Opened:
    if fault.kind == "ole" and "mật khẩu" in fault.reason:
        return refused(PASSWORD, file, fault.reason, "mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), lưu rồi chạy lại")
    return refused(UNREADABLE, file, fault.reason)


def _judged(files: dict[str, bytes], file: str) -> Opened:
    if brings_entities(files):
        return refused(UNSAFE, file, "tệp có khai báo XML (DTD) mà Excel không bao giờ ghi")
    if kind := foreign_kind(files):
        code = OTHER_FORMAT if kind.startswith("bảng tính") else UNREADABLE
        return refused(code, file, f"{kind} được đổi đuôi tệp")
    return _read(book(files), file)


def _read(workbook: Book, file: str) -> Opened:
    """The grids, each sheet's extent looked at before its values are read, all sheets' together after that."""
    grids: list[Grid] = []
    faults: list[Finding] = []
    sheets: list[tuple[SheetPart, SheetXml]] = []
    for part in workbook.sheets:
        sheet = sheet_xml(part.xml, part.part)
        rows, columns = extent(sheet)
        if rows * columns > MOST_CELLS:
            faults.append(too_large(file, part.name, (rows, columns), Room()))
        else:
            sheets.append((part, sheet))
    strings, room = SharedStrings(workbook.strings), Room()
    for (part, sheet), values in zip(sheets, values_of(workbook, [s for _, s in sheets]), strict=True):
        used = len(values), len(values[0]) if values else 0
        if room.holds(used):
            grids.append(grid(file, part.name, values, _inside(workbook, part, sheet, strings)))
        else:
            faults.append(too_large(file, part.name, used, room))
    return tuple(grids), tuple(faults)


def _inside(workbook: Book, part: SheetPart, sheet: SheetXml, strings: SharedStrings) -> Inside:
    frame = sheet.frame()
    hidden = hidden_rows(sheet)
    return Inside(
        dict(broken(sheet)),
        merges(frame),
        XlsxLooks(sheet, strings, workbook.styles),
        part.hidden,
        hidden,
        filtered(hidden, (*frame.iterfind("{*}autoFilter"), *part.table_filters)),
        hidden_columns(frame),
        untold=(SPOILED_NOTES,) if part.notes is None else (),
        from_1904=workbook.from_1904,
        notes=part.notes or {},
    )
