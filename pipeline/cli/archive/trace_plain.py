"""A trace as other programs read it: JSON and CSV."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from pipeline.cli.archive.trace_noted import noted
from pipeline.content import told_ref
from pipeline.trace import Line, Number, Wording
from pipeline.trace.listing import HEADINGS, cells_told, place_told, row, value_told

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.cli.archive.trace_subject import Subject
    from pipeline.content import Cell, CellRange
    from pipeline.trace import Answer, Source


def as_plain(subject: Subject, shown: Sequence[Answer]) -> dict[str, Any]:
    """The answers with the document's name and version, and the share of its numbers that have cells."""
    trace = subject.trace
    total = len(trace.printed_numbers)
    share = {"numbers": total, "with_cells": total - len(trace.without_cells)} if subject.version else None
    head = {"schema": 1, "document": subject.label, "version": subject.version, "edited": subject.edited}
    notes = {"notes": list(noted(subject, shown))} if subject.notes else {}
    return head | notes | {"share": share, "answers": [_answer(answer) for answer in shown]}


def as_csv(shown: Iterable[Answer]) -> str:
    """The answers as a table with the headings of nguon-so-lieu.csv, and what became of each printing."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow((*HEADINGS, "Hiện nay"))
    writer.writerows(_fields(answer) for answer in shown)
    return text.getvalue().rstrip("\n")


def _fields(answer: Answer) -> tuple[str, ...]:
    if isinstance(answer, Line):
        return (*row(answer), str(answer.standing))
    spot = answer.spot
    name, how, cells = _text(answer)
    where, sentence = place_told(spot.paragraph.address.path), " ".join(spot.paragraph.text.split())
    return (where, spot.text, name, "", "", how, "", "", cells_told(cells), sentence, "")


def _text(answer: Wording | Number) -> tuple[str, str, tuple[Cell, ...]]:
    wording = answer if isinstance(answer, Wording) else answer.wording
    if wording is None:
        return "", str(answer.origin) if isinstance(answer, Number) else "", ()
    return wording.name, str(wording.hand), wording.cells


def _answer(answer: Answer) -> dict[str, Any]:
    if isinstance(answer, Line):
        return _line(answer)
    name, how, cells = _text(answer)
    place = {"place": answer.spot.paragraph.address.path, "text": answer.spot.text}
    return place | {"name": name, "origin": how, "cells": [_cell(c) for c in cells]}


def _line(line: Line) -> dict[str, Any]:
    figure = line.figure
    found: dict[str, Any] = {"place": line.place, "sentence": line.sentence, "printed": line.printed, "now": line.now}
    found |= {"standing": str(line.standing), "agrees": line.agrees, "aligned": line.aligned, "name": figure.name}
    found |= {"value": value_told(figure), "unit": figure.unit, "transform": figure.transform, "of": list(figure.of)}
    found |= {"ranges": [_range(r) for r in figure.cells], "cells": [_cell(c) for c in line.contents]}
    return found | {"below": [_source(source) for source in line.below]}


def _source(source: Source) -> dict[str, Any]:
    figure = source.figure
    value = {"value": value_told(figure), "transform": figure.transform} if figure else {}
    cells = {"cells": [_cell(c) for c in source.contents]}
    return {"name": source.name} | value | cells | {"below": [_source(s) for s in source.below]}


def _cell(cell: Cell) -> dict[str, str]:
    found = {"file": cell.file, "sheet": cell.sheet, "address": told_ref(cell.address), "content": cell.raw}
    return found | ({"correction": cell.correction} if cell.correction else {})


def _range(cells: CellRange) -> dict[str, str]:
    return {"file": cells.file, "sheet": cells.sheet, "ref": told_ref(cells.ref)}
