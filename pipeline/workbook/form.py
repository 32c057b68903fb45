"""A worksheet to be filled in, as plain values: what stands where, how it looks, and what may be typed into it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING

from pipeline.content import Paragraph

if TYPE_CHECKING:
    from collections.abc import Mapping

Area = tuple[int, int, int, int]
"""First row, first column, last row, last column, counted from 1."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula without its “=”, in Excel's own English, and the result that it has while nothing is filled in."""

    text: str
    result: str | int = ""


Held = str | int | float | date | Formula | tuple[Paragraph, ...] | None


class Look(Enum):
    """What a cell is to the person who fills the sheet in; ENTRY and REVIEW are the ones to type into."""

    TITLE = auto()
    NOTE = auto()
    TEXT = auto()
    HEAD = auto()
    ENTRY = auto()
    REVIEW = auto()
    FIXED = auto()
    PAST = auto()
    PAST_HEAD = auto()
    GROUP = auto()
    TOTAL = auto()


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell by row and column from 1, merged down and right as far as `down`, `across` more cells."""

    row: int
    column: int
    value: Held
    look: Look
    number: str = "General"
    upright: bool = False
    down: int = 0
    across: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """What may be typed into an area: `kind` and `formulas` as Excel has them, “any” where there is only a prompt.

    `style` is stop, warning or information; empty where whatever is typed is taken without a word.
    """

    area: Area
    kind: str
    formulas: tuple[str, ...] = ()
    prompt: tuple[str, str] = ("", "")
    error: tuple[str, str] = ("", "")
    style: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars drawn by Excel: their title, the area of their names, the columns of numbers, where they stand.

    The headings of the columns, in row `head`, are what the legend says.
    """

    title: str
    names: Area
    columns: tuple[int, ...]
    head: int
    at: tuple[int, int]

    @property
    def rows(self) -> int:
        """How many rows of a worksheet they cover; a name may need two lines."""
        return max(10, (self.names[2] - self.names[0] + 1) * max(2, len(self.columns)) + 6)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet to be filled in, or one to read (no `entry` in its looks), or one that only holds lists (`hidden`).

    `frozen` is the first cell that scrolls; `repeated` the first and last heading row, `heights` rows taller than one
    line. `tint` colours the tab.
    """

    name: str
    spots: tuple[Spot, ...]
    widths: tuple[float, ...] = ()
    heights: Mapping[int, float] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    frozen: tuple[int, int] | None = None
    repeated: tuple[int, int] | None = None
    hidden: bool = False
    landscape: bool = True
    tint: str = ""
    bars: tuple[Bars, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A workbook to be filled in: its worksheets, and names for ranges that its lists come from."""

    sheets: tuple[Sheet, ...]
    names: Mapping[str, str] = field(default_factory=dict)
