"""What a comparison of two documents holds: figures, wording and form, each change with its place and its causes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pipeline.compare.cause import Cause
    from pipeline.compare.figure_change import FigureChange
    from pipeline.content import Content
    from pipeline.marks import Marks
    from pipeline.outline import Address, Outline


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


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two documents, under the name that a reader knows it by; Content and marks where they are known."""

    label: str
    outline: Outline
    content: Content | None = None
    marks: Marks | None = None


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
class FormPlace:
    """Where a difference of format is met, with the words there; `old` is None for pages and empty paragraphs."""

    old: Address | None
    new: Address
    quote: str = ""


@dataclass(frozen=True, slots=True)
class FormChange:
    """One difference of format, wherever it occurs: `count` places, the first at `place`, a few quoted.

    `places` are all of them.
    """

    what: str
    place: Address
    old: str
    new: str
    causes: tuple[Cause, ...] = ()
    count: int = 1
    quotes: tuple[str, ...] = ()
    places: tuple[FormPlace, ...] = ()

    @property
    def quote(self) -> str:
        """The words at the first place."""
        return next(iter(self.quotes), "")


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two documents differ; `unprinted` are figures of which no reader meets it."""

    figures: tuple[FigureChange, ...] = ()
    wording: tuple[WordingChange, ...] = ()
    form: tuple[FormChange, ...] = ()
    unprinted: tuple[FigureChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.figures or self.wording or self.form or self.unprinted)
