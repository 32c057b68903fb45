"""Signs become Word: runs of words, figures between their bookmarks, blanks that can be seen, notes to be numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compose.elements import elements
from pipeline.compose.names import CLOSE, NOTE, OPEN
from pipeline.compose.pieces import NoteOf, Printed
from pipeline.compose.runs import run_like
from pipeline.compose.sentinels import holds_sign, without_signs
from pipeline.ooxml import build, w
from pipeline.tags import own_text

if TYPE_CHECKING:
    from pipeline.compose.elements import Expansion
    from pipeline.compose.pieces import Piece
    from pipeline.ooxml import Element

LONG_TABLE: Final = 50


def expand(root: Element, state: Expansion, *, notes: bool) -> None:
    """Turns every sign of a part into Word, in reading order; in attributes and fields into plain words.

    Where the part takes no notes (`notes`), or the place takes none, what stood beside the note is remembered.
    """
    long_tables = {
        t for t in root.iter(w("tbl")) if sum(_pass_of(r) >= 0 for r in t.iterchildren(w("tr"))) > LONG_TABLE
    }
    for run in list(root.iter(w("r"))):
        if any(holds_sign(t.text or "") for t in run.iterchildren(w("t"))):
            _expand_run(run, _row_of(run, long_tables), state, notes=notes and _may_hold_note(run))
    for element in root.iter():
        for name, value in element.attrib.items():
            if holds_sign(str(value)):
                element.set(name, without_signs(state.sentinels.plain(str(value))))
        if holds_sign(element.text or ""):
            element.text = without_signs(state.sentinels.plain(element.text or ""))


def _expand_run(run: Element, row: int, state: Expansion, *, notes: bool) -> None:
    style = run.find(w("rPr"))
    plain = run_like(style)
    out = [plain]
    for child in [c for c in run if c is not style]:
        stretches = state.sentinels.split(child.text or "") if child.tag == w("t") else [child]
        for stretch in stretches:
            if isinstance(stretch, str):
                plain.append(build("w:t", text=stretch))
            elif isinstance(stretch, Printed):
                pieces = stretch.pieces if notes else _without_notes(stretch, run, state)
                out += [e for piece in pieces for e in elements(piece, style, row, state)]
                plain = run_like(style)
                out.append(plain)
            else:
                plain.append(stretch)
    for element in out:
        if element.tag != w("r") or any(c.tag != w("rPr") for c in element):
            run.addprevious(element)
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)


def _may_hold_note(run: Element) -> bool:
    return all(above.tag not in (NOTE, w("txbxContent")) for above in run.iterancestors())


def _without_notes(printed: Printed, run: Element, state: Expansion) -> tuple[Piece, ...]:
    kept = tuple(p for p in printed.pieces if not isinstance(p, NoteOf))
    if len(kept) < len(printed.pieces):
        beside = next(run.iterancestors(w("p")), run)
        state.misplaced.append(state.sentinels.plain(own_text(beside)))
    return kept


def _row_of(run: Element, long_tables: set[Element]) -> int:
    """The pass that printed the row of a run in a long table, or -1."""
    row: Element | None = None
    for above in run.iterancestors():
        if above.tag == NOTE:
            return -1
        if above.tag == w("tr"):
            row = above
        if above in long_tables and row is not None:
            return _pass_of(row)
    return -1


def _pass_of(row: Element) -> int:
    closed = 0
    for before in row.itersiblings(preceding=True):
        if before.tag == CLOSE:
            closed += 1
        elif before.tag == OPEN and closed:
            closed -= 1
        elif before.tag == OPEN:
            return int(before.get("n", "-1"))
    return -1
