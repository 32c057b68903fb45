"""What an archive has lost since the last run, and an archive that is not where it was, as findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import FilePlace
from pipeline.keep.codes import LOST_MEMORY, NO_ARCHIVE, OTHER_ARCHIVE, SHRUNK_ARCHIVE
from pipeline.keep.memory import MEMORY
from pipeline.keep.object_words import object_told

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.keep.memory import Memory

_NAMED: Final = 3


def fewer(root: Path, held: Mapping[str, int], memory: Memory) -> tuple[Finding, ...]:
    """The finding where an object has fewer versions than are remembered."""
    gone = [object_id for object_id, number in memory.objects.items() if held.get(object_id, 0) < number]
    return (_shrunk(root, held, memory, gone),) if gone else ()


def absent(root: Path, memory: Memory | None) -> Finding:
    """No archive at its place; without a memory there was none before either."""
    before = f"không có kho lưu trữ ở đây; lần chạy trước kho có {memory.told}" if memory else ""
    return NO_ARCHIVE.at(
        FilePlace(f"thư mục {root}"),
        found=before or "chưa có kho lưu trữ",
        expected="thư mục kho lưu trữ của các lần lập văn bản trước",
        mend="nối lại ổ đĩa hoặc thư mục mạng chứa kho, chép lại từ bản sao lưu, hoặc chỉ chỗ mới bằng --archive"
        if memory
        else "lập văn bản bằng pipeline build, hoặc chỉ kho bằng --archive",
    )


def other(root: Path, memory: Memory) -> Finding:
    """Another place than the archive's own is asked for, and there is none there."""
    return OTHER_ARCHIVE.at(
        FilePlace(f"thư mục {root}"),
        found=f"chưa có kho lưu trữ; kho đang dùng là {memory.root}, có {memory.told}",
        expected="một thư mục đã có đủ các phiên bản cũ",
        mend=f'chép kho sang trước bằng lệnh: pipeline backup "{root}", rồi chạy lại với --archive',
    )


def forgotten(outputs: Path, root: Path) -> Finding:
    """A memory that cannot be read, so that nobody knows where the archive is."""
    return LOST_MEMORY.at(
        FilePlace(f"tệp {outputs / MEMORY}"),
        found=f"không đọc được nên không biết kho lưu trữ ở đâu; ở {root} không có kho",
        expected="nơi đặt kho lưu trữ của các lần chạy trước",
        mend="chỉ kho bằng --archive; nếu thư mục này chưa từng lưu phiên bản nào thì xóa tệp ấy",
    )


def _shrunk(root: Path, held: Mapping[str, int], memory: Memory, gone: list[str]) -> Finding:
    named = "; ".join(_left(i, held.get(i, 0), memory.objects[i]) for i in gone[:_NAMED])
    return SHRUNK_ARCHIVE.at(
        FilePlace(f"kho lưu trữ {root}"),
        found=f"thiếu phiên bản so với lần chạy trước ({named}{'…' if len(gone) > _NAMED else ''})",
        expected=f"đủ {memory.told} của lần chạy trước",
        mend="chép lại các thư mục đã mất từ bản sao lưu, hoặc chỉ đúng kho bằng --archive",
    )


def _left(object_id: str, now: int, before: int) -> str:
    return f"{object_told(object_id)}: {f'còn {now} trong {before} lần lưu' if now else 'mất cả'}"
