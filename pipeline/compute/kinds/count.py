"""Đếm: the number of rows that fit, or of different values in them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.compute.making import Made, figure
from pipeline.compute.selection import first_spellings, spelled

if TYPE_CHECKING:
    from pipeline.compute.making import Task
    from pipeline.compute.selection import Selection


def counted(task: Task) -> Made:
    """The number of rows; blank where the sheet is not there at all."""
    rows = task.rows()
    if rows is None:
        return Made(figure(task, "đếm dòng", None))
    cells = rows.cells_of(task.spec.column or _naming_column(rows))
    return Made(figure(task, "đếm dòng", Decimal(len(rows)), cells))


def distinct(task: Task) -> Made:
    """The number of different values of the column that are not blank; names are compared by `fold`."""
    rows = task.rows()
    if rows is None:
        return Made(figure(task, "đếm giá trị khác nhau", None))
    values = first_spellings(spelled(value) for value in rows.column(task.spec.column) if value is not None)
    return Made(figure(task, "đếm giá trị khác nhau", Decimal(len(values)), rows.cells_of(task.spec.column)))


def _naming_column(rows: Selection) -> str:
    """The first column in which every row has a cell, so that each counted row can be pointed to."""
    names = [str(name) for name in rows.cells.columns]
    return next((name for name in names if len(rows.cells_of(name)) == len(rows)), "")
