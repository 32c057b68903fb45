"""The awards that the law knows (danh hiệu thi đua, hình thức khen thưởng), each with the time it is in force."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FILE: Final = "khen-thuong.tsv"
_OTHER: ContextVar[str | None] = ContextVar("khen-thuong", default=None)


@dataclass(frozen=True, slots=True)
class Award:
    """An award by its name in the law's spelling.

    `kind`: danh hiệu thi đua, hình thức khen thưởng or danh hiệu vinh dự · `subjects`: Tập thể, Cá nhân · `level`: cơ
    sở, ngành, tỉnh, Nhà nước · `rank` compares awards of one kind and subject, None where it cannot · `since`, `until`:
    first and last day in force, None where open · `basis`: the article.
    """

    code: str
    name: str
    kind: str
    subjects: tuple[str, ...]
    level: str
    rank: int | None
    authority: str
    aliases: tuple[str, ...]
    since: date | None
    until: date | None
    basis: str


def awards(on: date, extra: tuple[Award, ...] = ()) -> tuple[Award, ...]:
    """The awards in force on a day, in the order of the list, those of the office last."""
    return tuple(a for a in extended(extra) if in_force(a, on))


def known(name: str, extra: tuple[Award, ...] = (), on: date | None = None) -> Award | None:
    """The award of this name or alias among the law's and the office's own: one in force on the day, else any."""
    key = fold(name)
    named = [a for a in extended(extra) if key in names(a)]
    return next((a for a in named if on and in_force(a, on)), named[0] if named else None)


def extended(extra: tuple[Award, ...]) -> tuple[Award, ...]:
    """The law's awards and the office's own; one of the office with a code of the law's stands in its place."""
    own = {a.code: a for a in extra}
    listed = _listed()
    codes = {a.code for a in listed}
    return (*(own.get(a.code, a) for a in listed), *(a for a in extra if a.code not in codes))


def in_force(award: Award, on: date) -> bool:
    """Whether the award may be given on the day."""
    return (award.since is None or award.since <= on) and (award.until is None or on <= award.until)


@contextmanager
def under(table: str | None) -> Iterator[None]:
    """The time during which another state of the table holds, as an archived version was made with; None: our own."""
    token = _OTHER.set(table)
    try:
        yield
    finally:
        _OTHER.reset(token)


def _listed() -> tuple[Award, ...]:
    return _read(_OTHER.get() or _own())


@cache
def _own() -> str:
    return resources.files("pipeline.law").joinpath(_FILE).read_text(encoding="utf-8")


@cache
def _read(text: str) -> tuple[Award, ...]:
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(_award(row) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def _award(row: Mapping[str, str]) -> Award:
    return Award(
        code=row["mã"],
        name=row["tên"],
        kind=row["loại"],
        subjects=_several(row["đối tượng"]),
        level=row["cấp"],
        rank=int(row["thứ bậc"]) if row["thứ bậc"] else None,
        authority=row["thẩm quyền"],
        aliases=_several(row["tên khác"]),
        since=_day(row["từ ngày"]),
        until=_day(row["đến ngày"]),
        basis=row["căn cứ"],
    )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None


@cache
def names(award: Award) -> frozenset[str]:
    """The folded names that the award goes by."""
    return frozenset(map(fold, (award.name, *award.aliases)))
