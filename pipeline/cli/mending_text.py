"""What was mended, told to a person in the order of the text: each place with its deeds, what is left, the copy."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.cli.check_verdict import unrecognised
from pipeline.cli.check_words import quoted
from pipeline.cli.wrapping import indented
from pipeline.findings import tally
from pipeline.outline import all_paragraphs, read_outline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.cli.mending import Fixed
    from pipeline.findings import DocumentPlace
    from pipeline.mending import Deed

_SHOWN: Final = 6
_QUOTED: Final = 40


def mended_lines(fixed: Fixed, *, every: bool) -> Iterator[str]:
    """The deeds by their places; of many alike only the first few unless every one is asked for."""
    if not fixed.mended.deeds:
        yield "Không có chỗ nào sửa chắc chắn được."
        return
    how = ", ghi thành thay đổi theo dõi được (Track Changes)" if fixed.tracked else ""
    yield f"Đã sửa {len(fixed.mended.deeds)} chỗ{how}:"
    deeds = _in_reading_order(fixed)
    told, unasked = (list(deeds), []) if every else _apart(deeds)
    shown = list(told) if every else list(_first(told))
    for place, together in groupby(shown, key=lambda deed: _address(deed.place)):
        alike = list(together)
        yield from indented("  ", _place(alike[-1].place) if place[0] else "cả văn bản", hang=4)
        for deed in alike:
            yield from indented("    ", f"{deed.code}: {deed.before} → {deed.after}{_outright(fixed, deed)}", hang=6)
    for code, count in (Counter(d.code for d in told) - Counter(d.code for d in shown)).items():
        yield f"  {code}: thêm {count} chỗ nữa (--notices in đủ)"
    yield from _together(unasked)


def outcome(fixed: Fixed) -> Iterator[str]:
    """What mending was tried in vain, and where the copy is."""
    if fixed.mended.in_vain:
        yield from indented("", f"Còn chỗ phải tự sửa: {', '.join(fixed.mended.in_vain)}.")
    if not fixed.mended.deeds:
        yield f"Không ghi {fixed.file}."
    elif fixed.written:
        yield f"Bản đã sửa: {fixed.file}, {_left(fixed)}. Tệp gốc giữ nguyên."


def _in_reading_order(fixed: Fixed) -> tuple[Deed, ...]:
    """The deeds by their places in the mended copy, those of the whole document first."""
    order = {
        (p.address.part, p.address.path): n for n, p in enumerate(all_paragraphs(read_outline(fixed.mended.package)))
    }
    return tuple(sorted(fixed.mended.deeds, key=lambda deed: order.get(_address(deed.place), -1)))


def _left(fixed: Fixed) -> str:
    left = tally(fixed.mended.result.findings)
    lacks = unrecognised(fixed.mended.result)
    tail = f" trong những gì soát được; không nhận ra: {', '.join(lacks)}" if lacks else ""
    return (f"còn {left}" if left else "không còn lỗi") + tail


def _apart(deeds: Sequence[Deed]) -> tuple[list[Deed], list[Deed]]:
    """The deeds that findings asked for, and those that no finding precedes."""
    from pipeline.mending.remedies import FINDLESS

    return [d for d in deeds if d.code not in FINDLESS], [d for d in deeds if d.code in FINDLESS]


def _first(deeds: Iterable[Deed]) -> Iterator[Deed]:
    seen: Counter[str] = Counter()
    for deed in deeds:
        seen[deed.code] += 1
        if seen[deed.code] <= _SHOWN:
            yield deed


def _together(deeds: Sequence[Deed]) -> Iterator[str]:
    """What no finding asked for, one line a code."""
    for code, alike in groupby(deeds, key=lambda deed: deed.code):
        count = len(list(alike))
        why = "để số không rời chữ đi liền khi xuống dòng; không phải là lỗi (--notices in từng chỗ)"
        yield from indented("  ", f"{code}: {count} đoạn, {why}", hang=4)


def _address(place: DocumentPlace) -> tuple[str, str]:
    return (place.part, place.path) if place.part else ("", "")


def _place(place: DocumentPlace) -> str:
    return " ".join(part for part in (place.steps, quoted(place.quote, _QUOTED)) if part)


def _outright(fixed: Fixed, deed: Deed) -> str:
    return "" if deed.tracked or not fixed.tracked else " (sửa thẳng: Word không theo dõi được thay đổi này)"
