"""What a file tells of one worksheet beside its values; each format fills in what it knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.spreadsheet.looks import UNKNOWN_LOOKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.looks import Looks

NO_ROWS: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Broken:
    """A cell without a value: an Excel error (`error`), or a formula whose result was never stored."""

    error: str = ""
    formula: str = ""

    def __str__(self) -> str:
        return self.error or f"={self.formula}"


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range, by its first and last row and column, counted from 0."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Inside:
    """The inside of one worksheet; rows and columns are counted from 0.

    `broken` cells have no value. Of the `hidden_rows`, a filter hides the `filtered_rows`. `untold` names in Vietnamese
    what the file's format cannot tell. `from_1904`: its serial numbers count days from 1904, as on old Macs.
    `notes` are what people wrote at cells, also at blank ones.
    """

    broken: Mapping[Position, Broken] = field(default_factory=dict)
    merges: tuple[Merge, ...] = ()
    looks: Looks = UNKNOWN_LOOKS
    hidden: bool = False
    hidden_rows: frozenset[int] = NO_ROWS
    filtered_rows: frozenset[int] = NO_ROWS
    hidden_columns: frozenset[int] = NO_ROWS
    untold: tuple[str, ...] = ()
    from_1904: bool = False
    notes: Mapping[Position, str] = field(default_factory=dict)
