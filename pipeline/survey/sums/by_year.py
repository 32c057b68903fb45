"""Awards and initiatives of the whole office: a row an award, a column a year, or a column a published period."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.law.facts import DECIDED
from pipeline.survey.sums.grouping import by_item, decided
from pipeline.survey.sums.told import summed
from pipeline.survey.sums.years import entries, table
from pipeline.survey.views.view import Line, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.survey.sums.told import Told
    from pipeline.survey.sums.years import Columns

_HEAD, _OTHERS = "Danh hiệu, hình thức", "Sáng kiến"
_PLOTTED: Final = 3


def by_year(key: str, title: str, told: Sequence[Told], shown: Columns) -> Table | None:
    """What the office has: a row an award, a column a year."""
    groups = by_item(decided(told)).items()
    lines = [Line(item, entries(parts, shown), group) for (group, item), parts in groups]
    made = table(key, title, _HEAD, lines, shown)
    return replace(made, plotted=shown.last(_PLOTTED)) if made else None


def of_periods(told: Sequence[Told]) -> Table | None:
    """What is told of several years together, as it was published: such a number is never split by year."""
    mine = [t for t in told if t.year is None and t.stage == DECIDED]
    spans = sorted({(t.since, t.until) for t in mine})
    lines = [
        Line(item, tuple(summed(t for t in parts if (t.since, t.until) == span) for span in spans), group or _OTHERS)
        for (group, item), parts in by_item(mine).items()
    ]
    if not lines:
        return None
    heads = tuple(f"{since}-{until}" for since, until in spans)
    note = "Số công bố của cả kỳ; không tách theo năm, không cộng với số từng năm."
    return Table("ca-ky", "Số liệu tổng hợp cả kỳ", _HEAD, heads, tuple(lines), note, (0,))
