"""A workbook of Excel 97–2003 or before as grids: xlrd gives the values and what stands around them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from pipeline.spreadsheet.codes import PASSWORD, UNREADABLE
from pipeline.spreadsheet.filling import grid
from pipeline.spreadsheet.inside import Inside, Merge
from pipeline.spreadsheet.limits import Room, too_large, trimmed
from pipeline.spreadsheet.notes import note_said, notes_by_cell
from pipeline.spreadsheet.refusing import UNLOCK, refused
from pipeline.spreadsheet.xls.cells import values
from pipeline.spreadsheet.xls.looks import looks
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid

_UNTOLD = ("công thức chưa được tính", "hàng bị bộ lọc che")
_OTHERS = (
    ("WordDocument".encode("utf-16-le"), "tài liệu Word (.doc)"),
    ("PowerPoint Document".encode("utf-16-le"), "bản trình chiếu (.ppt)"),
)


def read_xls(content: bytes, file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The worksheets of a workbook, or the finding that says why there are none."""
    try:
        book = _book(content)
    except Exception as fault:  # noqa: BLE001 - xlrd answers to spoiled bytes with exceptions of any kind
        return _refused(fault, content, file)
    try:
        return _grids(book, file)
    except ValueError as fault:
        return refused(UNREADABLE, file, f"tệp Excel dạng cũ (.xls) bị hỏng bên trong ({type(fault).__name__})")


def _refused(fault: Exception, content: bytes, file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    if "encrypted" in str(fault):
        return refused(PASSWORD, file, "tệp được đặt mật khẩu", UNLOCK)
    other = next((name for sign, name in _OTHERS if sign in content), "")
    if "find workbook" in str(fault).casefold() and other:
        return refused(UNREADABLE, file, f"{other} được đổi đuôi tệp")
    return refused(UNREADABLE, file, f"tệp Excel dạng cũ (.xls) bị hỏng bên trong ({type(fault).__name__})")


def _book(content: bytes) -> Any:
    try:
        return _opened(content, None)
    except UnicodeDecodeError:  # letters that the file's own code page does not have: those of old Vietnamese fonts
        return _opened(content, "latin-1")


def _opened(content: bytes, encoding: str | None) -> Any:
    import xlrd

    return xlrd.open_workbook(
        file_contents=content,
        formatting_info=True,
        ragged_rows=True,
        encoding_override=encoding,
        logfile=io.StringIO(),
    )


def _grids(book: Any, file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    grids: list[Grid] = []
    faults: list[Finding] = []
    room = Room()
    for sheet in book.sheets():
        rows, name = values(book, sheet), nfc(sheet.name)
        extent = trimmed(rows)
        if room.holds(extent):
            grids.append(grid(file, name, rows, _inside(book, sheet)))
        else:
            faults.append(too_large(file, name, extent, room))
    return tuple(grids), tuple(faults)


def _inside(book: Any, sheet: Any) -> Inside:
    return Inside(
        merges=tuple(Merge(top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells),
        looks=looks(book, sheet),
        hidden=sheet.visibility != 0,
        hidden_rows=frozenset(row for row, told in sheet.rowinfo_map.items() if told.hidden),
        hidden_columns=frozenset(column for column, told in sheet.colinfo_map.items() if told.hidden),
        untold=_UNTOLD,
        from_1904=book.datemode == 1,
        notes=notes_by_cell((at, note_said(note.text, note.author)) for at, note in sheet.cell_note_map.items()),
    )
