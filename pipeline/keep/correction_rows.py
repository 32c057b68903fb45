"""The lines of a correction: one for each place of the printed document that is to read otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from pipeline.compare import StretchKind, WordingKind
from pipeline.compare.walk import walked
from pipeline.keep.correction_context import one_line
from pipeline.keep.correction_places import Places, of_cell
from pipeline.keep.correction_words import differences, is_rewritten, told_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.compare import Comparison, Side, WordingChange
    from pipeline.outline import Address

_SHORT: Final = 12
_NONE: Final = "(không có)"
_GONE: Final = "(bỏ)"


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of the công văn: where, what was printed, what it is to say."""

    place: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class _Sheets:
    """The places of both documents, and the gap between standing blocks in which a one-sided one lies."""

    old: Places
    new: Places
    gaps: dict[tuple[bool, str], int]


def corrections(comparison: Comparison, old: Side, new: Side) -> tuple[Correction, ...]:
    """Every stretch of text that differs, in reading order; what took the place of a paragraph stands beside it."""
    sheets = _Sheets(Places(old.outline), Places(new.outline), _gaps(old, new))
    found: list[Correction] = []
    for group in _groups(comparison.wording, sheets):
        found += _of_group(group, sheets)
    return tuple(found)


def _gaps(old: Side, new: Side) -> dict[tuple[bool, str], int]:
    gap, found = 0, {}
    for pairing in walked(old.outline, new.outline).pairings:
        if pairing.old is not None and pairing.new is not None:
            gap += 1
        elif (node := pairing.old or pairing.new) is not None:
            found[pairing.old is not None, node.address.path] = gap
    return found


def _groups(changes: Sequence[WordingChange], sheets: _Sheets) -> Iterator[list[WordingChange]]:
    """Changes one by one; those that lie in one gap of the text together."""
    waiting: list[WordingChange] = []
    for change in changes:
        if waiting and (_gap(change, sheets) is None or _gap(change, sheets) != _gap(waiting[-1], sheets)):
            yield waiting
            waiting = []
        waiting.append(change)
    if waiting:
        yield waiting


def _gap(change: WordingChange, sheets: _Sheets) -> tuple[int, bool, str] | None:
    address = change.old or change.new
    if change.kind not in {WordingKind.ADDED, WordingKind.REMOVED} or address is None:
        return None
    step = address.path.rpartition("/")[2].partition(" ")[0]
    found = sheets.gaps.get((change.old is not None, address.path))
    return None if found is None else (found, address.path.count("/") > 1, step)


def _of_group(group: Sequence[WordingChange], sheets: _Sheets) -> Iterator[Correction]:
    if group[0].kind not in {WordingKind.ADDED, WordingKind.REMOVED}:
        yield from _of_one(group[0], sheets)
        return
    removed, added = ([c for c in group if c.kind is k] for k in (WordingKind.REMOVED, WordingKind.ADDED))
    for one, other in zip_longest(removed, added):
        yield _instead(one, other, sheets)


def _instead(one: WordingChange | None, other: WordingChange | None, sheets: _Sheets) -> Correction:
    """What was printed, and what stands in its place; either may be nothing."""
    old, new = (
        _plain(told_text(c.words, k)) if c else "" for c, k in ((one, StretchKind.OLD), (other, StretchKind.NEW))
    )
    if one is not None and one.old is not None:
        return Correction(sheets.old.told(one.old, old), old, new or _gone(one.old))
    place = sheets.new.inserted(other.new) if other is not None and other.new is not None else ""
    return Correction(place, _NONE, new)


def _gone(address: Address) -> str:
    """That a row or a paragraph no longer stands."""
    step = address.path.rpartition("/")[2].partition(" ")[0]
    return f"(bỏ {step} này)" if step in {"đoạn", "dòng", "bảng"} else _GONE


def _plain(text: str) -> str:
    """The cells of a row without the strokes that a screen shows between them."""
    return "; ".join(filter(None, (one_line(part) for part in text.split(" | ")))) if " | " in text else text


def _of_one(change: WordingChange, sheets: _Sheets) -> Iterator[Correction]:
    if change.old is None or change.new is None:
        return
    old, new = (told_text(change.words, kind) for kind in (StretchKind.OLD, StretchKind.NEW))
    if change.kind is WordingKind.MOVED:
        moved = f"Chuyển đến: {sheets.new.inserted(change.new)}. Nội dung: {_plain(new)}"
        yield Correction(sheets.old.told(change.old, old), _plain(old), moved)
    elif not old or not new:
        yield Correction(sheets.old.told(change.old), old or _NONE, new or _GONE)
    elif is_rewritten(change.words) or (of_cell(change.old) and len(old.split()) <= _SHORT):
        yield Correction(sheets.old.told(change.old, "" if of_cell(change.old) else old), old, new)
    else:
        for one in differences(change.words):
            yield Correction(sheets.old.told(change.old, sentence=one.sentence), one.old, one.new)
