"""Registered, proposed and decided side by side, never added, with what was achieved of what was registered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.law.facts import DECIDED, PROPOSED, REGISTERED, STAGES
from pipeline.survey.sums.grouping import in_order, titled
from pipeline.survey.sums.told import NO_UNIT, share, summed
from pipeline.survey.views.view import Line, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.survey.sums.told import Told
    from pipeline.survey.views.view import Entry

_HEADS: Final = ("Đăng ký", "Đề nghị", "Đã quyết định", "Đạt so với đăng ký")
_NOTE: Final = "Số của các giai đoạn đặt cạnh nhau, không cộng với nhau."


def by_stage(told: Sequence[Told], years: Sequence[int]) -> Table | None:
    """A group a year, a row an award for which somebody registered or was proposed; None where nobody did."""
    lines = tuple(line for year in years for line in _of_year([t for t in told if t.year == year], year))
    if not lines:
        return None
    return Table("dang-ky", "Đăng ký và đạt được", "Danh hiệu, hình thức", _HEADS, lines, _NOTE, (0, 2))


def by_stage_and_unit(told: Sequence[Told], years: Sequence[int], order: Callable[[str], int]) -> Table | None:
    """The same for each unit: a group an award and year, a row a unit that asked for it or was given it."""
    lines: list[Line] = []
    for year in years:
        mine = [t for t in told if t.year == year]
        for group, item in _asked(mine):
            parts = [t for t in mine if (t.group, t.item) == (group, item)]
            head = f"{titled((group, item))}, năm {year}"
            units = in_order([t for t in parts if t.stage != DECIDED or t.number], order)
            lines += [Line(unit or NO_UNIT, _stages([t for t in parts if t.unit == unit]), head) for unit in units]
    if not lines:
        return None
    return Table("dang-ky-don-vi", "Đăng ký và đạt được theo đơn vị", "Đơn vị", _HEADS, tuple(lines), _NOTE)


def _of_year(told: Sequence[Told], year: int) -> Iterator[Line]:
    for group, item in _asked(told):
        parts = [t for t in told if (t.group, t.item) == (group, item)]
        yield Line(titled((group, item)), _stages(parts), f"Năm {year}")


def _asked(told: Sequence[Told]) -> list[tuple[str, str]]:
    """The awards for which somebody registered or was proposed, in the order of the law's list."""
    asked = {(t.group, t.item) for t in told if t.stage in {REGISTERED, PROPOSED}}
    return [key for key in dict.fromkeys((t.group, t.item) for t in told) if key in asked]


def _stages(parts: Sequence[Told]) -> tuple[Entry, ...]:
    registered, proposed, decided = (summed(t for t in parts if t.stage == stage) for stage in STAGES)
    return registered, proposed, decided, share(decided, registered)
