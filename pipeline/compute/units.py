"""The office's units: their codes, their order and the names they go by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.compute.codes import UNKNOWN_UNIT
from pipeline.compute.selection import each, spelled
from pipeline.findings import CellPlace, nearest
from pipeline.offices import followed, written_out
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.tables import Records


@dataclass(frozen=True, slots=True)
class Units:
    """Codes by folded name, and the names in the order of the office's own list.

    `titles` is each unit's listed name by its code; `taken_over` leads from the code of a unit that has ended to that
    of the unit which took its place. Who has ended by the day `on` is also known of procuracies that are not listed.
    """

    codes: Mapping[str, str]
    names: tuple[str, ...]
    titles: Mapping[str, str] = field(default_factory=dict)
    taken_over: Mapping[str, str] = field(default_factory=dict)
    on: date | None = None

    def knows(self, name: str) -> bool:
        """Whether the list holds the unit, or who took its place."""
        return self.counted_as(name) in self.titles

    def code(self, name: str) -> str:
        """The unit's code, or the name itself where the list does not hold it."""
        return self.codes.get(fold(name), name)

    def counted_as(self, name: str) -> str:
        """The code of the unit that its figures are counted for: its own, or that of who took its place."""
        code = self.codes.get(fold(name)) or self._successor(name)
        return self.taken_over.get(code, code)

    def _successor(self, name: str) -> str:
        """The code of the listed unit that does the work of a procuracy by the dated tables; else the name itself."""
        after = followed(name, self.on) if self.on and self.codes else name
        wanted = written_out(after)
        heirs = (code for key, code in self.codes.items() if written_out(key) == wanted)
        return next(heirs, name) if after != name else name

    def shown(self, name: str) -> str:
        """The name that stands over its figures: the listed one of the unit or of who took its place, else as typed."""
        return self.titles.get(self.counted_as(name), name)

    def order(self, name: str) -> int:
        """The unit's place in the list; those that it does not hold come last."""
        known = list(dict.fromkeys(self.codes.values()))
        code = self.counted_as(name)
        return known.index(code) if code in known else len(known)


def units(records: Records | None, on: date | None = None) -> Units:
    """The units that the sheet “Danh sách đơn vị” lists, under their names, other names and codes.

    Those that had ended by the day `on` are counted for the unit that took their place, where the list names it.
    """
    if records is None:
        return Units({}, ())
    codes: dict[str, str] = {}
    titles: dict[str, str] = {}
    for row in each(records):
        code = spelled(row["mã"])
        others = spelled(row.get("tên_khác")).split(";")
        codes |= {fold(name): code for name in (spelled(row["tên"]), code, *others) if name.strip()}
        titles.setdefault(code, spelled(row["tên"]))
    ended = _ended(records, codes, on) if on else {}
    return Units(codes, tuple(spelled(name) for name in records.values["tên"]), titles, ended, on)


def _ended(records: Records, codes: Mapping[str, str], on: date) -> dict[str, str]:
    """For each unit that ended by the day, the unit that holds its work then, however many mergers later."""
    rows = [row for row in each(records) if row.get("đến_ngày") and row["đến_ngày"] < on]
    then = {spelled(row["mã"]): codes.get(fold(spelled(row.get("thành")))) for row in rows}
    return {code: last for code in then if (last := _last(then, code)) and last != code}


def _last(then: Mapping[str, str | None], code: str) -> str | None:
    seen: set[str] = set()
    while code in then and code not in seen:
        seen.add(code)
        following = then[code]
        if following is None:
            return None if len(seen) == 1 else code
        code = following
    return code


def there_in(records: Records, year: int) -> frozenset[str]:
    """The codes of the listed units that are there at some time of the year."""
    rows = each(records)
    began = (row for row in rows if not row.get("từ_ngày") or row["từ_ngày"].year <= year)
    return frozenset(spelled(row["mã"]) for row in began if not row.get("đến_ngày") or row["đến_ngày"].year >= year)


def strangers(records: Records | None, known: Units) -> tuple[Finding, ...]:
    """A finding for each cell of the column “đơn_vị” that names no listed unit; none where no unit is listed."""
    if records is None or not known.codes or "đơn_vị" not in records.values:
        return ()
    pairs = zip(records.values["đơn_vị"], records.cells["đơn_vị"], strict=True)
    odd = {cell: name for name, cell in pairs if cell is not None and name and not known.knows(name)}
    return tuple(_stranger(cell, name, known) for cell, name in odd.items())


def _stranger(cell: Cell, name: str, known: Units) -> Finding:
    near = nearest(name, known.names)
    return UNKNOWN_UNIT.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"“{name}”",
        expected="tên một đơn vị trong trang “Danh sách đơn vị”",
        mend=f"sửa thành “{near}”, nếu đúng là đơn vị đó" if near else "thêm đơn vị này vào danh sách, hoặc sửa tên",
    )
