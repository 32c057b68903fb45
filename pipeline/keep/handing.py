"""Versions handed over, taken in and copied: bags and backups of the archive, told in the office's words."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.archive import (
    DamagedBag,
    Deed,
    Occupied,
    backup,
    changing,
    create_store,
    export_bag,
    import_bag,
    objects,
)
from pipeline.archive.joining import join
from pipeline.files import FileBusy
from pipeline.findings import FilePlace
from pipeline.keep.bag_faults import bag_faults
from pipeline.keep.codes import BAG_REFUSED, BRANCHED, DAMAGED_ARCHIVE, DAMAGED_COPY
from pipeline.keep.histories import holder
from pipeline.keep.indexing import index
from pipeline.keep.troubles import occupied, said, unwritten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.archive import Joined, Store
    from pipeline.findings import Finding
    from pipeline.keep.known import Version

_WORDS: Final = {
    Deed.NEW: "thêm mới",
    Deed.LONGER: "thêm phiên bản",
    Deed.SAME: "đã có đủ",
    Deed.SHORTER: "kho này có nhiều hơn",
    Deed.BESIDE: "giữ cả hai lịch sử",
    Deed.FOREIGN: "bỏ qua, do chương trình khác ghi",
    Deed.DAMAGED: "bỏ qua vì hỏng",
}


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of the objects, a line each, and what was found."""

    lines: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def exported(store: Store, target: Path, chosen: Sequence[Version]) -> Handed:
    """A new bag with these versions' documents and inputs, all of the archive where none is named."""
    try:
        return _exported(store, target, chosen)
    except FileBusy:
        raise
    except OSError as error:
        return Handed(findings=(unwritten(target, error, "gói"),))


def _exported(store: Store, target: Path, chosen: Sequence[Version]) -> Handed:
    ids = tuple(sorted(_needed(store, chosen))) if chosen else objects(store)
    with tempfile.TemporaryDirectory(prefix="vks-", dir=target.parent if target.parent.is_dir() else None) as scratch:
        part = create_store(Path(scratch) / "kho")
        with changing(store), changing(part):
            damaged = [one for one in join(part, store, ids) if one.deed is Deed.DAMAGED]
            if damaged:
                return Handed(findings=tuple(_left_out(one) for one in damaged))
            index(part)
        export_bag(part, target, info={"External-Description": "Phiên bản văn bản, đầu vào và mẫu (OCFL 1.1)"})
    return Handed(ids)


def imported(store: Store, bag: Path) -> Handed:
    """What a bag from another computer brought; nothing is taken of a bag that is not sound."""
    try:
        with changing(store):
            joined = import_bag(store, bag)
            found = index(store)
    except DamagedBag as trouble:
        return Handed(findings=(_refused(bag, trouble),))
    return Handed(tuple(_line(one) for one in joined), (*_doubts(joined), *found))


def backed_up(store: Store, target: Path) -> Handed:
    """What a second copy of the archive took, and what is wrong with the copy after all of it was read."""
    try:
        done = backup(store, target)
    except Occupied as trouble:
        return Handed(findings=(occupied(trouble),))
    except FileBusy:
        raise
    except OSError as error:
        return Handed(findings=(unwritten(target, error, "bản sao"),))
    broken = (_broken(target, fault.path) for fault in done.faults if fault.is_damage)
    return Handed(tuple(_line(one) for one in done.joined), (*_doubts(done.joined), *broken))


def _needed(store: Store, chosen: Iterable[Version]) -> Iterator[str]:
    for version in chosen:
        yield version.object_id
        yield from (holder(store, version.record, object_id) for object_id in version.record.inputs)


def _line(one: Joined) -> str:
    kept = f" ({one.kept_as})" if one.deed is Deed.BESIDE else ""
    return f"{_WORDS[one.deed]}: {one.object_id}{kept}"


def _doubts(joined: Iterable[Joined]) -> Iterator[Finding]:
    for one in joined:
        if one.deed in {Deed.DAMAGED, Deed.FOREIGN}:
            yield _left_out(one)
        elif one.deed is Deed.BESIDE:
            yield BRANCHED.at(
                FilePlace(f"mục {one.object_id}"),
                found=f"hai kho đã lưu riêng; phần của kho kia giữ nguyên ở {one.kept_as}",
                expected="mỗi văn bản lưu ở một kho",
                mend="xem bằng pipeline versions: phiên bản của kho kia có dấu ~ sau số; từ nay lưu vào một kho chung",
            )


def _left_out(one: Joined) -> Finding:
    return DAMAGED_ARCHIVE.at(
        FilePlace(f"mục {one.object_id}"),
        found=f"{_WORDS[one.deed]}",
        expected="mục nguyên vẹn",
        mend="gõ pipeline verify để biết tệp nào hỏng, chép lại tệp ấy từ bản sao lưu rồi làm lại",
    )


def _refused(bag: Path, trouble: DamagedBag) -> Finding:
    return BAG_REFUSED.at(
        FilePlace(f"gói {bag}"),
        found=_why_refused(bag, trouble),
        expected="gói còn nguyên như khi lệnh pipeline export ghi ra",
        mend="chép lại cả thư mục gói từ nơi gửi; chưa lấy gì vào kho",
    )


def _why_refused(bag: Path, trouble: DamagedBag) -> str:
    try:
        return bag_faults(bag) or said(trouble)
    except OSError as error:
        return f"{said(trouble)} ({error.strerror or type(error).__name__})"


def _broken(target: Path, path: str) -> Finding:
    return DAMAGED_COPY.at(
        FilePlace(f"bản sao {target} · {path}"),
        found="tệp trong bản sao không đọc lại được đúng như đã lưu",
        expected="bản sao đúng từng byte",
        mend="thay ổ đĩa hoặc xóa mục hỏng trong bản sao rồi sao lại; kho chính không bị ảnh hưởng",
    )
