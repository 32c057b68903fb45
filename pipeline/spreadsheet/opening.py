"""A spreadsheet file opened with care: every reason why it cannot be read is a finding, never an exception."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.files import FileBusy
from pipeline.findings import FilePlace
from pipeline.spreadsheet.codes import LOCKED_FILE, LYING_ENDING, UNREADABLE, UNSAFE, UNTOLD
from pipeline.spreadsheet.formats import ENDINGS, NAMES, READERS, Opened, format_of
from pipeline.spreadsheet.lettering import in_unicode
from pipeline.spreadsheet.other_formats import OTHER_FORMATS, other_format
from pipeline.spreadsheet.refusing import SEND_AGAIN, refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid

_MOST_BYTES = 128 * 1024 * 1024
_LEAST_COLUMNS = 2


def open_workbook(path: Path, file: str) -> Opened:
    """The worksheets of a spreadsheet file, whatever its ending says, or the finding that says why there are none."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return refused(UNSAFE, file, f"tệp lớn hơn {_MOST_BYTES // 1024 // 1024} MiB")
        content = path.read_bytes()
    except (FileBusy, PermissionError):
        return refused(LOCKED_FILE, file, "tệp đang bị chương trình khác giữ", "đóng tệp trong Excel rồi chạy lại")
    except OSError as fault:
        return refused(UNREADABLE, file, f"hệ điều hành không đọc được tệp ({fault.strerror})", "chép lại tệp")
    return read_bytes(content, path.suffix.casefold(), file)


def read_bytes(content: bytes, ending: str, file: str) -> Opened:
    """The worksheets that the bytes of a file hold, read by what they are."""
    if ending in OTHER_FORMATS:
        return (), (other_format(content, ending, file),)
    if not content:
        return refused(UNREADABLE, file, "tệp rỗng, không có dữ liệu nào", SEND_AGAIN)
    shown = format_of(content)
    if shown == "xml":
        return refused(UNREADABLE, file, "tệp XML (như bảng tính XML của Excel 2003) được đổi đuôi tệp")
    kind = shown if shown in READERS else "xlsx"
    grids, findings = in_unicode(*READERS[kind](content, file))
    if not grids and not findings:
        return refused(UNREADABLE, file, "tệp không có trang tính nào")
    lies = bool(grids) and ending not in ENDINGS[kind]
    if lies and kind == "text" and all(grid.width < _LEAST_COLUMNS for grid in grids):
        return READERS["xlsx"](content, file)  # which says that mere words are no workbook
    told = [*([_lying(ending, kind, file)] if lies else []), *_untold(grids, NAMES[kind], file)]
    return grids, (*findings, *told)


def _lying(ending: str, kind: str, file: str) -> Finding:
    return LYING_ENDING.at(
        FilePlace(file),
        found=f"tệp đuôi {ending} thật ra là {NAMES[kind]}; đã đọc đúng như ruột tệp",
        expected="đuôi tệp đúng với dạng tệp",
        mend="mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi bỏ tệp cũ",
    )


def _untold(grids: Sequence[Grid], name: str, file: str) -> Iterator[Finding]:
    """What the file's format does not tell, once for the file."""
    missing = tuple(dict.fromkeys(what for grid in grids for what in grid.untold))
    if missing:
        yield UNTOLD.at(
            FilePlace(file),
            found=f"{name} không cho biết: {', '.join(missing)}",
            expected="tệp .xlsx, dạng cho biết đủ nhất",
            mend="có bản .xlsx thì dùng bản ấy thay cho tệp này; không có thì xem kỹ lại những điểm trên",
        )
