"""Where the archive of a workspace lies, and whether all is there that was there at the last run."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pipeline.archive import (
    ArchiveTrouble,
    NoStore,
    Store,
    changing,
    create_store,
    describe,
    objects,
    open_store,
    recover,
)
from pipeline.files import write_whole
from pipeline.findings import FilePlace
from pipeline.keep.codes import LOST_MEMORY, NO_ARCHIVE, OTHER_ARCHIVE, SHRUNK_ARCHIVE
from pipeline.keep.troubles import trouble_at

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pipeline.findings import Finding

DEFAULT: Final = "luu-tru"
MEMORY: Final = ".kho-luu.json"
_SCHEMA: Final = 1
_NAMED: Final = 3
_UNKNOWN: Final = 1 << 30  # an object whose inventory cannot be read is damaged, not gone

Troubles = tuple["Finding", ...]


@dataclass(frozen=True, slots=True)
class Memory:
    """What `outputs/` remembers of the archive: where it is, and how many versions each object had."""

    root: Path
    objects: Mapping[str, int]

    @property
    def versions(self) -> int:
        """How many versions there were in all."""
        return sum(self.objects.values())


def whereabouts(outputs: Path, asked: Path | None = None) -> tuple[Store | None, Troubles]:
    """The archive of these outputs, ready to be written, made where there was none before; else the reason.

    An interrupted write is carried on or undone first.
    """
    memory = remembered(outputs)
    root = asked or (memory.root if memory else outputs / DEFAULT)
    try:
        if memory is None and (outputs / MEMORY).exists() and not _is_store(root):
            return None, (_forgotten(outputs, root),)
        if memory is not None and memory.versions and (wrong := _lost(root, memory)):
            return None, wrong
        store = create_store(root)
        with changing(store):
            return store, ()
    except (ArchiveTrouble, OSError) as trouble:
        return None, (trouble_at(root, trouble),)


def existing(outputs: Path, asked: Path | None = None) -> tuple[Store | None, Troubles]:
    """The archive of these outputs for reading; nothing is made where there is none."""
    memory = remembered(outputs)
    root = asked or (memory.root if memory else outputs / DEFAULT)
    try:
        return recovered(root), ()
    except NoStore:
        return None, (_absent(root, memory),)
    except (ArchiveTrouble, OSError) as trouble:
        return None, (trouble_at(root, trouble),)


def shrunk(outputs: Path, store: Store) -> Troubles:
    """What these outputs remember of this archive and it holds no more; nothing of an archive that is another one."""
    memory = remembered(outputs)
    if memory is None or memory.root.resolve() != store.root.resolve():
        return ()
    return _fewer(store.root, counts(store, passing=True), memory)


def recovered(root: Path) -> Store:
    """The archive at this place, an interrupted write carried on or undone where it can be."""
    store = open_store(root)
    # An archive that can only be read is read as it is.
    with contextlib.suppress(OSError):
        recover(store)
    return store


def remember(outputs: Path, store: Store) -> None:
    """Notes in `outputs/` where the archive is and how much it holds; OSError where that cannot be written."""
    inside = store.root.is_relative_to(outputs)
    root = store.root.relative_to(outputs).as_posix() if inside else str(store.root)
    note = {"schema": _SCHEMA, "kho": root, "phien_ban": counts(store)}
    content = f"{json.dumps(note, ensure_ascii=False, sort_keys=True, indent=1)}\n".encode()
    path = outputs / MEMORY
    if not path.exists() or path.read_bytes() != content:
        write_whole(path, content)


def remembered(outputs: Path) -> Memory | None:
    """What `outputs/` remembers; None where nothing was kept yet, or the note cannot be read."""
    try:
        raw: dict[str, Any] = json.loads((outputs / MEMORY).read_bytes())
        if raw["schema"] != _SCHEMA:
            return None
        return Memory(outputs / str(raw["kho"]), {str(i): int(n) for i, n in raw["phien_ban"].items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def counts(store: Store, *, passing: bool = False) -> dict[str, int]:
    """How many versions each object of the archive has; passing over what cannot be read, all that was to be there."""
    found: dict[str, int] = {}
    for object_id in objects(store):
        try:
            stored = describe(store, object_id)
        except ArchiveTrouble:
            if not passing:
                raise
            found[object_id] = _UNKNOWN
            continue
        if stored:
            found[object_id] = len(stored.versions)
    return found


def _is_store(root: Path) -> bool:
    try:
        open_store(root)
    except NoStore:
        return False
    return True


def _lost(root: Path, memory: Memory) -> Troubles:
    """What stops a build: the archive is gone, has fewer versions than before, or another one is asked for."""
    try:
        held = counts(recovered(root))
    except NoStore:
        return (_absent(root, memory) if root == memory.root else _other(root, memory),)
    return _fewer(root, held, memory)


def _fewer(root: Path, held: Mapping[str, int], memory: Memory) -> Troubles:
    gone = [object_id for object_id, number in memory.objects.items() if held.get(object_id, 0) < number]
    return (_shrunk(root, held, memory, gone),) if gone else ()


def _absent(root: Path, memory: Memory | None) -> Finding:
    before = f"không có kho lưu trữ ở đây; lần chạy trước kho có {memory.versions} phiên bản" if memory else ""
    return NO_ARCHIVE.at(
        FilePlace(f"thư mục {root}"),
        found=before or "chưa có kho lưu trữ",
        expected="thư mục kho lưu trữ của các lần lập văn bản trước",
        mend="nối lại ổ đĩa hoặc thư mục mạng chứa kho, chép lại từ bản sao lưu, hoặc chỉ chỗ mới bằng --archive"
        if memory
        else "lập văn bản bằng pipeline build, hoặc chỉ kho bằng --archive",
    )


def _other(root: Path, memory: Memory) -> Finding:
    return OTHER_ARCHIVE.at(
        FilePlace(f"thư mục {root}"),
        found=f"chưa có kho lưu trữ; kho đang dùng là {memory.root}, có {memory.versions} phiên bản",
        expected="một thư mục đã có đủ các phiên bản cũ",
        mend=f'chép kho sang trước bằng lệnh: pipeline backup "{root}", rồi chạy lại với --archive',
    )


def _shrunk(root: Path, held: Mapping[str, int], memory: Memory, gone: list[str]) -> Finding:
    named = "; ".join(f"{i}: còn {held.get(i, 0)} trong {memory.objects[i]}" for i in gone[:_NAMED])
    return SHRUNK_ARCHIVE.at(
        FilePlace(f"kho lưu trữ {root}"),
        found=f"thiếu phiên bản so với lần chạy trước ({named}{'…' if len(gone) > _NAMED else ''})",
        expected=f"đủ {memory.versions} phiên bản của lần chạy trước",
        mend="chép lại các thư mục đã mất từ bản sao lưu, hoặc chỉ đúng kho bằng --archive",
    )


def _forgotten(outputs: Path, root: Path) -> Finding:
    return LOST_MEMORY.at(
        FilePlace(f"tệp {outputs / MEMORY}"),
        found=f"không đọc được nên không biết kho lưu trữ ở đâu; ở {root} không có kho",
        expected="nơi đặt kho lưu trữ của các lần chạy trước",
        mend="chỉ kho bằng --archive; nếu thư mục này chưa từng lưu phiên bản nào thì xóa tệp ấy",
    )
