"""Lấy: the value of the one row that fits."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pipeline.compute.codes import SEVERAL_ROWS
from pipeline.compute.making import Made, figure
from pipeline.content import Amount

if TYPE_CHECKING:
    from pipeline.compute.making import Task
    from pipeline.content import Cell
    from pipeline.findings import Finding


def taken(task: Task) -> Made:
    """The value with its qualifier and unit; blank where no row fits, a finding where several do."""
    rows = task.rows()
    if rows is None or len(rows) == 0:
        return Made(figure(task, "lấy ô", None))
    cells = rows.cells_of(task.spec.column)
    if len(rows) > 1:
        return Made(figure(task, "lấy ô", None, cells), (_several(task, len(rows), cells),))
    value = rows.column(task.spec.column)[0]
    amount = value if isinstance(value, Amount) else Amount(None)
    return Made(figure(task, "lấy ô", _number(value), cells, amount))


def _number(value: Any) -> Decimal | date | None:
    if isinstance(value, Amount):
        return value.value
    if value is None or isinstance(value, date):
        return value
    return Decimal(value)


def _several(task: Task, count: int, cells: list[Cell]) -> Finding:
    return SEVERAL_ROWS.at(
        task.where(cells),
        found=f"{count} dòng cùng khớp với “{task.spec.name}”",
        expected="đúng một dòng",
        mend="bỏ dòng thừa, hoặc phân biệt các dòng bằng cột điều kiện trong khai báo",
    )
