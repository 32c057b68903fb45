"""What a comparison of two documents holds: figures, wording and form, each change with its place and its causes."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from pipeline.content import FigureKind
from pipeline.vietnamese import parse_number

if TYPE_CHECKING:
    from pipeline.content import Content, Figure
    from pipeline.findings import Place
    from pipeline.marks import Marks
    from pipeline.outline import Address, Outline


class CauseKind(StrEnum):
    """What may bring a change about."""

    CELL = "cell"
    DECLARATION = "declaration"
    TEMPLATE = "template"
    DATED_TABLE = "dated-table"
    SIGN_OFF = "sign-off"
    PROGRAM = "program"
    HAND_EDIT = "hand-edit"


class WordingKind(StrEnum):
    """What became of a piece of text."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


class StretchKind(StrEnum):
    """Whose words a stretch holds: those of both sides, of the old one, of the new one."""

    SAME = "same"
    OLD = "old"
    NEW = "new"


TONES_ONLY: Final = "chỉ khác chỗ đặt dấu thanh"
"""The remark on a change that a reader would not hear."""


Places: TypeAlias = "tuple[Address | None, Address]"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two documents, under the name that a reader knows it by; Content and marks where they are known."""

    label: str
    outline: Outline
    content: Content | None = None
    marks: Marks | None = None


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a change came about: the kind, what changed in words, and where."""

    kind: CauseKind
    what: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell whose content differs; `old` or `new` is None where there is no such cell, as is its address empty."""

    file: str
    sheet: str
    old_address: str
    new_address: str
    old: str | None
    new: str | None

    def __str__(self) -> str:
        address = self.new_address or self.old_address
        if self.old_address and self.new_address and self.old_address != self.new_address:
            address = f"{self.old_address} nay là {self.new_address}"
        return f"{self.file} · {self.sheet} · {address} {_shown(self.old)} → {_shown(self.new)}"


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
        """Whether either document prints it."""
        return bool(self.printed_old or self.printed_new)

    @property
    def difference(self) -> Decimal | None:
        """New less old by value; by what is printed where somebody typed another number over a figure."""
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


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring words of one side, or of both."""

    kind: StretchKind
    text: str


@dataclass(frozen=True, slots=True)
class WordingChange:
    """A piece of text that was added, removed, changed or moved; `figures` names those printed in what differs."""

    kind: WordingKind
    where: str
    old: Address | None
    new: Address | None
    words: tuple[Stretch, ...]
    figures: tuple[str, ...] = ()
    causes: tuple[Cause, ...] = ()
    quote: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class FormChange:
    """One difference of format, wherever it occurs: `count` places, the first at `place`, a few quoted.

    `places` are all of them on both sides, the old one None for pages and empty paragraphs.
    """

    what: str
    place: Address
    old: str
    new: str
    causes: tuple[Cause, ...] = ()
    count: int = 1
    quotes: tuple[str, ...] = ()
    places: tuple[Places, ...] = ()

    @property
    def quote(self) -> str:
        """The words at the first place."""
        return next(iter(self.quotes), "")


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two documents differ; `unprinted` are the figures that neither prints."""

    figures: tuple[FigureChange, ...] = ()
    wording: tuple[WordingChange, ...] = ()
    form: tuple[FormChange, ...] = ()
    unprinted: tuple[FigureChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.figures or self.wording or self.form or self.unprinted)


def _shown(raw: str | None) -> str:
    return "(không có ô)" if raw is None else raw or "(trống)"
