"""The units for whom a form has a row, in the office's order, each with its group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.compute.selection import each, spelled
from pipeline.compute.units import units

if TYPE_CHECKING:
    from pipeline.tables import Records

SHEET: Final = "don_vi"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its code, with the name that is printed and the group (khối) it competes in."""

    code: str
    name: str
    group: str


def units_of(records: Records | None, year: int) -> tuple[Unit, ...]:
    """The units that are there at the beginning of the year, each once; those that ended before it are left out."""
    first = date(year, 1, 1)
    ended = units(records, first).taken_over
    found: dict[str, Unit] = {}
    for row in each(records) if records else ():
        code, last = spelled(row["mã"]), row.get("đến_ngày")
        if code and row["tên"] and code not in ended and not (last and last < first):
            found.setdefault(code, Unit(code, spelled(row["tên"]), spelled(row.get("khối"))))
    return tuple(found.values())
