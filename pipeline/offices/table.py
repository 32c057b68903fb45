"""The dated tables that ship with the program: provinces, offices, and the provincial offices that follow from both."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from pipeline.offices.body import Body

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_OFFICE = "Viện kiểm sát nhân dân"


@cache
def provinces() -> tuple[Body, ...]:
    """The provinces and cities under central government, “tỉnh Hải Dương”: 63 before the merger, 34 since."""
    return tuple(_body(row, f"{row['loại']} {row['tên']}", row["loại"]) for row in _rows("tinh-thanh.tsv"))


@cache
def listed() -> tuple[Body, ...]:
    """Provinces, then provincial offices, then all other offices; the first whose name fits is meant."""
    others = tuple(_body(row, row["tên"], row["cấp"]) for row in _rows("co-quan.tsv"))
    return (*provinces(), *map(_provincial, provinces()), *others)


def _provincial(province: Body) -> Body:
    """The office of a province; that it takes a new name when its province changes its kind is only a conclusion."""
    successor = f"{_OFFICE} {province.successor}" if province.successor else ""
    name, certain = f"{_OFFICE} {province.name}", not _kind_alone(province)
    return Body(name, "tỉnh", province.since, province.until, successor, province.basis, certain)


def _kind_alone(province: Body) -> bool:
    """Whether nothing but the kind changes at the beginning or the end: tỉnh Bắc Ninh, thành phố Bắc Ninh."""
    others = (p for p in provinces() if p is not province)
    return any(_place(p) == _place(province) for p in others)


def _place(province: Body) -> str:
    return province.name.removeprefix(f"{province.level} ")


def _rows(file: str) -> Iterable[Mapping[str, str]]:
    text = resources.files("pipeline.offices").joinpath(file).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _body(row: Mapping[str, str], name: str, level: str) -> Body:
    return Body(name, level, _day(row["từ ngày"]), _day(row["đến ngày"]), row["thay bằng"], row["căn cứ"])


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None
