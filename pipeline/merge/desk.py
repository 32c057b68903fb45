"""What lies on the desk while a document is merged: the package as it grows, the words found, the account so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pipeline.merge.atoms import Atom
    from pipeline.merge.house import House
    from pipeline.merge.model import Kind
    from pipeline.merge.nodes import Cell, Item, Para, Row, Table
    from pipeline.merge.wordmap import WordMap
    from pipeline.ooxml import Element


class Told(NamedTuple):
    """One line of the account, with the element of the edited copy that it is about."""

    what: Kind | str
    element: Element | None
    texts: tuple[str, ...]
    name: str = ""
    taken: bool = False
    """Whether the inputs won a conflict."""


class Edit(NamedTuple):
    """Words of a paragraph that give way to others; `look` is how the old words look where the new ones come from."""

    start: int
    end: int
    atoms: Sequence[Atom]
    look: bytes | None
    tail: str | None
    """The blanks that the word behind is to have from now on; None where they stay as they are."""


@dataclass(slots=True)
class Desk:
    """Everything that merging shares; `homes` say what tables, rows and cells of the old version have become."""

    house: House
    words: WordMap
    figures: Mapping[str, str]
    note: Callable[[str], str]
    paths: tuple[Mapping[Element, str], Mapping[Element, str]]
    """The places of the archived version, and of the edited copy before anything is changed in it."""
    track: bool = False
    take_new: bool = False
    part: str = ""
    new_part: str = ""
    edits: dict[Para, list[Edit]] = field(default_factory=dict)
    tables: dict[Table, Table] = field(default_factory=dict)
    rows: dict[Row, Row] = field(default_factory=dict)
    cells: dict[Cell, Cell] = field(default_factory=dict)
    certain: set[Table | Row] = field(default_factory=set)
    told: list[Told] = field(default_factory=list)
    kept: set[str] = field(default_factory=set)
    becomes: dict[Para, Para] = field(default_factory=dict)
    """The new build's paragraph for each paragraph of the edited copy that it brought up to date."""
    persons: set[str] = field(default_factory=set)
    """The signs of notes that a person wrote or rewrote."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """The words of every note by its sign."""

    def home(self, old: Item) -> Item | None:
        """What an item of the archived version has become."""
        known: tuple[Mapping[Any, Item], ...] = (self.words.homes, self.tables, self.rows)
        return next((k[old] for k in known if old in k), None)

    def sure(self, old: Item) -> bool:
        """Whether there is no doubt of that."""
        return old in self.words.sure or old in self.certain


def figure_name(desk: Desk, bookmark: str) -> str:
    """The name of the figure that a bookmark stands for; empty for none."""
    return desk.figures.get(bookmark, "")
