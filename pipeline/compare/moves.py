"""Moves: what was taken away in one place and stands in another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.compare.aligning import alike
from pipeline.compare.grid import row_key
from pipeline.compare.pairing import Pairing, block_words
from pipeline.outline import Paragraph, Row, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.compare.pairing import Node

_FEWEST: Final = 3
_ALMOST: Final = 0.8
Words = tuple[str, ...]


def with_moves(pairings: Sequence[Pairing]) -> list[Pairing]:
    """The pairings in which a paragraph, row or table that is only elsewhere is one of both sides, at its new place."""
    gone = {n: _words(p.old) for n, p in enumerate(pairings) if p.new is None}
    come = {n: _words(p.new) for n, p in enumerate(pairings) if p.old is None}
    gone, come = ({n: w for n, w in side.items() if len(w) >= _FEWEST} for side in (gone, come))
    moved = _matched(pairings, gone, come)
    taken = set(moved.values())
    return [
        replace(p, old=pairings[moved[n]].old, moved=True) if n in moved else p
        for n, p in enumerate(pairings)
        if n not in taken
    ]


def _matched(pairings: Sequence[Pairing], gone: dict[int, Words], come: dict[int, Words]) -> dict[int, int]:
    """For each place of what came the place of what went; equal ones first, then the most alike."""
    moved: dict[int, int] = {}
    for least in (1.0, _ALMOST):
        for new, words in come.items():
            if new in moved:
                continue
            free = [o for o in gone if o not in moved.values() and _of_one_kind(pairings[o].old, pairings[new].new)]
            best = max(free, key=lambda o: _likeness(gone[o], words, least), default=None)
            if best is not None and _likeness(gone[best], words, least) >= least:
                moved[new] = best
    return moved


def _likeness(old: Words, new: Words, least: float) -> float:
    return float(old == new) if least == 1 else alike(old, new)


def _of_one_kind(old: Node | None, new: Node | None) -> bool:
    return type(old) is type(new)


def _words(node: Node | None) -> Words:
    if isinstance(node, Paragraph | Table):
        return block_words(node)
    if isinstance(node, Row):
        return tuple(word for text in row_key(node) for word in text)
    return ()
