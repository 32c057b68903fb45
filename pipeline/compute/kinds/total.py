"""Cộng: the sum of a column over the rows that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compute.amounts import MixedAmountsError, total
from pipeline.compute.codes import ESTIMATES
from pipeline.compute.making import Made, figure

if TYPE_CHECKING:
    from pipeline.compute.making import Task
    from pipeline.content import Cell
    from pipeline.findings import Finding


def summed(task: Task) -> Made:
    """The sum with the cells that hold something, readable or not; blank where no cell holds a number."""
    rows = task.rows()
    if rows is None:
        return Made(figure(task, "cộng", None))
    cells = [cell for cell in rows.cells_of(task.spec.column) if cell.raw]
    try:
        amount = total(rows.column(task.spec.column))
    except MixedAmountsError as mixed:
        return Made(figure(task, "cộng", None, cells), (_mixed(task, cells, str(mixed)),))
    return Made(figure(task, "cộng", amount.value, cells, amount))


def _mixed(task: Task, cells: list[Cell], found: str) -> Finding:
    return ESTIMATES.at(
        task.where(cells),
        found=found,
        expected=f"các số cùng cách ước lượng, cùng đơn vị để cộng thành “{task.spec.name}”",
        mend="sửa các ô này cho thống nhất, hoặc ghi số tổng vào một ô riêng",
    )
