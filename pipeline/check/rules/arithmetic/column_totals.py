"""The row of totals of a table agrees with the rows above it; rows of groups are not counted twice."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import spoken
from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.arithmetic.grids import grids
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.arithmetic.grids import Grid, Line
    from pipeline.findings import Finding

CODE: Final = Code(
    "tong-cot-bang",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Dòng tổng cộng của bảng bằng tổng các dòng",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
# Shares, averages and ranks are not added up.
_NO_SUM: Final = re.compile(
    r"tỷ lệ|tỉ lệ|%|bình quân|trung bình|xếp|thứ hạng|^hạng|stt|^tt$|số thứ tự|năm sinh|điểm|ghi chú"
)
_TWO: Final = 2


def _check(document: Document) -> Answer:
    summed = [(grid, n) for grid in grids(document) for n in _totals(grid)]
    if not summed:
        return not_applicable("văn bản không có bảng có dòng tổng cộng")
    return applied(f for grid, n in summed for f in _found(document, grid, n))


def _totals(grid: Grid) -> list[int]:
    return [n for n, line in enumerate(grid.lines) if line.kind == "total"]


def _found(document: Document, grid: Grid, at: int) -> Iterator[Finding]:
    """Columns that do not add up; where none does, the table is of another make and nothing is said."""
    lines = _added(grid, at)
    columns = [c for c in grid.lines[at].slots if _is_summed(grid, at, c, lines)]
    wrong = [c for c in columns if _total(grid, at, c) not in _sums(lines, c)]
    if len(wrong) == len(columns) > 1:
        return
    for column in wrong:
        slot = grid.lines[at].slots[column]
        told = _sums(lines, column)[0]
        yield CODE.at(
            document.place(slot.paragraph, f"{grid.lines[at].label} … {slot.text}"),
            found=f"cột “{' – '.join(grid.heads.get(column, ())) or column + 1}”: dòng tổng ghi {slot.text}",
            expected=f"{spoken(told)} (cộng {len(lines)} dòng)",
            mend="kiểm tra từng dòng với số liệu gốc, rồi sửa dòng tổng",
        )


def _added(grid: Grid, at: int) -> Sequence[Line]:
    """The rows that a total adds: those above up to the total before it, or those below a total that stands first."""
    above = grid.lines[:at]
    before = max((n for n, line in enumerate(above) if line.kind == "total"), default=-1)
    return above[before + 1 :] if any(line.kind != "total" for line in above) else grid.lines[at + 1 :]


def _is_summed(grid: Grid, at: int, column: int, lines: Sequence[Line]) -> bool:
    head = " ".join(grid.heads.get(column, ()))
    cells = [line.slots[column] for line in lines if column in line.slots]
    numbers = all(c.blank or c.number is not None for c in cells)
    counted = sum(c.number is not None for c in cells)
    return grid.lines[at].slots[column].number is not None and counted >= _TWO and numbers and not _NO_SUM.search(head)


def _total(grid: Grid, at: int, column: int) -> Decimal:
    return grid.lines[at].slots[column].number or Decimal(0)


def _sums(lines: Sequence[Line], column: int) -> list[Decimal]:
    """What a total may be: all rows, the rows without those of groups, the groups alone, the part totals alone."""
    kinds = {line.kind for line in lines}
    ways: list[set[str]] = [{"row"}, {"row", "group"}]
    ways += [{kind} for kind in ("group", "part") if kind in kinds]
    return [sum((_number(n, column) for n in lines if n.kind in way), Decimal(0)) for way in ways]


def _number(line: Line, column: int) -> Decimal:
    slot = line.slots.get(column)
    return (slot.number if slot else None) or Decimal(0)


RULE: Final = Rule(
    CODE,
    why="Bảng là nơi số liệu được lấy lại cho báo cáo sau; tổng sai sẽ sai tiếp.",
    wrong="4 + 15, dòng Tổng cộng ghi 20",
    right="4 + 15, dòng Tổng cộng ghi 19",
    check=_check,
)
