"""What was mended, told to a person: each deed with its place, what is left, where the copy is."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.findings import tally

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.cli.mending import Fixed
    from pipeline.mending import Deed

_SHOWN: Final = 6
_QUOTED: Final = 40


def mended_lines(fixed: Fixed, *, every: bool) -> Iterator[str]:
    """The deeds, those of one code together; of many alike only the first few unless every one is asked for."""
    deeds = fixed.mended.deeds
    if not deeds:
        yield "Không có chỗ nào sửa chắc chắn được."
        return
    how = ", ghi thành thay đổi theo dõi được (Track Changes)" if fixed.tracked else ""
    yield f"Đã sửa {len(deeds)} chỗ{how}:"
    for code, group in groupby(deeds, key=lambda deed: deed.code):
        alike = list(group)
        shown = alike if every or len(alike) <= _SHOWN else alike[:_SHOWN]
        for deed in shown:
            yield f"  {code}: {_place(deed)}: {deed.before} → {deed.after}{_outright(fixed, deed)}"
        if len(shown) < len(alike):
            yield f"  {code}: thêm {len(alike) - len(shown)} chỗ nữa (--notices in đủ)"


def outcome(fixed: Fixed) -> Iterator[str]:
    """What mending was tried in vain, and where the copy is."""
    if fixed.mended.in_vain:
        yield f"Chưa sửa được hết: {', '.join(fixed.mended.in_vain)}."
    if not fixed.mended.deeds:
        yield f"Không ghi {fixed.file}."
    elif fixed.written:
        left = tally(fixed.mended.result.findings)
        yield f"Bản đã sửa: {fixed.file}, {f'còn {left}' if left else 'không còn lỗi'}. Tệp gốc giữ nguyên."


def _place(deed: Deed) -> str:
    quote = deed.place.quote
    short = f"“{quote[:_QUOTED]}{'…' if len(quote) > _QUOTED else ''}”" if quote else ""
    steps = deed.place.steps if deed.place.part else ""
    return " ".join(part for part in (steps, short) if part) or "cả văn bản"


def _outright(fixed: Fixed, deed: Deed) -> str:
    return "" if deed.tracked or not fixed.tracked else " (sửa thẳng: Word không theo dõi được thay đổi này)"
