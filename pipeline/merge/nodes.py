"""A container's paragraphs and tables as merging sees them: words, our bookmarks, and the XML behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.merge.atoms import Atom
    from pipeline.ooxml import Element


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """What a paragraph, row or table says, as alignment asks it."""

    names: frozenset[str]
    """The bookmarks of ours that begin in it."""
    symbols: tuple[str, ...]
    text: str
    sign: str
    """What equal ones share."""
    key: str
    """What those share that differ in their numbers only; of a row what its cells say in letters."""


@dataclass(frozen=True, slots=True, eq=False)
class Para(Said):
    """A paragraph: its words, and the stretches between bookmarks of ours."""

    elements: tuple[Element, ...]
    atoms: tuple[Atom, ...]
    spans: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """A table cell."""

    element: Element
    blocks: tuple[Block, ...]
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Row(Said):
    """A table row."""

    element: Element
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Table(Said):
    """A table."""

    element: Element
    rows: tuple[Row, ...]


Block = Para | Table
Item = Para | Table | Row


def paras(blocks: tuple[Block, ...]) -> Iterator[Para]:
    """The paragraphs of blocks, those of tables included."""
    for block in blocks:
        if isinstance(block, Para):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paras(cell.blocks)


def shown(atoms: tuple[Atom, ...]) -> str:
    """The words as they read."""
    return "".join(a.whole for a in atoms).strip()
