"""Cells of a figure on both sides: matched by the rows that they stand in, so that a shifted row is no change."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.compare.figure_change import CellChange
from pipeline.compare.list_keys import row_keys
from pipeline.compare.reach import Place
from pipeline.compare.sheet_lines import rows_of_two

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.compare.list_keys import Keys
    from pipeline.compare.reach import Reach
    from pipeline.compare.sheet_lines import RowCells

_DIGITS: Final = re.compile(r"\d+")
SheetKey = tuple[str, str]
KeysBySheet = dict[SheetKey, "dict[int, Keys]"]


class _Sheets(NamedTuple):
    old: dict[int, RowCells]
    new: dict[int, RowCells]


@dataclass(slots=True)
class CellMatcher:
    """Knows for every cell of the old side where it stands on the new one."""

    old: Reach
    new: Reach
    _rows: dict[tuple[SheetKey, SheetKey], dict[int, int]] = field(default_factory=dict)
    _keys: tuple[KeysBySheet, KeysBySheet] | tuple[()] = ()

    def standing(self, name: str) -> frozenset[Place]:
        """Where the cells below a figure of the old side stand on the new one; empty where one of them does not."""
        cells = self.old.cells(name)
        sheets = self._partners(cells, self._known(self.new))
        found = [self._partner(place, sheets) for place in cells]
        return frozenset(place for place in found if place is not None) if all(found) else frozenset()

    def cells_of_new(self, name: str) -> frozenset[Place]:
        """The cells below a figure of the new side."""
        return frozenset(self.new.cells(name))

    def changes(self, name: str, new_name: str = "") -> tuple[CellChange, ...]:
        """The cells below a figure that differ, in the order of the new side, those that are gone behind."""
        old, new = self.old.cells(name), self.new.cells(new_name or name)
        sheets = self._partners([*old, *self._known(self.old)], [*new, *self._known(self.new)])
        left, there = dict.fromkeys(new), frozenset(new)
        changed: list[tuple[Place | None, Place | None]] = []
        for place in old:
            partner = self._partner(place, sheets)
            left.pop(partner, None) if partner else None
            known = partner is not None and (partner in there or self.new.knows(partner))
            if not known:
                changed.append((place, None))
            elif partner and self.old.raw(place) != self.new.raw(partner):
                changed.append((place, partner))
        before = self._partners_back(sheets, left)
        changed += [(before.get(place), place) for place in left if not self._is_only_counted_now(before, place)]
        return tuple(self._change(a, b) for a, b in self._settled(changed))

    def _known(self, side: Reach) -> list[Place]:
        return [Place(*key, "", 0) for key in side.sheets()]

    def _partners(self, old: Iterable[Place], new: Iterable[Place]) -> dict[SheetKey, SheetKey]:
        """The sheet of the new side for each sheet of the old one: the same, else one that differs by a year only."""
        here, there = ({(p.file, p.sheet): None for p in side} for side in (old, new))
        partners = {key: key for key in here if key in there}
        free = [key for key in there if key not in partners]
        for key in here:
            like = next((f for f in free if _ageless(f) == _ageless(key)), None)
            if key not in partners and like is not None:
                partners[key] = like
                free.remove(like)
        return partners

    def _partner(self, place: Place, sheets: Mapping[SheetKey, SheetKey]) -> Place | None:
        key = (place.file, place.sheet)
        if key not in sheets:
            return None
        row = self._rows_of(key, sheets[key]).get(place.row)
        return None if row is None else place._replace(file=sheets[key][0], sheet=sheets[key][1], row=row)

    def _partners_back(self, sheets: Mapping[SheetKey, SheetKey], left: Iterable[Place]) -> dict[Place, Place]:
        """The cells of the old side that stood there before, where the figure did not rest on them."""
        wanted = list(left)
        touched = {(p.file, p.sheet) for p in wanted}
        rows = {(b, n): (a, o) for a, b in sheets.items() if b in touched for o, n in self._rows_of(a, b).items()}
        found = {p: rows[key] for p in wanted if (key := ((p.file, p.sheet), p.row)) in rows}
        old = {p: Place(*sheet, p.column, row) for p, (sheet, row) in found.items()}
        return {p: o for p, o in old.items() if self.old.knows(o)}

    def _is_only_counted_now(self, before: Mapping[Place, Place], place: Place) -> bool:
        return place in before and self.old.raw(before[place]) == self.new.raw(place)

    def _rows_of(self, old: SheetKey, new: SheetKey) -> dict[int, int]:
        if (old, new) not in self._rows:
            self._rows[old, new] = rows_of_two(self.old.sheet(old), self.new.sheet(new), *self._keys_of(old, new))
        return self._rows[old, new]

    def _keys_of(self, old: SheetKey, new: SheetKey) -> tuple[Mapping[int, Keys], Mapping[int, Keys]]:
        """The rows' keys in the lists of two years; within one year a row may be reworded and is known by its cells."""
        if _year(old) == _year(new):
            return {}, {}
        if not self._keys:
            self._keys = (row_keys(self.old.figures.values()), row_keys(self.new.figures.values()))
        return self._keys[0].get(old, {}), self._keys[1].get(new, {})

    def _settled(
        self, changed: Sequence[tuple[Place | None, Place | None]]
    ) -> Iterable[tuple[Place | None, Place | None]]:
        """The changes without cells whose content only stands elsewhere now."""
        gone: dict[tuple[str, str, str], list[int]] = defaultdict(list)
        for n, (old, new) in enumerate(changed):
            if old is not None and new is None:
                gone[old.sheet, old.column, self.old.raw(old)].append(n)
        dropped: set[int] = set()
        for n, (old, new) in enumerate(changed):
            waiting = gone.get((new.sheet, new.column, self.new.raw(new)), []) if new and old is None else []
            if waiting:
                dropped |= {n, waiting.pop(0)}
        return (pair for n, pair in enumerate(changed) if n not in dropped)

    def _change(self, old: Place | None, new: Place | None) -> CellChange:
        place = new or old
        assert place is not None  # noqa: S101 - a change has a side
        before, now = self.old.correction(old) if old else "", self.new.correction(new) if new else ""
        return CellChange(
            place.file,
            place.sheet,
            old.address if old else "",
            new.address if new else "",
            self.old.raw(old) if old else None,
            self.new.raw(new) if new else None,
            now if now != before else "",
        )


def _year(key: SheetKey) -> str:
    """The folder of a sheet's file: the year that it tells of."""
    return key[0].rpartition("/")[0]


def _ageless(key: SheetKey) -> tuple[str, str]:
    return _DIGITS.sub("#", key[0]), _DIGITS.sub("#", key[1])
