"""Units in time: figures of a unit that was not there in their year, and a successor that no list holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.compute.codes import NO_SUCH_SUCCESSOR, UNIT_NOT_THERE
from pipeline.compute.selection import each, each_cell, spelled
from pipeline.findings import CellPlace
from pipeline.vietnamese import fold, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.compute.units import Units
    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.tables import Records

_LIST, _COUNTS = "don_vi", "khen_thuong"


def untimely(tables: Mapping[str, Records], known: Units) -> tuple[Finding, ...]:
    """A finding for each award counted for a unit in a year without it, and for each successor that is not listed."""
    listed = tables.get(_LIST)
    if listed is None or "đến_ngày" not in listed.values:
        return ()
    rows = list(zip(each(listed), each_cell(listed), strict=True))
    times: dict[str, list[dict[str, Any]]] = {}
    for row, _ in rows:
        times.setdefault(known.code(spelled(row["mã"])), []).append(row)
    return (*_without_successor(rows, known), *_outside(tables.get(_COUNTS), times, known))


def _without_successor(rows: list[tuple[dict[str, Any], dict[str, Cell | None]]], known: Units) -> Iterator[Finding]:
    for row, cells in rows:
        cell, name = cells.get("thành"), spelled(row.get("thành"))
        if cell and name and fold(name) not in known.codes:
            yield NO_SUCH_SUCCESSOR.at(
                CellPlace(cell.file, cell.sheet, cell.address),
                found=f"“{name}”",
                expected="mã hoặc tên một đơn vị trong trang “Danh sách đơn vị”",
                mend="sửa tên, hoặc thêm đơn vị ấy vào danh sách",
            )


def _outside(records: Records | None, times: Mapping[str, list[dict[str, Any]]], known: Units) -> Iterator[Finding]:
    told: set[tuple[str, Any]] = set()
    if records is None or "đơn_vị" not in records.values:
        return
    for row, cells in zip(each(records), each_cell(records), strict=True):
        cell, code, year = cells.get("đơn_vị"), known.code(spelled(row["đơn_vị"])), row.get("năm")
        named = times.get(code)
        if cell and named and isinstance(year, int) and row.get("số_lượng") and (code, year) not in told:
            told.add((code, year))
            yield from _told(cell, named, year)


def _told(cell: Cell, named: list[dict[str, Any]], year: int) -> Iterator[Finding]:
    """A finding where none of the rows that list the unit, one for each name it had, covers the year."""
    away = [(spelled(unit["tên"]), when) for unit in named if (when := _away(unit, year))]
    if len(away) == len(named):
        name, when = away[-1]
        yield UNIT_NOT_THERE.at(
            CellPlace(cell.file, cell.sheet, cell.address),
            found=f"“{name}” {when} mà có số liệu năm {year}",
            expected="số liệu của đơn vị trong thời gian đơn vị hoạt động",
            mend="chuyển số sang đơn vị đã nhận nhiệm vụ, hoặc sửa ngày ở trang “Danh sách đơn vị”",
        )


def _away(unit: dict[str, Any], year: int) -> str:
    """Since or until when a row of the list has the unit, where that leaves the year out."""
    since, until = unit.get("từ_ngày"), unit.get("đến_ngày")
    if until and until.year < year:
        return f"đã thôi hoạt động từ sau ngày {short_date(until)}"
    return f"có từ ngày {short_date(since)}" if since and since.year > year else ""
