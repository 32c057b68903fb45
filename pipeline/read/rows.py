"""What each row below the headings is: figures, a total, or nothing to read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.read.columns import SERIAL
from pipeline.read.grid import raw
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.read.columns import Match
    from pipeline.read.grid import Grid, Value
    from pipeline.read.scan import Position


class RowKind(Enum):
    """What a row is; a LONE one is told, since nobody can be sure that it is only a heading; END opens signatures."""

    FIGURES = auto()
    TOTAL = auto()
    LONE = auto()
    END = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the worksheet, from 0, and what it is."""

    number: int
    kind: RowKind


_TOTAL = re.compile(
    r"(tổng|tổng cộng|tổng số|cộng)( \(.{0,30}\))?|tổng cộng [^.]{0,40}|cộng (khối|nhóm|mục|phần) .{0,40}"
)
_SECTION = re.compile(r"([IVXLC]{1,6}|[A-ZĐ]|[0-9]{1,2})[.)/:]\s*\D.*", re.DOTALL)
_SECTION_SERIAL = re.compile(r"[IVXLC]{1,6}|[A-ZĐ]")
_NUMBERED = re.compile(r"\(?([0-9]{1,2}|[A-ZĐ])\)?(\s*=.*)?")
_NOTE = re.compile(r"(\(?\*|ghi chú|chú thích|nguồn số liệu|nguồn:|đơn vị tính:).*", re.DOTALL)
_SIGNATURE = re.compile(r"(người lập|lập biểu|người tổng hợp|thủ trưởng|xác nhận của).*", re.DOTALL)
_DATED = re.compile(r".*\bngày .*\btháng .*\bnăm.*", re.DOTALL)
_MANY_COLUMNS = 4


def rows(match: Match, grid: Grid) -> Iterator[Row]:
    """The rows below the headings, up to the signatures under the table."""
    after_total = seen = False
    for number in range(match.header.body, len(grid.rows)):
        kind = _kind(match, grid, number, after_total=after_total, first=not seen)
        yield Row(number, kind)
        if kind is RowKind.END:
            return
        after_total |= kind is RowKind.TOTAL and seen
        seen |= kind is RowKind.FIGURES


def source(grid: Grid, row: int, column: int, body: int) -> Position:
    """The cell that gives a row its value: its own, or the first of a range merged downwards in the table's body."""
    merge = grid.anchors.get((row, column))
    inside = merge is not None and merge.left == column and merge.top >= body
    return (merge.top, column) if inside and merge else (row, column)


def _kind(match: Match, grid: Grid, row: int, *, after_total: bool, first: bool) -> RowKind:
    own = _own(match, grid, row)
    words = _first_words(grid, row)
    if _TOTAL.fullmatch(fold(words)):
        return RowKind.TOTAL if any(c in match.explained for c, _ in own) else RowKind.NOTHING
    if _is_signature(grid, row, fold(words)):
        return RowKind.END
    if not any(c in match.explained for c, _ in own):
        return RowKind.NOTHING
    if _is_numbering(own, first=first) or _repeats_headings(match, own) or _NOTE.fullmatch(fold(words)):
        return RowKind.NOTHING
    return _by_fill(match, grid, row, own, after_total=after_total)


def _by_fill(match: Match, grid: Grid, row: int, own: list[tuple[int, Value]], *, after_total: bool) -> RowKind:
    if after_total and not _complete(match, grid, row) and not any(isinstance(v, float) for _, v in own):
        return RowKind.NOTHING
    if len(own) > 1 or not isinstance(own[0][1], str) or _complete(match, grid, row):
        return RowKind.FIGURES if own else RowKind.NOTHING
    column, text = own[0]
    if _is_section(grid, row, column, str(text)):
        return RowKind.NOTHING
    alone = len(match.explained) >= _MANY_COLUMNS and _serial(match, grid, row) is None and not match.wide.columns
    return RowKind.LONE if alone else RowKind.FIGURES


def _own(match: Match, grid: Grid, row: int) -> list[tuple[int, Value]]:
    """What the row itself holds within the table, without its serial number."""
    serials = _serial_columns(match)
    return [
        (c, v)
        for c in range(match.last_column + 1)
        if c not in serials and (v := grid.at(row, c)) is not None
    ]  # fmt: skip


def _first_words(grid: Grid, row: int) -> str:
    texts = (v.strip() for v in grid.rows[row] if isinstance(v, str))
    return next((t for t in texts if not _NUMBERED.fullmatch(t)), "")


def _is_signature(grid: Grid, row: int, words: str) -> bool:
    """Whether the row opens the signatures under a table: who drew it up, or a lone place and date."""
    filled = [v for v in grid.rows[row] if v is not None]
    if any(not isinstance(v, str) for v in filled):
        return False
    return bool(_SIGNATURE.fullmatch(words)) or (len(filled) == 1 and bool(_DATED.fullmatch(words)))


def _serial_columns(match: Match) -> set[int]:
    taken = match.explained
    return {h.column for h in match.header.headings if h.column not in taken and fold(h.path[-1]) in SERIAL}


def _serial(match: Match, grid: Grid, row: int) -> Value:
    return next((v for c in sorted(_serial_columns(match)) if (v := grid.at(row, c)) is not None), None)


def _complete(match: Match, grid: Grid, row: int) -> bool:
    """Whether every column that may not be blank is filled, and more than one column in all."""
    must = [match.found[c.name].column for c in match.sheet.columns if c.filled and c.name in match.found]
    filled = [c for c in match.explained if grid.at(*source(grid, row, c, match.header.body)) is not None]
    return set(must) <= set(filled) and (len(filled) > 1 or len(match.explained) == 1)


def _is_numbering(own: list[tuple[int, Value]], *, first: bool) -> bool:
    """Whether the row numbers the columns: (1) (2) (3), or A B 1 2 right below the headings."""
    texts = [raw(v).strip() for _, v in own]
    marked = all(re.fullmatch(r"\([0-9A-ZĐ]{1,2}\)(\s*=.*)?", t) for t in texts)
    plain = first and len(own) > 2 and all(_NUMBERED.fullmatch(t) for t in texts)  # noqa: PLR2004
    digits = [int(t) for t in texts if t.isdigit()]
    counting = all(b == a + 1 for a, b in pairwise(digits))
    return len(own) > 1 and (marked or (plain and counting))


def _repeats_headings(match: Match, own: list[tuple[int, Value]]) -> bool:
    labels = {h.column: {fold(p) for p in h.path} for h in match.header.headings}
    same = sum(isinstance(v, str) and fold(v) in labels.get(c, ()) for c, v in own)
    return same > 1 or (same == len(own) == 1 and len(match.explained) == 1)


def _is_section(grid: Grid, row: int, column: int, text: str) -> bool:
    """Whether a lone text heads a section: numbered I, A, merged across, or beside such a number."""
    merge = grid.anchors.get((row, column))
    if (merge and merge.right > merge.left) or _SECTION.fullmatch(text.strip()):
        return True
    before = (raw(grid.at(row, c)).strip() for c in range(column))
    return any(_SECTION_SERIAL.fullmatch(t.rstrip(".")) for t in before)
