"""What the computer around can do to a run: hold a file, have no room, forbid a folder, or not open long paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build.codes import CANNOT_WRITE, DISK_FULL, FILE_BUSY, PATH_LONG
from pipeline.files import DiskFull, FileBusy, fits_windows
from pipeline.findings import FilePlace

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding


def unwritten(path: Path, error: OSError) -> Finding:
    """Why a file could not be written, as its user can mend it."""
    if isinstance(error, FileBusy):
        return FILE_BUSY.at(
            FilePlace(path.name),
            found="tệp đang mở (thường là trong Word)",
            expected="tệp đã đóng",
            mend="đóng tệp trong Word rồi chạy lại; bản cũ còn nguyên",
        )
    if isinstance(error, DiskFull):
        return DISK_FULL.at(
            FilePlace(path.name),
            found="ổ đĩa hết chỗ",
            expected="vài MB còn trống",
            mend="dọn bớt tệp rồi chạy lại; bản cũ còn nguyên",
        )
    return CANNOT_WRITE.at(
        FilePlace(path.name),
        found=f"không ghi được ({error.strerror or type(error).__name__})",
        expected="thư mục outputs ghi được",
        mend="kiểm tra quyền ghi của thư mục rồi chạy lại; bản cũ còn nguyên",
    )


def held(path: Path) -> Finding:
    """Another run that writes into the same folder."""
    return FILE_BUSY.at(
        FilePlace(path.name),
        found="một lần chạy khác đang ghi vào thư mục kết quả",
        expected="mỗi lúc một lần chạy",
        mend="đợi lần chạy kia xong rồi chạy lại",
    )


def too_long(path: Path) -> tuple[Finding, ...]:
    """A warning where Windows would not open a file for the length of its path."""
    if fits_windows(path):
        return ()
    return (
        PATH_LONG.at(
            FilePlace(path.name),
            found=f"đường dẫn dài {len(str(path))} ký tự",
            expected="dưới 260 ký tự",
            mend="đặt thư mục làm việc ở nơi có đường dẫn ngắn hơn",
        ),
    )
