"""Both documents walked together: what stands above the pages, the text with its notes, what stands below."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.compare.moves import with_moves
from pipeline.compare.notes import note_pairings, notes_together
from pipeline.compare.pairing import TEXT, Pairing, together, within
from pipeline.compare.recipients import RECIPIENTS, recipient_lines
from pipeline.outline import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.outline import Block, Note, Outline, Story


@dataclass(frozen=True, slots=True)
class Walk:
    """All pairings in the order in which a reader of the new document meets them.

    `numbers` tells for each footnote of the old document the number that it has in the new one.
    """

    pairings: tuple[Pairing, ...]
    numbers: Mapping[int, int]


def walked(old: Outline, new: Outline) -> Walk:
    """Two documents, walked together."""
    notes = notes_together(old, new)
    found = [
        *_repeated(old, new, "headers", "đầu trang"),
        *_body(old, new, notes),
        *_repeated(old, new, "footers", "chân trang"),
    ]
    lines = recipient_lines(old) | recipient_lines(new)
    numbers = {a.number: b.number for a, b in notes if a and b and a.kind == "footnote"}
    return Walk(tuple(replace(p, where=RECIPIENTS) if _addresses(p) & lines else p for p in found), numbers)


def _body(old: Outline, new: Outline, notes: Sequence[tuple[Note | None, Note | None]]) -> list[Pairing]:
    text = with_moves(list(together(old.body.blocks, new.body.blocks, TEXT)))
    found: list[Pairing] = []
    waiting = list(notes)
    for pairing in text:
        found.append(pairing)
        if pairing.moved and isinstance(pairing.old, Paragraph) and isinstance(pairing.new, Paragraph):
            found += within(pairing.old, pairing.new)
        here = [n for n in waiting if _stands_in(n, pairing)]
        waiting = [n for n in waiting if n not in here]
        found += (p for one, other in here for p in note_pairings(one, other))
    found += (p for one, other in waiting for p in note_pairings(one, other))
    return found


def _stands_in(notes: tuple[Note | None, Note | None], pairing: Pairing) -> bool:
    """Whether this pairing's paragraph refers to the note: the new paragraph, the old one to a note that is gone."""
    note, node = (notes[1], pairing.new) if notes[1] is not None else (notes[0], pairing.old)
    marks = node.notes if isinstance(node, Paragraph) else ()
    return note is not None and any((m.kind, m.id) == (note.kind, note.id) for m in marks)


def _repeated(old: Outline, new: Outline, stories: str, where: str) -> Iterator[Pairing]:
    """The pairings of what stands on the same pages of the same sections."""
    one, other = ({s.name: s for s in getattr(side, stories)} for side in (old, new))
    for a, b in _pages(old, new, stories):
        yield from together(_blocks(one, a), _blocks(other, b), where)


def _blocks(stories: dict[str, Story], name: str) -> tuple[Block, ...]:
    return stories[name].blocks if name in stories else ()


def _pages(old: Outline, new: Outline, stories: str) -> list[tuple[str, str]]:
    """The names of the stories that stand on the same pages, each pair once; those of one side alone at the end."""
    pairs: dict[tuple[str, str], None] = {}
    for one, other in zip(old.sections, new.sections, strict=False):
        here, there = dict(getattr(one, stories)), dict(getattr(other, stories))
        pairs |= {(here.get(k, ""), there.get(k, "")): None for k in sorted(here.keys() | there.keys())}
    met = [{p[n] for p in pairs} for n in (0, 1)]
    pairs |= {(s.name, ""): None for s in getattr(old, stories) if s.name not in met[0]}
    pairs |= {("", s.name): None for s in getattr(new, stories) if s.name not in met[1]}
    return _once(list(pairs))


def _once(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A story that has a partner somewhere is not told as lacking one elsewhere."""
    full = [p for p in pairs if all(p)]
    met = [{p[n] for p in full} for n in (0, 1)]
    return full + [p for p in pairs if not all(p) and p[0] not in met[0] and p[1] not in met[1]]


def _addresses(pairing: Pairing) -> set[object]:
    return {n.address for n in (pairing.old, pairing.new) if n is not None}
