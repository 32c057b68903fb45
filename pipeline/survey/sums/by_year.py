"""Awards and initiatives by year, for the office and for each unit, with the change against the year before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeVar

from pipeline.law.facts import DECIDED
from pipeline.survey.sums.told import NO_UNIT, change, summed, years_of
from pipeline.survey.views.view import BLANK, Line, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.survey.sums.told import Told
    from pipeline.survey.views.view import Entry

K = TypeVar("K")

_ALL, _OTHERS = "Cộng", "Sáng kiến"
_PARTIAL: Final = "Dấu * là số chưa đủ: trong các ô được cộng có ô còn trống."


@dataclass(frozen=True, slots=True)
class Columns:
    """The years shown, and the year `before` the last of them; None where nothing tells of it."""

    years: tuple[int, ...]
    before: int | None


def columns(told: Sequence[Told], years: Sequence[int]) -> Columns:
    """The columns for these years."""
    before = years[-1] - 1 if years else None
    return Columns(tuple(years), before if before in years_of(told) else None)


def by_year(key: str, title: str, told: Sequence[Told], shown: Columns) -> Table | None:
    """What the office has: a row an award, a column a year."""
    groups = _grouped(_decided(told), _item).items()
    lines = [Line(item, _years(parts, shown), group) for (group, item), parts in groups]
    table = _table(key, title, "Danh hiệu, hình thức", lines, shown)
    return replace(table, plotted=tuple(range(len(shown.years)))[-3:]) if table else None


def by_unit(key: str, title: str, told: Sequence[Told], shown: Columns, order: Callable[[str], int]) -> Table | None:
    """What each unit has: a group an award, a row a unit in the office's own order, and their sum."""
    lines: list[Line] = []
    for (group, item), parts in _grouped(_decided(told), _item).items():
        head = f"{item} ({group.lower()})" if group else item
        units = sorted(_grouped(parts, lambda t: t.unit).items(), key=lambda pair: (not pair[0], order(pair[0])))
        lines += [Line(unit or NO_UNIT, _years(own, shown), head) for unit, own in units]
        lines += [Line(_ALL, _years(parts, shown), head, total=True)] if len(units) > 1 else []
    return _table(key, title, "Đơn vị", lines, shown)


def of_periods(told: Sequence[Told]) -> Table | None:
    """What is told of several years together, as it was published: such a number is never split by year."""
    mine = [t for t in told if t.year is None and t.stage == DECIDED]
    spans = sorted({(t.since, t.until) for t in mine})
    lines = [
        Line(item, tuple(summed(t for t in parts if (t.since, t.until) == span) for span in spans), group or _OTHERS)
        for (group, item), parts in _grouped(mine, _item).items()
    ]
    if not lines:
        return None
    heads = tuple(f"{since}-{until}" for since, until in spans)
    note = "Số công bố của cả kỳ; không tách theo năm, không cộng với số từng năm."
    return Table("ca-ky", "Số liệu tổng hợp cả kỳ", "Danh hiệu, hình thức", heads, tuple(lines), note, (0,))


def _decided(told: Sequence[Told]) -> list[Told]:
    return [t for t in told if t.stage == DECIDED and t.year is not None and not t.named]


def _item(told: Told) -> tuple[str, str]:
    return told.group, told.item


def _grouped(told: Sequence[Told], key: Callable[[Told], K]) -> dict[K, list[Told]]:
    groups: dict[K, list[Told]] = {}
    for one in told:
        groups.setdefault(key(one), []).append(one)
    return groups


def _years(parts: Sequence[Told], shown: Columns) -> tuple[Entry, ...]:
    def of(year: int) -> Entry:
        return summed([t for t in parts if t.year == year])

    own = tuple(of(year) for year in shown.years)
    return own if shown.before is None else (*own, change(own[-1], of(shown.before)))


def _table(key: str, title: str, head: str, lines: Sequence[Line], shown: Columns) -> Table | None:
    """The table without the rows that tell nothing; None where that is all of them."""
    told = tuple(line for line in lines if any(e != BLANK for e in line.entries))
    if not told:
        return None
    heads = (*map(str, shown.years), *((f"So với {shown.before}",) if shown.before is not None else ()))
    note = _PARTIAL if any(e.partial for line in told for e in line.entries) else ""
    return Table(key, title, head, heads, told, note)
