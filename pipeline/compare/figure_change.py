"""What a comparison tells of a figure: both values and printed texts, and the cells that brought the difference."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.content import FigureKind, told_ref
from pipeline.vietnamese import parse_number

if TYPE_CHECKING:
    from pipeline.compare.cause import Cause
    from pipeline.content import Figure
    from pipeline.outline import Address

_NAMES: Final = frozenset({FigureKind.ORDINAL, FigureKind.YEAR, FigureKind.DATE})
FACTS: Final = ("văn_bản.", "kỳ.")
"""How the names of figures begin that tell which document it is, not what was done."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell whose content differs; `old` or `new` is None where there is no such cell, as is its address empty.

    `correction` tells of the new content why the office corrected it and who told, where it was not corrected before.
    """

    file: str
    sheet: str
    old_address: str
    new_address: str
    old: str | None
    new: str | None
    correction: str = ""

    def __str__(self) -> str:
        address = told_ref(self.new_address or self.old_address)
        if self.old_address and self.new_address and self.old_address != self.new_address:
            address = f"{told_ref(self.old_address)} nay là {address}"
        why = f" (điều chỉnh: {self.correction})" if self.correction else ""
        return f"{self.file} · {self.sheet} · {address} {_shown(self.old)} → {_shown(self.new)}{why}"


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure of one name whose value or printed text differs; None on the side that has no such figure."""

    name: str
    old: Figure | None
    new: Figure | None
    printed_old: str = ""
    printed_new: str = ""
    cells: tuple[CellChange, ...] = ()
    causes: tuple[Cause, ...] = ()
    place: Address | None = None
    quote: str = ""

    @property
    def printed(self) -> bool:
        """Whether a reader meets the difference: the documents print it, and not in the same words."""
        return self.printed_old != self.printed_new

    @property
    def difference(self) -> Decimal | None:
        """New less old by value; by what is printed where somebody typed another number over a figure.

        Numbers and years that name something are no measures, nor is what tells which document it is: one less
        another says nothing.
        """
        if self.name.startswith(FACTS) or any(f is not None and f.kind in _NAMES for f in (self.old, self.new)):
            return None
        old, new = (f.value if f else None for f in (self.old, self.new))
        if not isinstance(old, Decimal) or not isinstance(new, Decimal):
            return None
        one, other = (parse_number(text) for text in (self.printed_old, self.printed_new))
        if one is None or other is None or (old != new and (self._is_scaled() or (one, other) == (old, new))):
            return new - old if new != old else None
        return other - one if other != one else None

    def _is_scaled(self) -> bool:
        """Whether it may be printed rounded or in thousands: a count never is."""
        return any(f is None or f.kind is not FigureKind.COUNT for f in (self.old, self.new))


def _shown(raw: str | None) -> str:
    return "(không có ô)" if raw is None else raw or "(trống)"
