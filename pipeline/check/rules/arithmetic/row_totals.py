"""A column of totals agrees with the columns that it adds up, row by row."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import spoken
from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.arithmetic.grids import grids
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.arithmetic.grids import Grid, Line
    from pipeline.findings import Finding

    Sum = tuple[int, tuple[int, ...]]

CODE: Final = Code(
    "tong-dong-bang",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Cột tổng của bảng bằng tổng các cột trong cùng dòng",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
_TOTAL: Final = re.compile(r"(?:tổng(?: cộng| số)?|cộng)")
_TWO: Final = 2


def _check(document: Document) -> Answer:
    summed = [(grid, found) for grid in grids(document) if (found := _sums(grid))]
    if not summed:
        return not_applicable("văn bản không có bảng có cột tổng")
    return applied(f for grid, found in summed for one in found for f in _found(document, grid, one))


def _sums(grid: Grid) -> list[Sum]:
    """The columns of totals with what they add up, where most rows show that they do."""
    columns = [c for c, heads in sorted(grid.heads.items()) if heads and _TOTAL.fullmatch(heads[-1])]
    found = ((c, parts) for c in columns for parts in _candidates(grid, c))
    sure = [(c, parts) for c, parts in found if _is_sum(grid, c, parts)]
    return list({c: (c, parts) for c, parts in reversed(sure)}.values())


def _candidates(grid: Grid, total: int) -> Iterator[tuple[int, ...]]:
    """What a total may add up: its neighbours under one heading, all columns before it, all behind it."""
    numbers = [c for c in sorted(grid.heads) if c != total and _is_figures(grid, c)]
    path = grid.heads[total][:-1]
    yield tuple(c for c in numbers if path and grid.heads[c][:-1] == path)
    yield tuple(c for c in numbers if c < total)
    yield tuple(c for c in numbers if c > total)


def _is_figures(grid: Grid, column: int) -> bool:
    """Whether the column holds counts: not the number of the row, years, shares."""
    told = " ".join(grid.heads[column])
    cells = [line.slots[column] for line in grid.lines if column in line.slots]
    numbers = sum(c.number is not None for c in cells)
    named = re.search(r"stt|^tt$|số thứ tự|năm sinh|%|tỷ lệ|tỉ lệ|điểm|hạng|ghi chú", told) is not None
    return (
        bool(cells) and numbers == sum(c.number is not None or not c.blank for c in cells) and numbers > 0 and not named
    )


def _is_sum(grid: Grid, total: int, parts: tuple[int, ...]) -> bool:
    """Whether at least two rows, and most of them, add up: then the others are wrong, not otherwise made."""
    judged = [line for line in grid.lines if _is_judged(line, total) and (_value(line, total) or _sum(line, parts))]
    right = sum(_value(line, total) == _sum(line, parts) for line in judged)
    return len(parts) >= _TWO and right >= _TWO and right * _TWO > len(judged)


def _is_judged(line: Line, total: int) -> bool:
    return total in line.slots and line.slots[total].number is not None


def _found(document: Document, grid: Grid, one: Sum) -> Iterator[Finding]:
    total, parts = one
    for line in grid.lines:
        if _is_judged(line, total) and _value(line, total) != _sum(line, parts):
            slot, added = line.slots[total], " + ".join(spoken(_value(line, c)) for c in parts)
            yield CODE.at(
                document.place(slot.paragraph, f"{line.label} … {slot.text}"),
                found=f"dòng “{line.label}”, cột “{grid.heads[total][-1]}” ghi {slot.text}",
                expected=f"{spoken(_sum(line, parts))} ({added})",
                mend="kiểm tra từng cột của dòng này với số liệu gốc, rồi sửa cột tổng",
            )


def _sum(line: Line, parts: tuple[int, ...]) -> Decimal:
    return sum((_value(line, c) for c in parts), Decimal(0))


def _value(line: Line, column: int) -> Decimal:
    slot = line.slots.get(column)
    return (slot.number if slot else None) or Decimal(0)


RULE: Final = Rule(
    CODE,
    why="Người lập bảng hay sửa một năm mà quên cộng lại cột tổng; bảng tự mâu thuẫn thì cả báo cáo bị ngờ.",
    wrong="năm 2024: 4; năm 2025: 6; Tổng cộng: 11",
    right="năm 2024: 4; năm 2025: 6; Tổng cộng: 10",
    check=_check,
)
