"""The cells that brought a change: of a figure by its name, of words by the text that holds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.compare.cells import CellMatcher
from pipeline.compare.reach import reach_of
from pipeline.compose.cells import by_sheet, inside
from pipeline.content import Text, plain, told_ref
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.compare import Side
    from pipeline.content import Cell, Content, Row
    from pipeline.outline import Outline

_SHORTEST: Final = 3


class Piece(NamedTuple):
    """A paragraph of a text, blanks made single, with the cells that hold it, and the text's name."""

    words: str
    cells: tuple[Cell, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Cells:
    """Knows for figures and words what differs in the cells below them; `lines` are the result's paragraphs by path."""

    matcher: CellMatcher
    pieces: tuple[Piece, ...] = ()
    lines: Mapping[str, str] = field(default_factory=dict)

    def of(self, name: str, words: str, place: str = "") -> tuple[str, ...]:
        """The cells of a figure, else those of the text in which the words stand, as a person reads them."""
        if name:
            return tuple(map(str, self.matcher.changes(name)))
        said = " ".join(words.split())
        line = self.lines.get(place) or said
        if len(said) < _SHORTEST:
            return ()
        holding = (p for p in self.pieces if _within(p.words, said) and _within(p.words, line))
        return tuple(dict.fromkeys(f"{c.file} · {c.sheet} · {told_ref(c.address)}" for p in holding for c in p.cells))


def cells_between(old: Side, new: Side, result: Outline) -> Cells:
    """What differs in the cells of two versions."""
    both = old.content is not None and new.content is not None
    matcher = CellMatcher(reach_of(old, by_content=both), reach_of(new, by_content=both))
    if old.content is None or new.content is None:
        return Cells(matcher)
    known = {piece.words for piece in pieces_of(old.content)}
    fresh = tuple(piece for piece in pieces_of(new.content) if piece.words not in known)
    return Cells(matcher, fresh, {p.address.path: " ".join(p.text.split()) for p in all_paragraphs(result)})


def pieces_of(content: Content) -> Iterator[Piece]:
    """The paragraphs of all texts of a document that come from cells."""
    sheets = by_sheet(content.cells)
    for text in every_text(content):
        cells = inside(text.cells, sheets)
        for words in (" ".join(line.split()) for line in plain(text).split("\n")):
            if cells and len(words) >= _SHORTEST:
                yield Piece(words, tuple(c for c in cells if words in " ".join(c.raw.split())) or cells, text.name)


def every_text(content: Content) -> Iterator[Text]:
    """The texts of a document and of all rows of its tables, each under a name of its own."""
    yield from content.texts
    for table in content.tables:
        yield from _of_rows(table.rows, table.name)


def _of_rows(rows: tuple[Row, ...], table: str) -> Iterator[Text]:
    for row in rows:
        for column, value in row.values.items():
            if isinstance(value, Text):
                yield Text(f"{table}.{column}[{row.key}]", value.paragraphs, value.cells)
        yield from _of_rows(row.rows, table)


def _within(one: str, other: str) -> bool:
    return one in other or other in one
