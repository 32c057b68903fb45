"""An Excel workbook (.xlsx, .xlsm) as grids: calamine gives the values, the XML tells what it cannot."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from pipeline.files import NotAnArchive, UnsafeArchive, guarded_read
from pipeline.findings import CellPlace, Finding
from pipeline.ooxml import BadXml
from pipeline.spreadsheet.addresses import address
from pipeline.spreadsheet.codes import OTHER_FORMAT, PASSWORD, TOO_LARGE, UNREADABLE, UNSAFE
from pipeline.spreadsheet.grid import Grid, grid
from pipeline.spreadsheet.inside import Inside
from pipeline.spreadsheet.package import Parts, brings_entities, foreign_kind, parts
from pipeline.spreadsheet.refusing import refused
from pipeline.spreadsheet.rich_text import XlsxLooks
from pipeline.spreadsheet.scan import MOST_CELLS, scan

if TYPE_CHECKING:
    from python_calamine import SheetMetadata

Opened = tuple[tuple[Grid, ...], tuple[Finding, ...]]


def read_xlsx(content: bytes, file: str) -> Opened:
    """The worksheets of a workbook, or the finding that says why there are none."""
    try:
        return _judged(content, guarded_read(content), file)
    except NotAnArchive as fault:
        return _no_archive(fault, file)
    except UnsafeArchive as fault:
        return refused(UNSAFE, file, fault.reason)


def _no_archive(fault: NotAnArchive, file: str) -> Opened:
    if fault.kind == "ole" and "mật khẩu" in fault.reason:
        return refused(PASSWORD, file, fault.reason, "mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), lưu rồi chạy lại")
    return refused(UNREADABLE, file, fault.reason)


def _judged(content: bytes, files: dict[str, bytes], file: str) -> Opened:
    if brings_entities(files):
        return refused(UNSAFE, file, "tệp có khai báo XML (DTD) mà Excel không bao giờ ghi")
    if kind := foreign_kind(files):
        code = OTHER_FORMAT if kind.startswith("bảng tính") else UNREADABLE
        return refused(code, file, f"{kind} được đổi đuôi tệp")
    try:
        return _read(content, parts(files), file)
    except (BadXml, CalamineError, IndexError, ValueError) as fault:
        return refused(UNREADABLE, file, f"tệp bị hỏng bên trong ({type(fault).__name__})")


def _read(content: bytes, xml: Parts, file: str) -> Opened:
    found: list[Grid] = []
    faults: list[Finding] = []
    with _reader(content) as reader:
        for sheet in reader.sheets_metadata:
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.name in xml.worksheets:
                read = _worksheet(reader, sheet, xml, file)
                (found if isinstance(read, Grid) else faults).append(read)  # type: ignore[arg-type]
    return tuple(found), tuple(faults)


def _reader(content: bytes) -> Any:
    """The Excel reader; a panic of its Rust core, which is no Exception, becomes one."""
    return _calm(lambda: CalamineWorkbook.from_filelike(BytesIO(content)))


def _calm(act: Any) -> Any:
    try:
        return act()
    except BaseException as fault:
        if type(fault).__name__ == "PanicException":
            raise CalamineError(str(fault)) from fault
        raise


def _worksheet(reader: Any, sheet: SheetMetadata, xml: Parts, file: str) -> Grid | Finding:
    scanned = scan(xml.worksheets[sheet.name])
    if scanned.too_large:
        return _too_large(file, sheet.name, address(scanned.rows - 1, scanned.columns - 1))
    values = _calm(lambda: reader.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False))
    looks = XlsxLooks(scanned.cells, xml.shared, xml.styles)
    hidden = sheet.visible != SheetVisibleEnum.Visible
    return grid(file, sheet.name, values, Inside(scanned.broken, scanned.merges, looks, hidden))


def _too_large(file: str, sheet: str, last: str) -> Finding:
    return TOO_LARGE.at(
        CellPlace(file, sheet, last),
        found=f"ô dùng cuối cùng của trang là {last}",
        expected=f"vùng dùng không quá {MOST_CELLS // 1_000_000} triệu ô",
        mend="xóa nội dung ở các hàng, cột xa bảng (bấm Ctrl+End để đến đó), lưu tệp rồi chạy lại",
    )
