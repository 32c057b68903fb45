"""Every block and word of the archived version found again in the edited copy."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.merge.nodes import paras
from pipeline.merge.pairing import pair_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.merge.desk import Desk
    from pipeline.merge.footnotes import Note
    from pipeline.merge.nodes import Block
    from pipeline.merge.notebook import Notebook
    from pipeline.merge.sides import Side


def find_again(desk: Desk, book: Notebook, old: Side, now: Side) -> None:
    """Finds every block and word of the archived version in the edited copy."""
    every = [p for blocks in _texts(now, book.nows) for p in paras(blocks)]
    begun = Counter(name for p in every for name in p.names)
    copied = {name for name, times in begun.items() if times > 1}
    for para in every:
        for name, (start, end) in para.spans.items():
            desk.words.marked.setdefault(name, []).append((para, start, end))
    pair_blocks(desk, old.body.blocks, now.body.blocks, copied)
    for kind, stories in old.edges.items():
        for one, other in zip(stories, now.edges[kind], strict=False):
            pair_blocks(desk, one.blocks, other.blocks, copied)
    for name, note in book.olds.items():
        if name in book.nows:
            pair_blocks(desk, note.blocks, book.nows[name].blocks, copied)


def _texts(side: Side, notes: Mapping[str, Note]) -> Iterator[tuple[Block, ...]]:
    yield side.body.blocks
    yield from (s.blocks for stories in side.edges.values() for s in stories)
    yield from (n.blocks for n in notes.values())
