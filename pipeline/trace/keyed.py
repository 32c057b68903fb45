"""Which list and which of its rows printed the words at a place, as the marks around them tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.marks import BlockMark, found_marks, our_name
from pipeline.outline import all_paragraphs
from pipeline.trace.spots import row_of, rows_of_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.marks import Found
    from pipeline.ooxml import Package
    from pipeline.outline import Outline
    from pipeline.trace.lines import Line
    from pipeline.trace.spots import Spot

_INSIDE: Final = " › "
_NAME: Final = re.compile(r"[^\W\d]\w*(?:\.\w+)+")
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters that one row printed: the row's key behind those of the rows around it, the names its tag asks for.

    `row` is the path of the table row that it is, else empty. One that is no `block` is only known by figures in it.
    """

    start: _Place
    end: _Place
    keys: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    row: str = ""
    block: bool = True


@dataclass(frozen=True, slots=True)
class Keyed:
    """The stretches of a document that lists printed, and its paragraphs by path."""

    order: Mapping[str, int]
    stretches: tuple[Stretch, ...] = ()

    @property
    def known(self) -> frozenset[tuple[str, str]]:
        """The rows that were printed by blocks of their own: list and key, an empty list where none is named."""
        own = [(s.keys[-1], s.names) for s in self.stretches if s.block and s.keys and (s.row or s.start < s.end)]
        lists = {key: frozenset(n for k, names in own if k == key for n in names) for key, _ in own}
        return frozenset((name, key) for key, names in lists.items() for name in names or ("",))

    def at(self, spot: Spot) -> frozenset[str]:
        """The keys of the rows, and the names of the lists, that printed these characters."""
        path = spot.paragraph.address.path
        first, last = ((self.order.get(path, -1), offset) for offset in (spot.start, spot.end))
        over = (s for s in self.stretches if (s.row == row_of(path) if s.row else s.start <= first and last <= s.end))
        return frozenset(word for s in over for word in (*s.keys, *s.names))

    def printed_in(self, path: str) -> frozenset[str]:
        """The keys of the rows that figures in a paragraph are of: a loop inside a paragraph has no block a row."""
        return frozenset(key for _, _, key in self.figures_in(path))

    def figures_in(self, path: str) -> Iterator[tuple[Stretch, str, str]]:
        """The stretches of figures in a paragraph outside of tables, with their list and key."""
        line = self.order.get(path, -1)
        here = (s for s in self.stretches if not s.block and s.start[0] == line)
        yield from ((s, name, key) for s in here for key in s.keys for name in s.names)


def keyed(package: Package, outline: Outline, lines: Iterable[Line]) -> Keyed:
    """What the marks of blocks and the names of figures tell."""
    order = {p.address.path: n for n, p in enumerate(all_paragraphs(outline))}
    found = found_marks(package)
    return Keyed(order, (*_blocks(outline, found, order), *_of_figures(lines, order)))


def _blocks(outline: Outline, found: Iterable[Found], order: Mapping[str, int]) -> Iterator[Stretch]:
    every = tuple(found)
    rows = rows_of_blocks(outline, every)
    ends = {
        our_name(b.name): [(order.get(p.address.path, -1), p.offset) for p in (b.start, b.end)]
        for b in outline.bookmarks
    }
    for one in every:
        for mark in (m for m in one.marks if isinstance(m, BlockMark)):
            keys = tuple(part for part in mark.key.split(_INSIDE) if part)
            names = frozenset(_NAME.findall(mark.place.partition(": ")[2]))
            yield from (Stretch((0, 0), (0, 0), keys, names, row.address.path) for row in rows.get(one.bookmark, ()))
            if one.bookmark in ends and one.bookmark not in rows:
                start, end = ends[one.bookmark]
                yield Stretch(start, end, keys, names)


def _of_figures(lines: Iterable[Line], order: Mapping[str, int]) -> Iterator[Stretch]:
    """The table rows in which figures of a row stand, and the stretches from its first to its last in a paragraph."""
    rows: dict[tuple[str, str, str, str], list[Spot]] = {}
    for line in lines:
        head, _, key = line.figure.name.removesuffix("]").partition("[")
        if key and line.spot:
            rows.setdefault((row_of(line.place), line.place, key, head.rpartition(".")[0]), []).append(line.spot)
    for (row, path, key, table), spots in rows.items():
        place = order.get(path, -1)
        ends = (place, min(s.start for s in spots)), (place, max(s.end for s in spots))
        yield Stretch(*ends, (key,), frozenset((table,)), row, block=bool(row))
