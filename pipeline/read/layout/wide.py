"""The wide part of a sheet: the headings that count, and the columns of sums between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.read.layout.headings import Heading


@dataclass(frozen=True, slots=True)
class WideColumn:
    """A heading of the wide part; one that counts has both term and group, a column of sums may lack either.

    `labelled`: one of its labels is the group's own.
    """

    heading: Heading
    term: str = ""
    group: str = ""
    total: bool = False
    labelled: bool = False

    @property
    def counts(self) -> bool:
        """Whether the column's cells become rows."""
        return bool(self.term and self.group) and not self.total


@dataclass(frozen=True, slots=True)
class WideColumns:
    """The headings of a worksheet that belong to its wide part, whether they are understood or not."""

    every: tuple[WideColumn, ...] = ()

    @property
    def columns(self) -> tuple[WideColumn, ...]:
        """The columns whose cells become rows."""
        return tuple(w for w in self.every if w.counts)

    @property
    def totals(self) -> tuple[WideColumn, ...]:
        """The columns of sums."""
        return tuple(w for w in self.every if w.total)

    def summed_in(self, total: WideColumn) -> tuple[WideColumn, ...]:
        """The counting columns that a column of sums adds up by its headings; none where these do not say."""
        if not (total.group or total.term):
            return ()
        fitting = (w for w in self.columns if total.group in {"", w.group} and total.term in {"", w.term})
        return tuple(fitting)

    @property
    def unnamed(self) -> tuple[WideColumn, ...]:
        """Columns under a known group whose term nobody knows."""
        return tuple(w for w in self.every if not w.total and not w.term)

    @property
    def groupless(self) -> tuple[WideColumn, ...]:
        """Columns of a known term that do not say whom they count."""
        return tuple(w for w in self.every if not w.total and w.term and not w.group)

    @property
    def uncounted(self) -> tuple[WideColumn, ...]:
        """Columns of sums that say what they sum, while no column counts it, not even one with a faulty heading."""
        if self.unnamed or self.groupless:
            return ()
        return tuple(w for w in self.totals if (w.term or w.group) and not self.summed_in(w))

    @property
    def enough(self) -> bool:
        """Whether the worksheet is surely a wide one."""
        return bool(self.columns) and sum(not w.total for w in self.every) > 1

    @property
    def explained(self) -> frozenset[int]:
        """The columns that belong to the wide part."""
        return frozenset(w.heading.column for w in self.every)
