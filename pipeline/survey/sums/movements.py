"""Movements (phong trào thi đua) of a year: how many of each level are running or have ended, and which."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pipeline.law.rows import each
from pipeline.survey.views.view import Entry, Line, Table, words
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.law.rows import Row
    from pipeline.tables import Records

_KEY: Final = "phong_trao"
_LEVELS: Final = ("Trung ương", "Ngành", "Địa phương", "Đơn vị")
_YEARS: Final = re.compile(r"\b(?:19|20|21)\d\d\b")


class State(StrEnum):
    """What a movement's period says of a year."""

    RUNNING = "Đang thực hiện"
    ENDED = "Đã kết thúc"
    UNTOLD = "Không ghi thời gian"


@dataclass(frozen=True, slots=True)
class _Movement:
    row: Row
    level: str
    state: State


def movements(yearly: Mapping[int, Mapping[str, Records]], years: Sequence[int]) -> tuple[Table, ...]:
    """The counts and the list of the last of the years whose folder tells of movements."""
    year = next((y for y in reversed(years) if _KEY in yearly.get(y, {})), None)
    if year is None:
        return ()
    known = [_movement(row, year) for row in each(yearly[year][_KEY]) if row.text("tên")]
    return (_counts(known, year), _list(known, year)) if known else ()


def state(period: str, year: int) -> State:
    """Whether a movement runs in the year: the last year that its period names tells; one of every year runs."""
    if "hằng năm" in fold(period) or "hàng năm" in fold(period):
        return State.RUNNING
    named = [int(found) for found in _YEARS.findall(period)]
    if not named:
        return State.UNTOLD
    return State.ENDED if max(named) < year else State.RUNNING


def _movement(row: Row, year: int) -> _Movement:
    level = row.choice("cấp", *_LEVELS) or row.text("cấp")
    return _Movement(row, level, state(row.text("giai_đoạn"), year))


def _counts(known: Sequence[_Movement], year: int) -> Table:
    levels = list(dict.fromkeys((*_LEVELS, *(m.level for m in known))))
    lines = [
        Line(level or "(không ghi cấp)", _row([m for m in known if m.level == level]))
        for level in levels
        if any(m.level == level for m in known)
    ]
    every = Line("Cộng", _row(known), total=True)
    columns = (*map(str, State), "Cộng")
    note = "Theo cột “Giai đoạn”: có năm cuối trước năm báo cáo là đã kết thúc; để trống thì không suy đoán."
    return Table(
        "phong-trao", f"Phong trào thi đua năm {year}", "Cấp phát động", columns, (*lines, every), note, (0, 1, 2)
    )


def _row(known: Sequence[_Movement]) -> tuple[Entry, ...]:
    return (*(_count(m for m in known if m.state is state) for state in State), _count(known))


def _count(known: Iterable[_Movement]) -> Entry:
    cells = tuple(cell for m in known if (cell := m.row.cell("tên")))
    return Entry(Decimal(len(cells)), cells)


def _list(known: Sequence[_Movement], year: int) -> Table:
    lines = tuple(
        Line(
            m.row.text("tên"),
            (
                words(m.level, m.row.cell("cấp")),
                words(m.row.text("giai_đoạn"), m.row.cell("giai_đoạn")),
                words(m.state),
            ),
        )
        for m in known
    )
    columns = ("Cấp phát động", "Giai đoạn", "Tình trạng")
    return Table("cac-phong-trao", f"Các phong trào năm {year}", "Phong trào", columns, lines, listing=True)
