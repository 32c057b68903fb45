"""A workbook file opened with care: every reason why it cannot be read is a finding, never an exception."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from pipeline.files import FileBusy, NotAnArchive, UnsafeArchive, guarded_read
from pipeline.findings import CellPlace, FilePlace, Finding
from pipeline.ooxml import BadXml
from pipeline.spreadsheet.addresses import address
from pipeline.spreadsheet.codes import LOCKED_FILE, OTHER_FORMAT, PASSWORD, TOO_LARGE, UNREADABLE, UNSAFE
from pipeline.spreadsheet.grid import Grid, grid
from pipeline.spreadsheet.package import Parts, brings_entities, foreign_kind, parts
from pipeline.spreadsheet.rich_text import RichText
from pipeline.spreadsheet.scan import MOST_CELLS, scan

if TYPE_CHECKING:
    from pathlib import Path

    from python_calamine import SheetMetadata

    from pipeline.findings import Code

Opened = tuple[tuple[Grid, ...], tuple[Finding, ...]]
_SAVE_AGAIN = "mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi chạy lại"
_MOST_BYTES = 128 * 1024 * 1024


def open_workbook(path: Path, file: str) -> Opened:
    """The worksheets of a workbook file, or the finding that says why there are none."""
    try:
        content = _bytes(path)
        files = guarded_read(content)
    except (FileBusy, PermissionError):
        return _refused(LOCKED_FILE, file, "tệp đang bị chương trình khác giữ", "đóng tệp trong Excel rồi chạy lại")
    except NotAnArchive as fault:
        return _no_archive(fault, file)
    except UnsafeArchive as fault:
        return _refused(UNSAFE, file, fault.reason, _SAVE_AGAIN)
    except OSError as fault:
        return _refused(UNREADABLE, file, f"hệ điều hành không đọc được tệp ({fault.strerror})", "chép lại tệp")
    return _judged(content, files, file)


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > _MOST_BYTES:
        raise UnsafeArchive(f"tệp lớn hơn {_MOST_BYTES // 1024 // 1024} MiB")
    return path.read_bytes()


def _no_archive(fault: NotAnArchive, file: str) -> Opened:
    if fault.kind == "ole" and "mật khẩu" in fault.reason:
        return _refused(PASSWORD, file, fault.reason, "mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), lưu rồi chạy lại")
    return _refused(UNREADABLE, file, fault.reason, _SAVE_AGAIN)


def _judged(content: bytes, files: dict[str, bytes], file: str) -> Opened:
    if brings_entities(files):
        return _refused(UNSAFE, file, "tệp có khai báo XML (DTD) mà Excel không bao giờ ghi", _SAVE_AGAIN)
    if kind := foreign_kind(files):
        code = OTHER_FORMAT if kind.startswith("bảng tính") else UNREADABLE
        return _refused(code, file, f"{kind} được đổi đuôi tệp", _SAVE_AGAIN)
    try:
        return _read(content, parts(files), file)
    except (BadXml, CalamineError, IndexError, ValueError) as fault:
        return _refused(UNREADABLE, file, f"tệp bị hỏng bên trong ({type(fault).__name__})", _SAVE_AGAIN)


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
    rich = RichText(scanned.cells, xml.shared, xml.styles)
    return grid(file, sheet.name, values, scanned, rich, hidden=sheet.visible != SheetVisibleEnum.Visible)


def _too_large(file: str, sheet: str, last: str) -> Finding:
    return TOO_LARGE.at(
        CellPlace(file, sheet, last),
        found=f"ô dùng cuối cùng của trang là {last}",
        expected=f"vùng dùng không quá {MOST_CELLS // 1_000_000} triệu ô",
        mend="xóa nội dung ở các hàng, cột xa bảng (bấm Ctrl+End để đến đó), lưu tệp rồi chạy lại",
    )


def _refused(code: Code, file: str, found: str, mend: str) -> Opened:
    return (), (code.at(FilePlace(file), found=found, expected="một tệp Excel (.xlsx) mở được", mend=mend),)
