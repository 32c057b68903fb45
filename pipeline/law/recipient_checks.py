"""The recipient list against the decree: Lưu there, last and well formed, purposes among those it names."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from pipeline.findings import nearest
from pipeline.law.codes import (
    AS_ABOVE_ALONE,
    FILE_COPY_EARLY,
    FILE_COPY_FORM,
    NO_FILE_COPY,
    ODD_PURPOSE,
    REPEATED,
)
from pipeline.law.recipients import is_as_above, is_file_copy, plain_name, plain_purpose
from pipeline.vietnamese import fold, nfc

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding, Place
    from pipeline.law.recipients import Recipient

_FORM: Final = re.compile(r"Lưu: VT(, [A-ZĐ0-9.-]+)*( ?\(?\d+b?\)?)?(\. .*)?")
_NO_UNIT: Final = ("LƯU", "VT", "HS")
PURPOSES: Final = (
    "thực hiện", "kiểm tra", "giám sát", "báo cáo", "trao đổi", "trao đổi công việc", "biết", "lưu", "chỉ đạo",
    "phối hợp", "phối hợp thực hiện", "tổ chức thực hiện", "theo dõi",
)  # fmt: skip


def check_recipients(rows: Sequence[Recipient], *, addressed: bool, place: Place) -> tuple[Finding, ...]:
    """The faults of a recipient list; `place` is the list as a whole."""
    written = [r for r in rows if plain_name(r)]
    return (
        *_file_copy(written, place),
        *(f for r in written if is_file_copy(plain_name(r)) for f in _form(r)),
        *(f for r in written if not is_file_copy(plain_name(r)) for f in _purpose(r)),
        *_as_above(written, addressed=addressed),
        *_repeated(written),
    )


def _file_copy(rows: Sequence[Recipient], place: Place) -> Iterator[Finding]:
    copies = [r for r in rows if is_file_copy(plain_name(r))]
    if not copies:
        yield NO_FILE_COPY.at(
            place,
            found="Nơi nhận không có dòng Lưu",
            expected="dòng cuối dạng “Lưu: VT, VP.” (VP là chữ viết tắt của đơn vị soạn thảo)",
            mend="thêm dòng “Lưu: VT, VP” vào cuối danh sách, thay VP bằng đơn vị soạn thảo",
        )
    for early in copies[:-1] or [c for c in copies if c is not rows[-1]]:
        yield FILE_COPY_EARLY.at(
            early.place,
            found="hai dòng Lưu trở lên" if len(copies) > 1 else "sau dòng Lưu còn nơi nhận khác",
            expected="một dòng Lưu ở cuối; chương trình đã xếp dòng này xuống cuối",
            mend="chuyển dòng Lưu xuống cuối danh sách, chỉ giữ một dòng",
        )


def _form(row: Recipient) -> Iterator[Finding]:
    if not _FORM.fullmatch(plain_name(row)):
        yield FILE_COPY_FORM.at(
            row.place,
            found=f"“{nfc(row.name)}”",
            expected="“Lưu: VT, …” – có dấu hai chấm, có VT, các đơn vị viết tắt bằng chữ hoa, cách nhau bằng dấu phẩy",
            mend=f"sửa thành “{_right(plain_name(row))}” nếu đúng ý",
        )


def _right(name: str) -> str:
    units = [u for u in re.findall(r"[\w.-]+", name.upper()) if u not in _NO_UNIT]
    return ", ".join(["Lưu: VT", *units]) + "."


def _purpose(row: Recipient) -> Iterator[Finding]:
    purpose = plain_purpose(row)
    parts = [re.sub(r"^để ", "", p) for p in re.split(r"\s*(?:[,;/]|\bvà\b)\s*", fold(purpose))]
    if purpose and not all(p in PURPOSES for p in parts):
        near = nearest(parts[0], PURPOSES)
        yield ODD_PURPOSE.at(
            row.place,
            found=f"mục đích “{purpose}”",
            expected="để thực hiện, để kiểm tra, để giám sát, để báo cáo, để trao đổi, để biết, để lưu …",
            mend=f"sửa thành “để {near}” nếu đúng ý" if near else "chọn một mục đích ở trên, hoặc để trống",
        )


def _as_above(rows: Sequence[Recipient], *, addressed: bool) -> Iterator[Finding]:
    for row in rows:
        if is_as_above(plain_name(row)) and not addressed:
            yield AS_ABOVE_ALONE.at(
                row.place,
                found="“Như trên” trong khi văn bản không có Kính gửi",
                expected="không có dòng này; chương trình đã bỏ nó",
                mend="ghi Kính gửi ở trang “Văn bản cần lập”, hoặc xóa dòng này",
            )


def _repeated(rows: Sequence[Recipient]) -> Iterator[Finding]:
    times = Counter(fold(plain_name(r)) for r in rows if not is_file_copy(plain_name(r)))
    seen: set[str] = set()
    for row in rows:
        key = fold(plain_name(row))
        if times[key] > 1 and key in seen:
            yield REPEATED.at(
                row.place,
                found=f"“{plain_name(row)}” ghi lần thứ hai",
                expected="mỗi nơi nhận một dòng",
                mend="xóa dòng lặp, hoặc ghi rõ hai nơi khác nhau thế nào",
            )
        seen.add(key)
