"""A run: its characters as they read, and the notes, fields and drawings that stand among them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name, qn, w, w_value
from pipeline.outline.boxes import read_drawing
from pipeline.outline.children import first
from pipeline.outline.complex_fields import add_instruction, in_instruction, turn_field
from pipeline.outline.declared_run import declared_run
from pipeline.outline.draft import add_text, here
from pipeline.outline.effective import run_format
from pipeline.outline.spans import Field, NoteMark
from pipeline.outline.wrappers import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.ooxml import Element
    from pipeline.outline.declared_run import Declared
    from pipeline.outline.draft import Draft, Reading
    from pipeline.outline.formats import RunFormat

_PROPERTIES: Final = w("rPr")
_XML_SPACE: Final = qn("xml:space")
_BREAKS: Final = {"page": "\f", "column": "\v"}
_NOTES: Final = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_MATHS: Final = qn("m:")
_NO_SIGN: Final = frozenset({"Cc", "Cs", "Cn"})
_DRAWN: Final = {"drawing", "pict", "object"}


def read_run(reading: Reading, run: Element, draft: Draft) -> None:
    """Reads a run (or a formula) into the draft."""
    look = look_of(reading, first(run, "rPr"), draft)
    for child in run:
        if child.tag != _PROPERTIES:
            _read_child(reading, child, draft, look)


def look_of(reading: Reading, properties: Element | None, draft: Draft, over: Declared | None = None) -> RunFormat:
    """The effective format that run properties have in this paragraph, with what lies over them."""
    own = declared_run(properties, reading.formats.sheet.theme) | (over or {})
    character = w_value(first(properties, "rStyle"))
    return run_format(reading.formats, draft.style, character, draft.cell, own)


def _read_child(reading: Reading, child: Element, draft: Draft, look: RunFormat) -> None:
    name = local_name(child)
    if name in _PLAIN:
        if not in_instruction(reading):
            add_text(draft, _PLAIN[name](child), look)
    elif name == "fldChar":
        turn_field(reading, child, draft)
    elif name == "instrText":
        add_instruction(reading, str(child.text or ""))
    elif not in_instruction(reading):
        _read_other(reading, child, draft, look)


def _read_other(reading: Reading, child: Element, draft: Draft, look: RunFormat) -> None:
    name = local_name(child)
    if name in _NOTES:
        draft.notes.append(_note(reading, child, draft))
    elif name in _DRAWN:
        read_drawing(reading, child, draft)
    elif name == "AlternateContent":
        for branch in shown(child):
            for inner in branch:
                _read_child(reading, inner, draft, look)
    elif name == "commentReference":
        reading.comments.append(here(draft))
    elif name == "pgNum":
        draft.fields.append(Field("PAGE", draft.length, draft.length))
    elif name in {"ruby", "r", "rubyBase"} or str(child.tag).startswith(_MATHS):
        for inner in child:
            _read_child(reading, inner, draft, look)


def _note(reading: Reading, child: Element, draft: Draft) -> NoteMark:
    kind, note_id = _NOTES[local_name(child)], w_value(child, "id") or ""
    if w_value(child, "customMarkFollows") in {"1", "true", "on"}:
        reading.numbers.setdefault((kind, note_id), 0)
    elif (kind, note_id) not in reading.numbers:
        reading.counts[kind] = reading.numbers[kind, note_id] = reading.counts.get(kind, 0) + 1
    return NoteMark(kind, note_id, reading.numbers[kind, note_id], draft.length)


def _text(element: Element) -> str:
    text = str(element.text or "")
    return text if element.get(_XML_SPACE) == "preserve" else text.strip(" \t\r\n")


def _symbol(element: Element) -> str:
    code = w_value(element, "char") or ""
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "" if unicodedata.category(sign) in _NO_SIGN else sign


_PLAIN: Final[dict[str, Callable[[Element], str]]] = {
    "t": _text,
    "tab": lambda _: "\t",
    "ptab": lambda _: "\t",
    "br": lambda e: _BREAKS.get(w_value(e, "type") or "", "\n"),
    "cr": lambda _: "\n",
    "noBreakHyphen": lambda _: "\u2011",
    "softHyphen": lambda _: "\u00ad",
    "sym": _symbol,
}
