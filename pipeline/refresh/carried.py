"""What a document carried forward still owes: what this year's inputs do not give, what a person wrote last year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pipeline.compare import FACTS
from pipeline.content import plain
from pipeline.outline import all_paragraphs
from pipeline.refresh.hand import hand_edits
from pipeline.refresh.sourcing import every_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.compare import Side
    from pipeline.content import Content
    from pipeline.marks import Marks
    from pipeline.outline import Address, Outline
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


def owed(old: Side, new: Side, edited: Side, result: Outline, kept: frozenset[str] = frozenset()) -> Carried:
    """What a person must look at when last year's copy, made from `old`, became this year's.

    `kept` are the names of what stands in the new one as last year said it; places are those of the `result`.
    """
    written = (e for e in hand_edits(old, edited) if e.new and not e.moved)
    lines = [(p.address, " ".join(p.text.split())) for p in all_paragraphs(result)]
    return Carried(not_given(old, new, kept), tuple(_placed(e, lines) for e in written))


def still_owed(old: Side, new: Side, kept: frozenset[str]) -> Carried:
    """What this year's inputs still do not give of what an earlier refresh kept as last year said it."""
    return Carried(tuple(missing for missing in not_given(old, new, kept) if missing.name in kept))


def _placed(edit: HandEdit, lines: Sequence[tuple[Address, str]]) -> HandEdit:
    """The edit at its place in the result: of the paragraphs that say it the one that stands nearest to the old one."""
    same = [address for address, text in lines if edit.new in text]
    near = min(same, key=lambda address: abs(_number(address) - _number(edit.place)), default=edit.place)
    return replace(edit, place=near)


def _number(address: Address) -> int:
    return int("".join(c for c in address.path.rpartition("/")[2] if c.isdigit()) or 0)


def not_given(old: Side, new: Side, kept: frozenset[str] = frozenset()) -> tuple[Missing, ...]:
    """What the old version printed and the new inputs do not give, in the old one's order.

    Rows of a list come and go with the year; a list counts as not given where it has no row at all.
    """
    return (
        *_figures(old.marks, new.marks, kept),
        *_tables(old.content, kept),
        *_texts(old.content, new.content, kept),
    )


def _figures(old: Marks | None, new: Marks | None, kept: frozenset[str]) -> Iterator[Missing]:
    given = {_kind(m.figure.name) for m in (new.figures if new else ()) if m.figure.value is not None} - kept
    told: set[str] = set()
    for mark in old.figures if old else ():
        kind = _kind(mark.figure.name)
        if kind not in given and kind not in told and mark.figure.value is not None and not kind.startswith(FACTS):
            told.add(kind)  # nobody misses last year's number and day: a new document has its own
            yield Missing(kind, mark.text, tuple(map(str, mark.figure.cells)))


def _tables(old: Content | None, kept: frozenset[str]) -> Iterator[Missing]:
    """The lists and tables that stand as last year's."""
    for table in old.tables if old else ():
        if table.name in kept:
            cells = dict.fromkeys(str(c) for row in table.rows for value in row.values.values() for c in value.cells)
            yield Missing(table.name, f"{len(table.rows)} dòng", tuple(cells))


def _texts(old: Content | None, new: Content | None, kept: frozenset[str]) -> Iterator[Missing]:
    if old is None or new is None:
        return
    given = {text.name for text in every_text(new) if plain(text).strip()} - kept
    for text in old.texts:
        said = " ".join(plain(text).split())
        if said and text.cells and text.name not in given:
            yield Missing(
                text.name,
                said if len(said) <= _QUOTE else f"{said[:_QUOTE].rpartition(' ')[0]}…",
                tuple(map(str, text.cells)),
            )


def _kind(name: str) -> str:
    """A figure's name; of one that stands in a list's rows the list's and the column's."""
    return name.partition("[")[0]
