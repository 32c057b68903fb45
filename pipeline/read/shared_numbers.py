"""One number in a range merged over several rows or columns of figures: nobody knows how much each has."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from pipeline.read.codes import SHARED_NUMBER
from pipeline.read.fault import AGAIN, Fault, Outcome, quoted
from pipeline.read.values.values import NUMERIC

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.spec import Column
    from pipeline.spreadsheet import Grid, Position


def shared_number(grid: Grid, at: Position, columns: Mapping[int, Column], figures: Sequence[int]) -> Outcome | None:
    """The fault of a cell in such a range, given the columns by place and the rows of figures; None for any other."""
    place = at[1]
    merge = grid.anchors.get(at) if grid.anchors else None
    if merge is None or merge.left != place or columns[place].kind not in NUMERIC:
        return None
    rows_sharing = bisect_right(figures, merge.bottom) - bisect_left(figures, merge.top)
    columns_sharing = sum(c.kind in NUMERIC for p, c in columns.items() if place <= p <= merge.right)
    number = grid.cell(merge.top, place).raw
    if rows_sharing > 1:
        return None, _merged(f"{rows_sharing} dòng ({quoted(number)})", "dòng")
    return (
        (None, _merged(f"{columns_sharing} cột ({quoted(number)})", "cột")) if number and columns_sharing > 1 else None
    )


def _merged(over: str, what: str) -> Fault:
    mend = f"bỏ gộp ô {{cell}}, gõ số cho từng {what}, {AGAIN}"
    return Fault(SHARED_NUMBER, f"một số gộp cho {over}", f"mỗi {what} một số", mend)
