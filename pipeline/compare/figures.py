"""Figures of one name in both documents: value, printed text, and the cells that brought the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compare.cells import CellMatcher
from pipeline.compare.figure_change import FigureChange
from pipeline.compare.ordering import merged_order
from pipeline.compare.quoting import quoted
from pipeline.compare.reach import reach_of
from pipeline.compare.renamed import renamed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.compare.model import Side
    from pipeline.compare.printed import Printed, Printing
    from pipeline.content import Figure

Changes = tuple[FigureChange, ...]


def figure_changes(old: Side, new: Side, one: Printed, other: Printed) -> tuple[Changes, Changes]:
    """The changes of figures that a reader meets, in reading order, and of those that no document prints otherwise.

    Where one side knows of no figure at all, as a copy that lost its marks, nothing is told of the other's.
    """
    if not (_knows(old) and _knows(new)):
        return (), ()
    by_content = old.content is not None and new.content is not None
    matcher = CellMatcher(reach_of(old, by_content=by_content), reach_of(new, by_content=by_content))
    names = merged_order(_order(one, matcher.old.figures), _order(other, matcher.new.figures))
    changes = (c for name in names if (c := _change(name, matcher, one, other)) is not None)
    found = renamed(changes, matcher)
    return tuple(c for c in found if c.printed), tuple(c for c in found if not c.printed)


def _knows(side: Side) -> bool:
    return side.content is not None or bool(side.marks and side.marks.figures)


def _order(printed: Printed, figures: Mapping[str, Figure]) -> list[str]:
    """The figures in the order in which they are printed, then the others."""
    return list(dict.fromkeys((*(n for n in printed.printings if n in figures), *figures)))


def _change(name: str, matcher: CellMatcher, one: Printed, other: Printed) -> FigureChange | None:
    old, new = matcher.old.figures.get(name), matcher.new.figures.get(name)
    here, there = one.printings.get(name, ()), other.printings.get(name, ())
    texts = _texts(here), _texts(there)
    if _measure(old) == _measure(new) and (texts[0] == texts[1] or not all(texts)):
        return None
    at = next(iter(there or here), None)
    return FigureChange(
        name, old, new, *texts, matcher.changes(name), (), at.place if at else None, quoted(at.sentence) if at else ""
    )


def _measure(figure: Figure | None) -> tuple[object, ...]:
    """What is compared of a figure; one that is blank says no more than one that is not there."""
    blank = figure is None or (figure.value is None and not figure.qualifier)
    return () if figure is None or blank else (figure.kind, figure.value, figure.qualifier, figure.unit)


def _texts(printings: Sequence[Printing]) -> str:
    """The printed texts, each once."""
    return " / ".join(dict.fromkeys(p.text for p in printings))
