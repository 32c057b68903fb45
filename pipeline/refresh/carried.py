"""What a document carried forward still owes: what this year's inputs do not give, what a person wrote last year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.content import plain
from pipeline.refresh.hand import hand_edits
from pipeline.refresh.sourcing import every_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.compare import Side
    from pipeline.content import Content
    from pipeline.marks import Marks
    from pipeline.refresh.hand import HandEdit

_QUOTE: Final = 90


@dataclass(frozen=True, slots=True)
class Carried:
    """What is still owed to a document carried forward.

    `missing` is what this year's inputs do not give, `written` are last year's own sentences of the person that stand.
    """

    missing: tuple[Missing, ...] = ()
    written: tuple[HandEdit, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """What the document said last year and this year's inputs do not give: name, words, cells of last year."""

    name: str
    said: str
    cells: tuple[str, ...]


def owed(old: Side, new: Side, edited: Side) -> Carried:
    """What a person must look at when last year's copy, made from `old`, became this year's."""
    return Carried(not_given(old, new), tuple(e for e in hand_edits(old, edited) if e.new and not e.moved))


def not_given(old: Side, new: Side) -> tuple[Missing, ...]:
    """What the old version printed and the new one cannot, in the old one's order.

    Rows of a list come and go with the year; a list counts as not given where it has no row at all.
    """
    return (*_figures(old.marks, new.marks), *_texts(old.content, new.content))


def _figures(old: Marks | None, new: Marks | None) -> Iterator[Missing]:
    given = {_kind(m.figure.name) for m in (new.figures if new else ()) if m.figure.value is not None}
    told: set[str] = set()
    for mark in old.figures if old else ():
        kind = _kind(mark.figure.name)
        if kind not in given and kind not in told and mark.figure.value is not None:
            told.add(kind)
            yield Missing(kind, mark.text, tuple(map(str, mark.figure.cells)))


def _texts(old: Content | None, new: Content | None) -> Iterator[Missing]:
    if old is None or new is None:
        return
    given = {text.name for text in every_text(new) if plain(text).strip()}
    for text in old.texts:
        said = " ".join(plain(text).split())
        if said and text.cells and text.name not in given:
            yield Missing(text.name, said if len(said) <= _QUOTE else f"{said[:_QUOTE]}…", tuple(map(str, text.cells)))


def _kind(name: str) -> str:
    """A figure's name; of one that stands in a list's rows the list's and the column's."""
    return name.partition("[")[0]
