"""Fields: instructions that a reader does not see and results that he does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import w_value
from pipeline.outline.draft import OpenField
from pipeline.outline.spans import Field

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.outline.draft import Draft, Reading


def begin_field(reading: Reading, draft: Draft, instruction: str) -> None:
    """Opens a field whose instruction is known at once; its result follows."""
    reading.fields.append(OpenField(draft, draft.length, instruction, in_result=True))


def turn_field(reading: Reading, element: Element, draft: Draft) -> None:
    """Follows a field character: begin, separate, end."""
    kind = w_value(element, "fldCharType")
    if kind == "begin":
        reading.fields.append(OpenField(draft, draft.length))
    elif kind == "separate" and reading.fields:
        _begin_result(reading.fields[-1], draft)
    elif kind == "end":
        end_field(reading, draft)


def end_field(reading: Reading, draft: Draft) -> None:
    """Closes the innermost field; one that began in an earlier paragraph starts at this one's first character."""
    if not reading.fields:
        return
    opened = reading.fields.pop()
    start = opened.start if opened.draft is draft else 0
    draft.fields.append(Field(" ".join(opened.instruction.split()), start, draft.length))


def in_instruction(reading: Reading) -> bool:
    """Whether what is read now belongs to an instruction and is not seen."""
    return any(not f.in_result for f in reading.fields)


def add_instruction(reading: Reading, text: str) -> None:
    """Adds words to the innermost instruction."""
    if reading.fields and not reading.fields[-1].in_result:
        reading.fields[-1].instruction += text


def _begin_result(opened: OpenField, draft: Draft) -> None:
    opened.in_result = True
    opened.draft, opened.start = draft, draft.length
