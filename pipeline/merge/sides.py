"""The three versions read for merging: their parts, their blocks and their notes by name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.merge.footnotes import Note, read_notes
from pipeline.merge.node_reading import read_blocks
from pipeline.ooxml import Relation, main_part, notes_part_name, parse, related, w

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.merge.nodes import Block
    from pipeline.ooxml import Element, Package

_SIDES = (Relation.HEADER, Relation.FOOTER)


@dataclass(slots=True)
class Story:
    """A text of the document: its part, its container, its blocks."""

    part: str
    container: Element
    blocks: tuple[Block, ...] = ()

    @property
    def said(self) -> str:
        """What a reader meets in it."""
        return "\n".join(b.text for b in self.blocks).strip()


@dataclass(slots=True)
class Side:
    """One version: the roots of its parts, its body, its headers and footers, its notes."""

    package: Package
    roots: dict[str, Element]
    main: str
    notes_part: str
    notes: tuple[Note, ...]
    body: Story
    edges: dict[Relation, list[Story]] = field(default_factory=dict)


def read_side(package: Package) -> Side:
    """A version with its notes; its blocks are read when the notes have their names."""
    main, notes_part = main_part(package), notes_part_name(package) or ""
    roots = {main: parse(package[main], main)}
    if notes_part:
        roots[notes_part] = parse(package[notes_part], notes_part)
    edges = {kind: [_edge(package, name, roots) for name in related(package, main, kind)] for kind in _SIDES}
    notes = read_notes(roots.get(notes_part), roots[main])
    body = roots[main].find(w("body"))
    body = roots[main] if body is None else body
    return Side(package, roots, main, notes_part, notes, Story(main, body), edges)


def read_texts(side: Side, names: Mapping[str, str]) -> None:
    """Reads the blocks of body, headers and footers; `names` are those of the notes by their numbers."""
    known = {("footnote", number): name for number, name in names.items()}
    for story in (side.body, *(s for stories in side.edges.values() for s in stories)):
        story.blocks = read_blocks(story.container, known)


def _edge(package: Package, name: str, roots: dict[str, Element]) -> Story:
    roots[name] = parse(package[name], name)
    return Story(name, roots[name])
