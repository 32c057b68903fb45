"""An OpenDocument workbook as grids, or the finding that says why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.files import NotAnArchive, UnsafeArchive, guarded_read
from pipeline.ooxml import BadXml
from pipeline.spreadsheet.codes import PASSWORD, UNREADABLE, UNSAFE
from pipeline.spreadsheet.filling import grid
from pipeline.spreadsheet.inside import Inside
from pipeline.spreadsheet.limits import Room, too_large
from pipeline.spreadsheet.ods.content import ContentReader
from pipeline.spreadsheet.ods.looks import looks
from pipeline.spreadsheet.ods.parsing import stream, stream_rows
from pipeline.spreadsheet.ods.styles import OdsStyles
from pipeline.spreadsheet.refusing import UNLOCK, refused
from pipeline.spreadsheet.streaming import BringsEntities
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid
    from pipeline.spreadsheet.ods.sheet import OdsSheet

_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_LINKED = "'file:"


def read_ods(content: bytes, file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The worksheets of a workbook."""
    try:
        return _judged(guarded_read(content), file)
    except NotAnArchive as fault:
        return refused(UNREADABLE, file, fault.reason)
    except UnsafeArchive as fault:
        return refused(UNSAFE, file, fault.reason)
    except BringsEntities:
        return refused(UNSAFE, file, "tệp có khai báo XML (DTD) mà LibreOffice không bao giờ ghi")
    except (BadXml, IndexError, ValueError) as fault:
        return refused(UNREADABLE, file, f"tệp .ods bị hỏng bên trong ({type(fault).__name__})")


def _judged(files: Mapping[str, bytes], file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    if b"encryption-data" in files.get(_MANIFEST, b""):
        return refused(PASSWORD, file, "tệp được đặt mật khẩu", UNLOCK)
    styles = OdsStyles()
    reader = ContentReader(styles)
    if _STYLES in files:
        stream(files[_STYLES], _STYLES, styles)
    stream_rows(files.get(_CONTENT, b""), _CONTENT, reader)
    if not reader.is_spreadsheet:
        return refused(UNREADABLE, file, "tài liệu OpenDocument khác được đổi đuôi thành bảng tính")
    return _grids(reader, styles, file)


def _grids(reader: ContentReader, styles: OdsStyles, file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The worksheets; copies that LibreOffice keeps of other files' sheets are none."""
    grids: list[Grid] = []
    faults: list[Finding] = []
    room, names = Room(), set[str]()
    for sheet in reader.sheets:
        name = nfc(sheet.name)
        if name.startswith(_LINKED):
            continue
        if name in names:
            raise ValueError("two worksheets of one name")
        names.add(name)
        if room.holds(sheet.extent):
            inside = _inside(sheet, styles, from_1904=reader.from_1904)
            grids.append(grid(file, name, [row.values for row in sheet.rows], inside))
        else:
            faults.append(too_large(file, name, sheet.extent, room))
    return tuple(grids), tuple(faults)


def _inside(sheet: OdsSheet, styles: OdsStyles, *, from_1904: bool) -> Inside:
    return Inside(
        merges=tuple(sheet.merges),
        looks=looks(sheet, styles),
        hidden=not styles.is_shown(sheet.style),
        hidden_rows=sheet.unseen_rows("collapse", "filter"),
        filtered_rows=sheet.unseen_rows("filter"),
        hidden_columns=frozenset(sheet.hidden_columns),
        from_1904=from_1904,
        notes=sheet.notes,
    )
