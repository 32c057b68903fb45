"""The changes that can be made to a document, each one thing at one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pipeline.outline import Address

Value: TypeAlias = "str | int | bool"
Settings: TypeAlias = "tuple[tuple[str, Value], ...]"


@dataclass(frozen=True, slots=True)
class Words:
    """The characters from `start` to `end` of a paragraph's text become `new`; the look of the first of them stays."""

    at: Address
    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Letters:
    """How these characters look: `font`, `size` (half-points), `bold`, `italic`, `caps`, `underline`, `colour`.

    Without an `end` it is the whole paragraph with its mark, fields included; `start` and `end` -1 is the mark only.
    """

    at: Address
    settings: Settings
    start: int = 0
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a paragraph stands: `alignment`, `left`, `right`, `first_line`, `before`, `after`, `line` (of 240)."""

    at: Address
    settings: Settings


@dataclass(frozen=True, slots=True)
class Sheet:
    """A section's page: the fields of PageFormat by name."""

    section: int
    settings: Settings


@dataclass(frozen=True, slots=True)
class NumberIn:
    """The page number put into an empty paragraph of a header, in the middle, in letters of this size (half-points)."""

    at: Address
    size: int


@dataclass(frozen=True, slots=True)
class NumberOut:
    """A paragraph that says nothing but the page number, emptied."""

    at: Address


@dataclass(frozen=True, slots=True)
class NumberHeader:
    """A new header with the page number for a section's pages of one kind (default, even)."""

    section: int
    kind: str
    size: int


@dataclass(frozen=True, slots=True)
class SharedFooter:
    """The footer of a section's other pages put on its first page too."""

    section: int


Change: TypeAlias = Words | Letters | Standing | Sheet | NumberIn | NumberOut | NumberHeader | SharedFooter
