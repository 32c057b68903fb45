"""The marks part of the result: what the new build says of each figure, also where a person's words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.marks import NAMESPACE, Marks, found_texts, read_marks, to_xml
from pipeline.marks.seal import made_as
from pipeline.ooxml import marks_part, parse, serialise, with_marks_part
from pipeline.outline import outline_digest, read_outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.marks import BlockMark, FigureMark
    from pipeline.ooxml import Element, Package


class Memory(NamedTuple):
    """The marks that the three versions carry; None where there are none."""

    old: Marks | None
    now: Marks | None
    new: Marks | None


def memory(base: Package, edited: Package, new: Package) -> Memory:
    """The marks of the three versions."""
    return Memory(*map(read_marks, (base, edited, new)))


def remembered(package: Package, new: Package, marks: Memory, roots: Sequence[Element]) -> Package:
    """The package with its marks brought up to date; one that carries none gets none.

    A figure over which a person typed has the new build's mark too: only so do its cells and the words beside them
    tell that it is no longer what the inputs say. The seal is that of the new build, from which the next refresh sets
    out.
    """
    xml, fresh = marks_part(package, NAMESPACE), marks_part(new, NAMESPACE)
    if xml is None or fresh is None:
        return package
    present = [name for root in roots for name in found_texts(root, {})]
    old, mine, later = (m or Marks() for m in marks)
    figures = tuple(m for n in present for m in _figures(n, old, later, mine))
    blocks = tuple(m for n in present for m in _blocks(n, later, mine))
    root = parse(to_xml(Marks(figures, blocks)), "marks")
    for name, value in parse(fresh, "marks").attrib.items():
        root.set(name, value)
    root.set("outline", made_as(new) or outline_digest(read_outline(new)))
    changed = serialise(root)
    return package if changed == xml else with_marks_part(package, changed, NAMESPACE)


def _figures(name: str, old: Marks, new: Marks, mine: Marks) -> tuple[FigureMark, ...]:
    found = (tuple(m for m in marks.figures if m.bookmark == name) for marks in (new, mine, old))
    return next((f for f in found if f), ())


def _blocks(name: str, new: Marks, mine: Marks) -> tuple[BlockMark, ...]:
    found = (tuple(m for m in marks.blocks if m.bookmark == name) for marks in (new, mine))
    return next((f for f in found if f), ())
