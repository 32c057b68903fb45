"""What became of objects that were handed over, and what is wrong with a bag or a copy, in the office's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.archive import Deed
from pipeline.findings import FilePlace
from pipeline.keep.bag_faults import bag_faults
from pipeline.keep.codes import BAG_REFUSED, BRANCHED, DAMAGED_ARCHIVE, DAMAGED_COPY
from pipeline.keep.object_words import object_named, object_told
from pipeline.keep.os_words import why
from pipeline.keep.troubles import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pipeline.archive import DamagedBag, Joined, Store
    from pipeline.findings import Finding

_WORDS: Final = {
    Deed.NEW: "thêm mới",
    Deed.LONGER: "thêm phiên bản",
    Deed.SAME: "đã có đủ",
    Deed.SHORTER: "kho này có nhiều hơn",
    Deed.BESIDE: "giữ cả hai lịch sử",
    Deed.FOREIGN: "bỏ qua, do chương trình khác ghi",
    Deed.DAMAGED: "bỏ qua vì hỏng",
}


def line_of(store: Store, one: Joined) -> str:
    """What became of one object, on one line, as the store that took it knows it."""
    return f"{_WORDS[one.deed]}: {object_named(store, one.kept_as or one.object_id)}"


def doubts(joined: Iterable[Joined]) -> Iterator[Finding]:
    """Objects that were left out, and those of which both histories are kept."""
    for one in joined:
        if one.deed in {Deed.DAMAGED, Deed.FOREIGN}:
            yield left_out(one)
        elif one.deed is Deed.BESIDE:
            yield BRANCHED.at(
                FilePlace(object_told(one.object_id)),
                found="hai kho đã lưu riêng; phần của kho kia được giữ nguyên, bên cạnh phần của kho này",
                expected="mỗi văn bản lưu ở một kho",
                mend="xem bằng pipeline versions: phiên bản của kho kia có dấu ~ sau số; từ nay lưu vào một kho chung",
            )


def left_out(one: Joined) -> Finding:
    """An object that was not taken."""
    return DAMAGED_ARCHIVE.at(
        FilePlace(object_told(one.object_id)),
        found=_WORDS[one.deed],
        expected="mục nguyên vẹn",
        mend="gõ pipeline verify để biết tệp nào hỏng, chép lại tệp ấy từ bản sao lưu rồi làm lại",
    )


def refused(bag: Path, trouble: DamagedBag) -> Finding:
    """A bag of which nothing was taken, with the files that are wrong in it."""
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
        return f"{said(trouble)} ({why(error)})"


def broken(target: Path, path: str) -> Finding:
    """A file of a copy that cannot be read back as it was written."""
    return DAMAGED_COPY.at(
        FilePlace(f"bản sao {target} · {path}"),
        found="tệp trong bản sao không đọc lại được đúng như đã lưu",
        expected="bản sao đúng từng byte",
        mend="thay ổ đĩa hoặc xóa mục hỏng trong bản sao rồi sao lại; kho chính không bị ảnh hưởng",
    )
