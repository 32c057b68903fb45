"""Page numbers put into empty paragraphs of headers, and taken out of where they do not belong."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.mend.looks import properties_of, set_look
from pipeline.mend.opened import Opened, Unreachable, elements
from pipeline.mend.standings import set_standing
from pipeline.mend.tracking import Tracker, remember, signed
from pipeline.mend.wording import remove
from pipeline.ooxml import build, local_name, w, w_value
from pipeline.outline import run_pieces

if TYPE_CHECKING:
    from pipeline.mend.changes import NumberIn, NumberOut
    from pipeline.ooxml import Element

_FONT: Final = "Times New Roman"
_MIDDLE: Final = (("alignment", "center"), ("left", 0), ("right", 0), ("first_line", 0))
_OF_A_NUMBER: Final = {"rPr", "t", "fldChar", "instrText", "tab", "pgNum", "noBreakHyphen", "lastRenderedPageBreak"}


def put_number(opened: Opened, change: NumberIn) -> None:
    """Puts the number into the paragraph, which says nothing yet."""
    paragraph = elements(opened, change.at)[-1]
    properties = properties_of(paragraph)
    before = deepcopy(properties)
    set_standing(properties, _MIDDLE)
    remember(opened.tracker, properties, before)
    runs = _number_runs(change.size)
    paragraph.extend([signed(opened.tracker, "w:ins", *runs)] if opened.tracker.on else runs)


def take_number(opened: Opened, change: NumberOut) -> None:
    """Empties a paragraph that says nothing but the number."""
    found = elements(opened, change.at)
    for element in found:
        for simple in list(element.iter(w("fldSimple"))):
            _spell_out(simple)
    runs = [piece.run for piece in run_pieces(found)[0]]
    if any(run.tag != w("r") or not {local_name(c) for c in run} <= _OF_A_NUMBER for run in runs):
        raise Unreachable("more than a number")
    for run in runs:
        remove(opened.tracker, run)


def number_paragraph(size: int) -> Element:
    """A paragraph with the number in its middle."""
    properties = build("w:pPr")
    set_standing(properties, (("before", 0), ("after", 0), *_MIDDLE))
    return build("w:p", None, properties, *_number_runs(size))


def _number_runs(size: int) -> list[Element]:
    """The runs of the field that prints the number."""
    inside = (
        build("w:fldChar", {"w:fldCharType": "begin"}),
        build("w:instrText", text=" PAGE "),
        build("w:fldChar", {"w:fldCharType": "separate"}),
        build("w:t", text="2"),
        build("w:fldChar", {"w:fldCharType": "end"}),
    )
    return [build("w:r", None, _plain(size), child) for child in inside]


def _plain(size: int) -> Element:
    look = build("w:rPr")
    settings = (("font", _FONT), ("bold", False), ("italic", False), ("size", size))
    set_look(Tracker(on=False, number=0), look, settings)
    return look


def _spell_out(simple: Element) -> None:
    """A field in one element becomes the same field in runs, which can be deleted with a trace."""
    parent = simple.getparent()
    if parent is None:
        return
    opening = (
        build("w:fldChar", {"w:fldCharType": "begin"}),
        build("w:instrText", text=w_value(simple, "instr") or ""),
        build("w:fldChar", {"w:fldCharType": "separate"}),
    )
    runs = [*(build("w:r", None, part) for part in opening), *simple]
    runs.append(build("w:r", None, build("w:fldChar", {"w:fldCharType": "end"})))
    place = parent.index(simple)
    parent[place : place + 1] = runs
