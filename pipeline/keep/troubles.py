"""What can be wrong with the archive while it is used, worded for who uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.archive import ArchiveTrouble, NewerStore, Occupied, What
from pipeline.files import FileBusy
from pipeline.findings import FilePlace
from pipeline.keep.codes import BUSY_ARCHIVE, DAMAGED_ARCHIVE, NEWER_ARCHIVE, NO_ROOM, UNWRITTEN_ARCHIVE
from pipeline.keep.os_words import why

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding

_WORDS: Final = {
    What.NO_DECLARATION: "thư mục không phải kho lưu trữ",
    What.SEVERAL_DECLARATIONS: "thư mục mang hai dấu hiệu kho lưu trữ khác đời",
    What.NEWER: "ghi bằng bản chương trình mới hơn",
    What.OCCUPIED: "thư mục đã có thứ khác",
    What.OVERLAPS: "thư mục nằm trong kho hoặc bao lấy kho",
    What.CONTENT: "một tệp đã mất hoặc không còn như khi lưu",
    What.INVENTORY: "bản kê inventory.json đã mất, hỏng hoặc bị sửa",
    What.OTHER_OBJECT: "thư mục chứa nội dung của mục khác",
    What.CASE_TWIN: "có hai thư mục chỉ khác nhau chữ hoa, chữ thường",
    What.STRAY_VERSION: "có thư mục phiên bản mà bản kê không biết",
    What.NOT_OURS: "do chương trình khác ghi nên không ghi tiếp được",
    What.UNSOUND: "sai quy cách kho lưu trữ OCFL",
    What.BAG: "gói thiếu tệp hoặc có tệp đã đổi",
}


def said(trouble: ArchiveTrouble) -> str:
    """What is wrong and in which file or folder, in one line."""
    return f"{_WORDS[trouble.what]}: {trouble.path}"


def trouble_at(root: Path, trouble: ArchiveTrouble | OSError) -> Finding:
    """The finding of whatever stopped work on the archive at `root`."""
    if isinstance(trouble, FileBusy):
        return busy(root)
    if isinstance(trouble, OSError):
        return unwritten(root, trouble)
    if isinstance(trouble, NewerStore):
        return _newer(root, trouble)
    return occupied(trouble) if isinstance(trouble, Occupied) else damaged(root, trouble)


def damaged(root: Path, trouble: ArchiveTrouble) -> Finding:
    """An archive that cannot be read as it is."""
    return DAMAGED_ARCHIVE.at(
        FilePlace(f"kho lưu trữ {root}"),
        found=said(trouble),
        expected="kho lưu trữ nguyên vẹn",
        mend="chép lại tệp ấy từ bản sao lưu, gõ pipeline verify để biết còn gì hỏng; đừng xóa gì trong thư mục này",
    )


def occupied(trouble: ArchiveTrouble) -> Finding:
    """A folder that is to become an archive, a copy or a bag, and holds something else."""
    return NO_ROOM.at(
        FilePlace(f"thư mục {trouble.path}"),
        found=_WORDS[trouble.what] + (f": {trouble.detail}" if trouble.detail else ""),
        expected="một thư mục trống hoặc chưa có",
        mend="chọn thư mục khác; ở đây chưa ghi gì",
    )


def busy(root: Path) -> Finding:
    """Another command that writes into the archive."""
    return BUSY_ARCHIVE.at(
        FilePlace(f"kho lưu trữ {root}"),
        found="một lệnh khác đang ghi vào kho",
        expected="mỗi lúc một lệnh",
        mend="đợi lệnh kia xong rồi chạy lại; các phiên bản đã lưu còn nguyên",
    )


def unwritten(root: Path, error: OSError, what: str = "kho lưu trữ") -> Finding:
    """An archive that cannot be written, or `what` else is made of it."""
    return UNWRITTEN_ARCHIVE.at(
        FilePlace(f"{what} {root}"),
        found=f"không ghi được ({why(error)})",
        expected="thư mục ghi được, còn chỗ trống",
        mend="kiểm tra ổ đĩa và quyền ghi rồi chạy lại; các phiên bản đã lưu còn nguyên",
    )


def _newer(root: Path, trouble: ArchiveTrouble) -> Finding:
    return NEWER_ARCHIVE.at(
        FilePlace(f"kho lưu trữ {root}"),
        found=said(trouble),
        expected="kho do chương trình này hoặc bản cũ hơn ghi",
        mend="cài bản chương trình mới rồi chạy lại; trong kho chưa đổi gì",
    )
