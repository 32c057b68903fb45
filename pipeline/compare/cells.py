"""The cells below a figure that differ between two sides: a row that only stands elsewhere is no change."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.compare.cell_places import CellPlaces
from pipeline.compare.figure_change import CellChange

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.compare.reach import Place, Reach

Pair = tuple["Place | None", "Place | None"]


@dataclass(slots=True)
class CellMatcher:
    """Knows the cells of the figures of both sides, and which of them differ."""

    old: Reach
    new: Reach
    _places: CellPlaces = field(init=False)

    def __post_init__(self) -> None:
        self._places = CellPlaces(self.old, self.new)

    def standing(self, name: str) -> frozenset[Place]:
        """Where the cells below a figure of the old side stand on the new one; empty where one of them does not."""
        cells = self.old.cells(name)
        sheets = self._places.sheets(cells)
        found = [self._places.partner(place, sheets) for place in cells]
        return frozenset(place for place in found if place is not None) if all(found) else frozenset()

    def cells_of_new(self, name: str) -> frozenset[Place]:
        """The cells below a figure of the new side."""
        return frozenset(self.new.cells(name))

    def changes(self, name: str, new_name: str = "") -> tuple[CellChange, ...]:
        """The cells below a figure that differ, in the order of the new side, those that are gone behind."""
        old, new = self.old.cells(name), self.new.cells(new_name or name)
        sheets = self._places.sheets(old, new)
        partners = {place: self._places.partner(place, sheets) for place in old}
        there = frozenset(new)
        changed: list[Pair] = []
        for place, partner in partners.items():
            if partner is None or not (partner in there or self.new.knows(partner)):
                changed.append((place, None))
            elif self.old.raw(place) != self.new.raw(partner):
                changed.append((place, partner))
        left = [place for place in new if place not in partners.values()]
        before = self._places.before(sheets, left)
        changed += [(before.get(place), place) for place in left if not self._is_only_counted_now(before, place)]
        return tuple(self._change(a, b) for a, b in self._settled(changed))

    def _is_only_counted_now(self, before: Mapping[Place, Place], place: Place) -> bool:
        return place in before and self.old.raw(before[place]) == self.new.raw(place)

    def _settled(self, changed: Sequence[Pair]) -> Iterable[Pair]:
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
