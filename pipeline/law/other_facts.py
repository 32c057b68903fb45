"""Facts beside the awards: the office's names, its units, initiatives, percentages that a sheet states."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.content import Amount
from pipeline.law.beside import Initiative, Initiatives, Percentage, Unit
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.law.rows import Row

_LEVELS: Final = {"cơ_sở": "cơ sở", "ngành": "ngành"}


def office_names(house: Row | None) -> tuple[str, ...]:
    """The names that the office goes by as one collective, the full one first."""
    return tuple(name for column in ("tên", "tên_ngắn") if house and (name := house.text(column)))


def units(rows: Iterable[Row]) -> tuple[Unit, ...]:
    """The units of the office's own list."""
    return tuple(_unit(row) for row in rows if row.text("mã"))


def _unit(row: Row) -> Unit:
    others = row.text("tên_khác").split(";")
    names = (row.text("mã"), row.text("tên"), *others)
    folded = frozenset(fold(name) for name in names if fold(name))
    return Unit(
        row.text("mã"),
        row.text("tên"),
        row.text("khối"),
        folded,
        row.day("từ_ngày"),
        row.day("đến_ngày"),
        row.text("thành"),
    )


def recognised(rows: Iterable[Row]) -> tuple[Initiatives, ...]:
    """The numbers of initiatives by level."""
    return tuple(told for row in rows for told in _recognised(row))


def _recognised(row: Row) -> Iterator[Initiatives]:
    since, until = row.whole("từ_năm"), row.whole("đến_năm")
    if since is None or until is None:
        since = until = row.whole("năm")
    for column, level in _LEVELS.items():
        number = row.get(column)
        known = number if isinstance(number, Decimal) else None
        yield Initiatives(level, row.text("đơn_vị"), since, until, known, row.cell(column))


def initiatives(rows: Iterable[Row]) -> tuple[Initiative, ...]:
    """The initiatives by name."""
    made = (Initiative(row.text("tên"), row.text("cấp"), row.whole("năm"), row.cell("tên")) for row in rows)
    return tuple(initiative for initiative in made if initiative.name)


def percentages(rows: Iterable[Row]) -> tuple[Percentage, ...]:
    """The percentages among other figures; one that is told as “gần” or “hơn” states nothing to recompute."""
    found = []
    for row in rows:
        value = row.get("giá_trị")
        if isinstance(value, Amount) and value.value is not None and not value.qualifier and _is_percent(row, value):
            found.append(Percentage(value.value, f"{row.text('tên')} · {row.text('ghi_chú')}", row.cell("giá_trị")))
    return tuple(found)


def _is_percent(row: Row, value: Amount) -> bool:
    return "%" in value.unit or "%" in row.text("đơn_vị_tính") or fold(row.text("đơn_vị_tính")) == "phần trăm"
