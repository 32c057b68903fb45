"""The closed set of ways to make a figure, by the name a declaration gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compute.kinds.count import counted, distinct
from pipeline.compute.kinds.derived import difference, ratio, sum_of
from pipeline.compute.kinds.single import taken
from pipeline.compute.kinds.total import summed

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.compute.making import Made, Task

KINDS: dict[str, Callable[[Task], Made]] = {
    "cộng": summed,
    "đếm": counted,
    "đếm khác nhau": distinct,
    "lấy": taken,
    "tổng của": sum_of,
    "hiệu": difference,
    "số năm": difference,
    "tỉ lệ": ratio,
}
