"""Bytes of the archive that are not as they were written, told with the versions that need them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.archive import ArchiveTrouble, check, describe
from pipeline.archive.store import object_root
from pipeline.findings import FilePlace
from pipeline.keep.codes import DAMAGED_ARCHIVE
from pipeline.keep.known import versions_in
from pipeline.keep.object_words import object_told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Fault, Store, StoredObject
    from pipeline.findings import Finding

_MISSING: Final = "content is missing"
_WORDS: Final = {
    "tệp đã đổi, không còn đúng từng byte như khi lưu": ("E092", "E093"),
    "bản kê của mục đã mất, hỏng hoặc bị sửa": (
        *("E033", "E036", "E037", "E040", "E041", "E058", "E060", "E061", "E063", "E064", "E066"),
    ),
    "thiếu hoặc thừa thư mục của một lần lưu": ("E008", "E009", "E010", "E046"),
    "tệp hoặc thư mục lạ, không thuộc kho": ("E001", "E015", "E023", "E024", "E067", "E072", "E073", "E090", "E112"),
}
_OTHERWISE: Final = "sai quy cách kho lưu trữ"


def damage(store: Store) -> tuple[Finding, ...]:
    """A finding for each file that is missing, changed or out of place; every byte of the archive is read."""
    return tuple(_finding(store, fault) for fault in check(store) if fault.is_damage)


def _finding(store: Store, fault: Fault) -> Finding:
    needed = "; ".join(_needed(store, fault))
    return DAMAGED_ARCHIVE.at(
        FilePlace(f"kho lưu trữ · {fault.path or store.root}"),
        found=f"{_said(fault)}{f'; là {needed}' if needed else ''} (mã OCFL {fault.clause})",
        expected="mọi tệp còn nguyên từng byte như khi lưu",
        mend="chép lại đúng tệp này từ bản sao lưu rồi gõ lại pipeline verify; các tệp khác không ảnh hưởng",
    )


def _said(fault: Fault) -> str:
    if fault.what == _MISSING:
        return "tệp đã mất"
    return next((words for words, clauses in _WORDS.items() if fault.clause in clauses), _OTHERWISE)


def _needed(store: Store, fault: Fault) -> Iterator[str]:
    """The logical paths behind a content file, each with the versions that hold it."""
    try:
        stored = describe(store, fault.object_id) if fault.object_id else None
    except ArchiveTrouble:
        return
    if stored is None:
        return
    folder = object_root(store, fault.object_id).relative_to(store.root).as_posix()
    content = fault.path.removeprefix(f"{folder}/")
    known = [digest for digest, paths in stored.manifest.items() if content in paths]
    for path in sorted({p for v in stored.versions for p, d in v.state.items() if d in known}):
        yield f"{path} của {_holders(store, stored, path, known)}"


def _holders(store: Store, stored: StoredObject, path: str, known: list[str]) -> str:
    """The versions of documents that hold the file; of inputs, or where no version can be read, the object's states."""
    try:
        every = versions_in(store, stored.id)
    except ArchiveTrouble:
        every = ()
    names = [v.name for v in every if stored.versions[v.object_version - 1].state.get(path) in known]
    numbers = [str(v.number) for v in stored.versions if v.state.get(path) in known]
    return ", ".join(names) or f"{object_told(stored.id)}, lần lưu {', '.join(numbers)}"
