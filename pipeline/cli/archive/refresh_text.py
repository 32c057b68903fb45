"""A refresh told to a person: what is up to date now and from which cells, what is left to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.refresh.words import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.merge import Conflict, Deed, Unplaced
    from pipeline.refresh import Apart, HandEdit, Missing, Refreshed

_MOST: Final = 160
_CELLS: Final = 6
_NAMES: Final = 2
_NOTHING: Final = "(không có)"
_WORDLESS: Final = "hình, dấu hoặc chỗ ngắt không có chữ"


def lines(done: Refreshed) -> Iterator[str]:
    """What the copy rests on, then the three lists, each where there is anything to tell."""
    told = done.merged
    yield f"Bản gốc   {done.ground.version.name} ({how_known(done)})"
    yield f"Số liệu   {done.made.order.title}, theo các tệp Excel hiện có"
    yield (
        "Số đoạn, bảng, dòng dưới đây đếm trong tệp mới."
        if done.changed
        else "Số đoạn, bảng, dòng đếm trong tệp đã sửa."
    )
    yield from _section("ĐÃ CẬP NHẬT", [_deed(d, done) for d in told.deeds])
    kept, taken = ([c for c in told.conflicts if c.taken is t] for t in (False, True))
    yield from _section("NGƯỜI SỬA VÀ SỐ LIỆU MỚI KHÁC NHAU, giữ như người sửa", [_conflict(c, done) for c in kept])
    yield from _section("NGƯỜI SỬA VÀ SỐ LIỆU MỚI KHÁC NHAU, lấy số liệu mới", [_conflict(c, done) for c in taken])
    yield from _section("CHƯA BIẾT ĐẶT VÀO ĐÂU, bạn tự sửa", [_unplaced(u, done) for u in told.unplaced])
    yield from _section("CHỖ GÕ TAY KHÁC SỐ LIỆU, giữ như người sửa", [_apart(a, done) for a in done.apart])
    if done.carried is not None:
        missing, written = done.carried.missing, done.carried.written
        yield from _section("SỐ LIỆU NĂM NAY CHƯA CÓ, năm trước có", [_missing(m, done) for m in missing])
        if done.noted:
            yield f"  Tệp mới có nhận xét (comment) ở {done.noted} chỗ còn giữ của năm trước."
        yield from _section(
            "CÂU NGƯỜI VIẾT TỪ NĂM TRƯỚC, còn trong bản mới, bạn xem lại", [_written(e) for e in written]
        )


def how_known(done: Refreshed) -> str:
    """How the version was told that the copy rests on."""
    return "theo dấu trong tệp" if done.ground.sealed else f"theo câu chữ, giống {done.ground.likeness:.0%}"


def last(done: Refreshed, out: str) -> str:
    """The sentence that says what has happened; `out` is empty where no file was written."""
    told = done.merged
    left = [c for c in told.conflicts if not c.taken]
    counts = (
        (len(told.deeds), "chỗ cập nhật"),
        (len(told.conflicts) - len(left), "chỗ lấy số liệu mới thay chữ người sửa"),
        (len(left), "chỗ để bạn quyết định"),
        (len(told.unplaced), "chỗ chưa biết đặt vào đâu"),
        (len(done.apart), "chỗ gõ tay khác số liệu"),
    )
    said = ", ".join(f"{count} {words}" for count, words in counts if count)
    if not out:
        return f"Không ghi tệp nào: {said}." if said else "Văn bản đã đúng với số liệu hiện có; không ghi tệp nào."
    return f"Đã ghi {out}: {said or 'chỉ cập nhật dấu ghi nguồn số liệu'}. Tệp gốc giữ nguyên."


def _section(title: str, told: Sequence[Sequence[str]]) -> Iterator[str]:
    if told:
        yield ""
        yield f"{title} ({len(told)})"
        for one in told:
            yield from one


def _deed(deed: Deed, done: Refreshed) -> list[str]:
    name = f" [{in_words(deed.name, done.words)}]" if deed.name else ""
    words = f"{_short(deed.old)} → {_short(deed.new)}" if deed.old or deed.new else _WORDLESS
    return [
        f"  {where(deed.place)} · {deed.kind}{name}: {words}",
        *_cells(deed.name, deed.new or deed.old, deed.place, done),
    ]


def _conflict(conflict: Conflict, done: Refreshed) -> list[str]:
    name = f" [{in_words(conflict.name, done.words)}]" if conflict.name else ""
    return [
        f"  {where(conflict.place)}{name}",
        f"      bản gốc      {_short(conflict.base)}",
        f"      người sửa    {_short(conflict.edited)}",
        f"      số liệu mới  {_short(conflict.new)}",
        *_cells(conflict.name, conflict.new, "", done),
    ]


def _unplaced(left: Unplaced, done: Refreshed) -> list[str]:
    name = f" [{in_words(left.name, done.words)}]" if left.name else ""
    return [
        f"  {where(left.place)}{name}: {_short(left.old)} → {_short(left.new)}",
        *_cells(left.name, left.new, left.place, done),
    ]


def _apart(one: Apart, done: Refreshed) -> list[str]:
    named = (*(in_words(n, done.words) for n in one.names[:_NAMES]), *(("…",) if len(one.names) > _NAMES else ()))
    names = f" [{'; '.join(named)}]" if named else ""
    gone = "(người sửa đã bỏ)"
    return [
        f"  {where(one.place)}{names}",
        f"      văn bản ghi  {_short(one.said) if one.said else gone}",
        f"      số liệu ghi  {_short(one.expected)}",
    ]


def _missing(missing: Missing, done: Refreshed) -> list[str]:
    return [
        f"  [{in_words(missing.name, done.words)}] năm trước: {_short(missing.said)}",
        *(f"      {cell}" for cell in missing.cells[:_CELLS]),
    ]


def _written(edit: HandEdit) -> list[str]:
    return [f"  {where(edit.place.path)}: {_short(edit.new)}"]


def _cells(name: str, words: str, place: str, done: Refreshed) -> list[str]:
    cells = done.cells.of(name, words, place)
    more = [f"      và {len(cells) - _CELLS} ô nữa"] if len(cells) > _CELLS else []
    return [*(f"      {cell}" for cell in cells[:_CELLS]), *more]


def _short(words: str) -> str:
    if not words:
        return _NOTHING
    half = _MOST // 2
    return words if len(words) <= _MOST else f"{words[:half].rpartition(' ')[0]} … {words[-half:].partition(' ')[2]}"


def where(path: str) -> str:
    """A place as a reader counts: đoạn 12; bảng 2, dòng 3, ô 1, đoạn 1."""
    return ", ".join(step for step in path.split("/") if step not in {"", "thân"}) or "cả văn bản"
