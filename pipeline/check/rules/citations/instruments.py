"""The dated table of instruments that these documents cite: when each was issued and in force, and what followed it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.check.rules.tables import rows_of
from pipeline.vietnamese import parse_date

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


@dataclass(frozen=True, slots=True)
class Instrument:
    """A legal instrument: its symbol and name, the days of its force, the day of issue; None where not known."""

    symbol: str
    name: str
    since: date | None
    until: date | None
    successor: str
    issued: date | None = None


@cache
def instruments() -> Mapping[str, Instrument]:
    """The table by symbol."""
    rows = rows_of(Path(__file__).with_name("instruments.tsv"))
    return {row["số ký hiệu"]: _instrument(row) for row in rows}


@cache
def laws() -> tuple[Instrument, ...]:
    """The laws that are cited by their name and year, as the decree asks."""
    return tuple(one for one in instruments().values() if one.name.startswith("Luật") and one.name[-4:].isdigit())


def _instrument(row: Mapping[str, str]) -> Instrument:
    since, until, issued = (parse_date(row[key]) for key in ("từ ngày", "đến ngày", "ban hành"))
    return Instrument(row["số ký hiệu"], row["tên"].strip(), since, until, row["thay bằng"].strip(), issued)
