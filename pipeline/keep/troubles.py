"""What can be wrong with the archive while it is used, worded for who uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import FilePlace
from pipeline.keep.codes import BUSY_ARCHIVE, DAMAGED_ARCHIVE, UNWRITTEN_ARCHIVE

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.archive import ArchiveTrouble
    from pipeline.findings import Finding


def damaged(root: Path, trouble: ArchiveTrouble) -> Finding:
    """An archive that cannot be read as it is."""
    return DAMAGED_ARCHIVE.at(
        FilePlace(f"kho lưu trữ {root}"),
        found=str(trouble),
        expected="kho lưu trữ nguyên vẹn",
        mend="chép lại kho từ bản sao lưu; trong lúc chờ, không xóa tệp nào trong thư mục ấy",
    )


def busy(root: Path) -> Finding:
    """Another command that writes into the archive."""
    return BUSY_ARCHIVE.at(
        FilePlace(f"kho lưu trữ {root}"),
        found="một lệnh khác đang ghi vào kho",
        expected="mỗi lúc một lệnh",
        mend="đợi lệnh kia xong rồi chạy lại; các phiên bản đã lưu còn nguyên",
    )


def unwritten(root: Path, error: OSError) -> Finding:
    """An archive that cannot be written."""
    return UNWRITTEN_ARCHIVE.at(
        FilePlace(f"kho lưu trữ {root}"),
        found=f"không ghi được ({error.strerror or type(error).__name__})",
        expected="thư mục ghi được, còn chỗ trống",
        mend="kiểm tra ổ đĩa và quyền ghi rồi chạy lại; các phiên bản đã lưu còn nguyên",
    )
