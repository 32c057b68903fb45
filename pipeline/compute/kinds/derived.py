"""Tổng của, hiệu, tỉ lệ: figures made from figures."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from pipeline.compute.amounts import MixedAmountsError, total
from pipeline.compute.codes import ESTIMATES, ZERO_BASE
from pipeline.compute.making import Made, figure
from pipeline.content import Amount

if TYPE_CHECKING:
    from pipeline.compute.making import Task
    from pipeline.content import Figure


def sum_of(task: Task) -> Made:
    """The sum of the figures that are not blank; blank where all are."""
    try:
        amount = total(_amounts([p for p in task.parts() if p.value is not None or p.qualifier]))
    except MixedAmountsError:
        finding = ESTIMATES.at(
            task.place,
            found=f"“{task.spec.name}” cộng những số ước lượng khác nhau",
            expected="các số cùng cách ước lượng",
            mend="bỏ số ước lượng khỏi phép cộng trong khai báo",
        )
        return Made(figure(task, "tổng của các số liệu", None), (finding,))
    return Made(figure(task, "tổng của các số liệu", amount.value, (), amount))


def difference(task: Task) -> Made:
    """The first figure less the second; blank where either is."""
    first, second = (part.value for part in task.parts())
    if isinstance(first, Decimal) and isinstance(second, Decimal):
        return Made(figure(task, "hiệu", first - second))
    return Made(figure(task, "hiệu", None))


def ratio(task: Task) -> Made:
    """The first figure in percent of the second, two decimals, half up; blank where either is."""
    first, second = (part.value for part in task.parts())
    if not isinstance(first, Decimal) or not isinstance(second, Decimal):
        return Made(figure(task, "tỉ lệ", None))
    if second == 0:
        finding = ZERO_BASE.at(
            task.place,
            found=f"“{task.spec.of[1]}” bằng 0",
            expected=f"số gốc khác 0 để tính “{task.spec.name}”",
            mend="kiểm tra lại số gốc trong tệp nhập",
        )
        return Made(figure(task, "tỉ lệ", None), (finding,))
    return Made(figure(task, "tỉ lệ", (first * 100 / second).quantize(Decimal("0.01"), ROUND_HALF_UP)))


def _amounts(parts: list[Figure]) -> list[Amount]:
    """The figures to add; the declaration answers for their units, so that only a common one is kept."""
    units = {p.unit for p in parts} - {""}
    unit = units.pop() if len(units) == 1 else ""
    return [Amount(p.value if isinstance(p.value, Decimal) else None, p.qualifier, unit) for p in parts]
