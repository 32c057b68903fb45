"""Bytes of the archive that are not as they were written, told with the versions that need them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.archive import ArchiveTrouble, check, describe
from pipeline.archive.store import object_root
from pipeline.findings import FilePlace
from pipeline.keep.codes import DAMAGED_ARCHIVE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Fault, Store
    from pipeline.findings import Finding


def damage(store: Store) -> tuple[Finding, ...]:
    """A finding for each file that is missing, changed or out of place; every byte of the archive is read."""
    return tuple(_finding(store, fault) for fault in check(store) if fault.is_damage)


def _finding(store: Store, fault: Fault) -> Finding:
    needed = "; ".join(_needed(store, fault))
    return DAMAGED_ARCHIVE.at(
        FilePlace(f"kho lưu trữ · {fault.path or store.root}"),
        found=f"tệp mất, đổi hoặc không đúng chỗ (mã OCFL {fault.clause})" + (f"; là {needed}" if needed else ""),
        expected="mọi tệp còn nguyên từng byte như khi lưu",
        mend="chép lại đúng tệp này từ bản sao lưu rồi gõ lại pipeline verify; các tệp khác không ảnh hưởng",
    )


def _needed(store: Store, fault: Fault) -> Iterator[str]:
    """The logical paths behind a content file, each with the versions of the object that hold it."""
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
        numbers = [str(v.number) for v in stored.versions if v.state.get(path) in known]
        yield f"{path} của {fault.object_id}, lần lưu {', '.join(numbers)}"
