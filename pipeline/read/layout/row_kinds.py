"""What one row below the headings is: figures, a total, or nothing to read."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from pipeline.read.layout.body import held, is_coded, repeats_headings, serial, stands_over_section
from pipeline.read.layout.row_signs import first_words, is_note, is_total, numbers_columns, opens_signatures

if TYPE_CHECKING:
    from pipeline.read.layout.body import Body, Held

_MANY_COLUMNS = 4


class RowKind(Enum):
    """What a row is; a LONE one is told, since nobody can be sure that it holds no figures; END opens signatures.

    A SECTION is headed, with or without the sums of what stands below.
    """

    FIGURES = auto()
    TOTAL = auto()
    SECTION = auto()
    LONE = auto()
    END = auto()
    NOTHING = auto()


def kind_of(body: Body, row: int, *, after_total: bool, first: bool, complete: bool) -> RowKind:
    """What a row is; it is `first` where no row of figures stands above it, `after_total` where a total does."""
    here, values = held(body, row), body.grid.rows[row]
    column, words = first_words(values)
    in_table = any(c in body.explained for c, _ in here)
    if is_total(words) and not is_coded(body, row, column):
        return RowKind.TOTAL if in_table else RowKind.NOTHING
    if opens_signatures(values, words, complete=complete):
        return RowKind.END
    if not in_table or (is_note(words, complete=complete) and not holds_numbers(body, here)):
        return RowKind.NOTHING
    if numbers_columns([v for _, v in here], first=first) or repeats_headings(body, here):
        return RowKind.NOTHING
    if complete or not (after_total or len(here) == 1):
        return RowKind.FIGURES
    return _incomplete(body, row, here, after_total=after_total)


def holds_numbers(body: Body, here: Held) -> bool:
    """Whether a number stands in a column that is explained."""
    return any(isinstance(v, float) and c in body.explained for c, v in here)


def _incomplete(body: Body, row: int, here: Held, *, after_total: bool) -> RowKind:
    """What a row is that stands alone with one cell, or below a total with cells missing."""
    if any(isinstance(v, float) for _, v in here):
        return RowKind.FIGURES
    if len(here) > 1 or not isinstance(here[0][1], str):
        return RowKind.LONE if after_total else RowKind.FIGURES
    many, wide = len(body.explained) >= _MANY_COLUMNS, body.wide
    if stands_over_section(body, row, *here[0]):
        return RowKind.NOTHING if many or wide else RowKind.LONE
    if after_total:
        return RowKind.NOTHING
    return RowKind.LONE if many and not wide and serial(body, row) is None else RowKind.FIGURES
