"""What a redline does not cover: where, accepted, it is not the new document, or, rejected, not the old one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.compare.form import form_changes
from pipeline.compare.model import FormChange, Side, WordingChange
from pipeline.compare.printed import printed
from pipeline.compare.redline.rejected import rejected
from pipeline.compare.walk import walked
from pipeline.compare.wording import wording
from pipeline.outline import read_outline

if TYPE_CHECKING:
    from pipeline.ooxml import Package
    from pipeline.outline import Note, Outline


@dataclass(frozen=True, slots=True)
class Uncovered:
    """One difference that is left when all changes are accepted, or rejected: old is what should stand there."""

    accepted: bool
    change: WordingChange | FormChange


def uncovered(old: Package, new: Package, redline: Package) -> tuple[Uncovered, ...]:
    """All that the redline does not tell, what is left when accepted first."""
    taken = _left(read_outline(new), read_outline(redline))
    back = _left(read_outline(old), read_outline(rejected(redline)))
    return (*(Uncovered(accepted=True, change=c) for c in taken), *(Uncovered(accepted=False, change=c) for c in back))


def _left(wanted: Outline, got: Outline) -> tuple[WordingChange | FormChange, ...]:
    wanted, got = _referred(wanted), _referred(got)
    nothing = printed(Side("", wanted))
    walk = walked(wanted, got)
    return (*wording(walk, nothing, nothing), *form_changes(wanted, got, walk.pairings))


def _referred(outline: Outline) -> Outline:
    """The outline without notes that nothing refers to: those of the other side stay in the part."""
    return replace(outline, footnotes=_numbered(outline.footnotes), endnotes=_numbered(outline.endnotes))


def _numbered(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    return tuple(n for n in notes if n.number)
