"""Where a cell of one side stands on the other: on the sheet that is the same, in the row that is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.compare.list_keys import row_keys
from pipeline.compare.reach import Place
from pipeline.compare.sheet_lines import rows_of_two, rows_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.compare.list_keys import Keys
    from pipeline.compare.reach import Reach

_DIGITS: Final = re.compile(r"\d+")
SheetKey = tuple[str, str]
Sheets = dict[SheetKey, SheetKey]
KeysBySheet = dict[SheetKey, "dict[int, Keys]"]


@dataclass(slots=True)
class CellPlaces:
    """Knows for every sheet and row of the old side those of the new one; each pair of sheets is read once."""

    old: Reach
    new: Reach
    _rows: dict[tuple[SheetKey, SheetKey], dict[int, int]] = field(default_factory=dict)
    _keys: tuple[KeysBySheet, KeysBySheet] | tuple[()] = ()

    def sheets(self, old: Iterable[Place], new: Iterable[Place] = ()) -> Sheets:
        """The sheet of the new side for each sheet of the old one: the same, else one that differs by a year only.

        Sheets are those of these cells and all that a side knows of.
        """
        here, there = (
            dict.fromkeys((*((p.file, p.sheet) for p in cells), *side.sheets()))
            for cells, side in ((old, self.old), (new, self.new))
        )
        partners = {key: key for key in here if key in there}
        free = [key for key in there if key not in partners]
        for key in here:
            like = next((f for f in free if _ageless(f) == _ageless(key)), None)
            if key not in partners and like is not None:
                partners[key] = like
                free.remove(like)
        return partners

    def partner(self, place: Place, sheets: Sheets) -> Place | None:
        """Where a cell of the old side stands on the new one; None where it does not."""
        key = (place.file, place.sheet)
        if key not in sheets:
            return None
        row = self._rows_of(key, sheets[key]).get(place.row)
        return None if row is None else place._replace(file=sheets[key][0], sheet=sheets[key][1], row=row)

    def before(self, sheets: Sheets, places: Iterable[Place]) -> dict[Place, Place]:
        """For cells of the new side those of the old one that are known to have stood there."""
        wanted = list(places)
        touched = {(p.file, p.sheet) for p in wanted}
        rows = {(b, n): (a, o) for a, b in sheets.items() if b in touched for o, n in self._rows_of(a, b).items()}
        found = {p: rows[key] for p in wanted if (key := ((p.file, p.sheet), p.row)) in rows}
        old = {p: Place(*sheet, p.column, row) for p, (sheet, row) in found.items()}
        return {p: o for p, o in old.items() if self.old.knows(o)}

    def _rows_of(self, old: SheetKey, new: SheetKey) -> dict[int, int]:
        """The rows that belong together; within one year a row may be reworded and is known by its cells alone."""
        if (old, new) not in self._rows:
            sides = self.old.sheet(old), self.new.sheet(new)
            same_year = _year(old) == _year(new)
            self._rows[old, new] = rows_together(*sides) if same_year else rows_of_two(*sides, *self._keys_of(old, new))
        return self._rows[old, new]

    def _keys_of(self, old: SheetKey, new: SheetKey) -> tuple[Mapping[int, Keys], Mapping[int, Keys]]:
        """The rows' keys in the lists of both sides."""
        if not self._keys:
            self._keys = (row_keys(self.old.figures.values()), row_keys(self.new.figures.values()))
        return self._keys[0].get(old, {}), self._keys[1].get(new, {})


def _year(key: SheetKey) -> str:
    """The folder of a sheet's file: the year that it tells of."""
    return key[0].rpartition("/")[0]


def _ageless(key: SheetKey) -> tuple[str, str]:
    return _DIGITS.sub("#", key[0]), _DIGITS.sub("#", key[1])
