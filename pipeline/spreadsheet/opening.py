"""A spreadsheet file opened with care: every reason why it cannot be read is a finding, never an exception."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.files import FileBusy
from pipeline.spreadsheet.codes import LOCKED_FILE, UNREADABLE, UNSAFE
from pipeline.spreadsheet.formats import READERS, Opened, format_of
from pipeline.spreadsheet.other_formats import OTHER_FORMATS, other_format
from pipeline.spreadsheet.refusing import refused

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 128 * 1024 * 1024


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
    kind = format_of(content)
    if kind not in READERS and ending in OTHER_FORMATS:
        return (), (other_format(content, ending, file),)
    return READERS.get(kind, READERS["xlsx"])(content, file)
