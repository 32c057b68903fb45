"""Where the archive of a workspace lies, and whether all is there that was there at the last run."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pipeline.archive import ArchiveTrouble, NoStore, Store, create_store, describe, objects, open_store
from pipeline.files import write_whole
from pipeline.findings import FilePlace
from pipeline.keep.codes import NO_ARCHIVE, OTHER_ARCHIVE, SHRUNK_ARCHIVE
from pipeline.keep.troubles import damaged, unwritten

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding

DEFAULT: Final = "luu-tru"
_MEMORY: Final = ".kho-luu.json"
_SCHEMA: Final = 1


@dataclass(frozen=True, slots=True)
class Memory:
    """What `outputs/` remembers of the archive: where it is, and how many versions it held."""

    root: Path
    versions: int


def whereabouts(outputs: Path, asked: Path | None = None) -> tuple[Store | None, tuple[Finding, ...]]:
    """The archive of these outputs, made where there was none before; None with the reason where it is not whole."""
    memory = remembered(outputs)
    root = asked or (memory.root if memory else outputs / DEFAULT)
    if memory is not None and memory.versions and (wrong := _lost(root, memory, moved=root != memory.root)):
        return None, wrong
    try:
        return _opened(root), ()
    except ArchiveTrouble as trouble:
        return None, (damaged(root, trouble),)
    except OSError as error:
        return None, (unwritten(root, error),)


def existing(outputs: Path, asked: Path | None = None) -> tuple[Store | None, tuple[Finding, ...]]:
    """The archive of these outputs as it is; nothing is made where there is none."""
    memory = remembered(outputs)
    root = asked or (memory.root if memory else outputs / DEFAULT)
    try:
        return open_store(root), ()
    except NoStore:
        return None, (_absent(root, 0),)
    except ArchiveTrouble as trouble:
        return None, (damaged(root, trouble),)


def remember(outputs: Path, store: Store) -> None:
    """Notes in `outputs/` where the archive is and how much it holds; OSError where that cannot be written."""
    inside = store.root.is_relative_to(outputs)
    root = store.root.relative_to(outputs).as_posix() if inside else str(store.root)
    note = {"schema": _SCHEMA, "kho": root, "so_phien_ban": count(store)}
    content = f"{json.dumps(note, ensure_ascii=False, sort_keys=True)}\n".encode()
    path = outputs / _MEMORY
    if not path.exists() or path.read_bytes() != content:
        write_whole(path, content)


def remembered(outputs: Path) -> Memory | None:
    """What `outputs/` remembers; None where nothing was kept yet."""
    try:
        raw: dict[str, Any] = json.loads((outputs / _MEMORY).read_bytes())
    except (OSError, ValueError):
        return None
    return Memory(outputs / str(raw.get("kho", DEFAULT)), int(raw.get("so_phien_ban", 0)))


def count(store: Store) -> int:
    """How many versions the archive holds over all its objects."""
    known = (describe(store, object_id) for object_id in objects(store))
    return sum(len(stored.versions) for stored in known if stored)


def _opened(root: Path) -> Store:
    try:
        return open_store(root)
    except NoStore:
        return create_store(root)


def _lost(root: Path, memory: Memory, *, moved: bool) -> tuple[Finding, ...]:
    """What stops a build: the archive is gone, has fewer versions than before, or another one is asked for."""
    try:
        held = count(open_store(root))
    except NoStore:
        return (_other(root, memory) if moved else _absent(root, memory.versions),)
    except ArchiveTrouble as trouble:
        return (damaged(root, trouble),)
    return (_shrunk(root, held, memory.versions),) if held < memory.versions else ()


def _absent(root: Path, versions: int) -> Finding:
    before = f"không có kho lưu trữ ở đây; lần chạy trước kho có {versions} phiên bản"
    return NO_ARCHIVE.at(
        FilePlace(f"thư mục {root}"),
        found=before if versions else "chưa có kho lưu trữ",
        expected="thư mục kho lưu trữ của các lần lập văn bản trước",
        mend="nối lại ổ đĩa hoặc thư mục mạng chứa kho, chép lại từ bản sao lưu, hoặc chỉ chỗ mới bằng --archive",
    )


def _other(root: Path, memory: Memory) -> Finding:
    return OTHER_ARCHIVE.at(
        FilePlace(f"thư mục {root}"),
        found=f"chưa có kho lưu trữ; kho đang dùng là {memory.root}, có {memory.versions} phiên bản",
        expected="một thư mục đã có đủ các phiên bản cũ",
        mend=f'chép kho sang trước bằng lệnh: pipeline backup "{root}", rồi chạy lại với --archive',
    )


def _shrunk(root: Path, held: int, before: int) -> Finding:
    return SHRUNK_ARCHIVE.at(
        FilePlace(f"kho lưu trữ {root}"),
        found=f"còn {held} phiên bản; lần chạy trước có {before}",
        expected=f"ít nhất {before} phiên bản",
        mend="chép lại các thư mục đã mất từ bản sao lưu, hoặc chỉ đúng kho bằng --archive",
    )
