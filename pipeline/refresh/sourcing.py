"""The cells that brought a change: of a figure by its name, of words by the text that holds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.compare.cells import CellMatcher
from pipeline.compare.reach import reach_of
from pipeline.content import Text, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.compare import Side
    from pipeline.content import Content, Row

_SHORTEST: Final = 3


@dataclass(frozen=True, slots=True)
class Cells:
    """Knows for figures and words what differs in the cells below them; `texts` are the new words of changed texts."""

    matcher: CellMatcher
    texts: Mapping[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)

    def of(self, name: str, words: str) -> tuple[str, ...]:
        """The cells of a figure, else those of the text in which the words stand, as a person reads them."""
        if name:
            return tuple(map(str, self.matcher.changes(name)))
        said = " ".join(words.split())
        if len(said) < _SHORTEST:
            return ()
        holding = (cells for text, cells in self.texts.values() if said in text or (text and text in said))
        return tuple(dict.fromkeys(cell for cells in holding for cell in cells))


def cells_between(old: Side, new: Side) -> Cells:
    """What differs in the cells of two versions."""
    both = old.content is not None and new.content is not None
    matcher = CellMatcher(reach_of(old, by_content=both), reach_of(new, by_content=both))
    if old.content is None or new.content is None:
        return Cells(matcher)
    before = {text.name: plain(text) for text in every_text(old.content)}
    fresh = [t for t in every_text(new.content) if t.cells and before.get(t.name) != plain(t)]
    return Cells(matcher, {t.name: (" ".join(plain(t).split()), tuple(map(str, t.cells))) for t in fresh})


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
