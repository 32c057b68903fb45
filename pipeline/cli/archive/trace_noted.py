"""The notes that people left at the cells behind the numbers of a trace, as they stood when the version was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import CellPlace
from pipeline.trace import Line, Wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.cli.archive.trace_subject import Subject
    from pipeline.content import Cell
    from pipeline.trace import Answer


def noted(subject: Subject, shown: Iterable[Answer]) -> tuple[str, ...]:
    """Each note at a cell of the answers, and what is said of many notes on the worksheets where these stand."""
    cells = [cell for answer in shown for cell in _cells(answer)] if subject.notes else []
    places = dict.fromkeys(str(CellPlace(c.file, c.sheet, at)) for c in cells for at in (c.address, ""))
    return tuple(f"{place}: {subject.notes[place]}" for place in places if place in subject.notes)


def _cells(answer: Answer) -> tuple[Cell, ...]:
    if isinstance(answer, Line):
        return answer.every_cell
    wording = answer if isinstance(answer, Wording) else answer.wording
    return wording.cells if wording else ()
