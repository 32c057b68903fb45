"""What a value in a tag prints, whatever it is: itself, its place where it is blank, or nothing that can be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Undefined

from pipeline.compose.context import Names
from pipeline.compose.pieces import Missing, NoteOf, Number, Printed, Words, paragraphs_of
from pipeline.compose.refused import Refused
from pipeline.compose.values import FigureValue, Printable, WordsValue

if TYPE_CHECKING:
    from pipeline.content import Figure


def printed(value: object) -> Printed:
    """What a bare value prints; TypeError for what no tag can print."""
    if isinstance(value, Printed):
        return value
    if isinstance(value, Undefined):
        return _unknown(value)
    if isinstance(value, Printable):
        return value.printed()
    if isinstance(value, str | int) and not isinstance(value, bool):
        return Printed((Words(str(value)),))
    raise Refused("thẻ này không in được: chỉ in số liệu và nội dung, không in bảng, dòng hay đúng/sai")


def _unknown(value: Undefined) -> Printed:
    """Nothing for an `if` without `else`; the name, once told, for one that the content does not have."""
    name = value._undefined_name  # noqa: SLF001 - Jinja has no other way
    bool(value)
    return Printed(() if name is None else (Missing(str(name), told=True),))


def note(value: object) -> Printed:
    """The footnote that `chú_thích` makes of a value."""
    if isinstance(value, WordsValue):
        paragraphs = paragraphs_of(value.text)
        return Printed((NoteOf(paragraphs),)) if paragraphs else value.printed()
    whole = printed(value)
    return whole if any(isinstance(p, Missing) for p in whole.pieces) else Printed((NoteOf((whole.pieces,)),))


def figure_of(value: object) -> Figure | None:
    """The figure behind a value, also one that a filter has spelled already; None for anything else."""
    if isinstance(value, Names):
        value = value.own
    if isinstance(value, FigureValue):
        return value.figure
    if isinstance(value, Printed) and len(value.pieces) == 1 and isinstance(value.pieces[0], Number):
        return value.pieces[0].figure
    return None
