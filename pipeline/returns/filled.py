"""What a unit filled in of its form: counts and listed rows; unit, year and stage may have stood there before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.read.lines import STAGE, UNIT, YEAR
from pipeline.read.values.numbers import BLANKS
from pipeline.returns.kinds import NUMBERS, counts_by_unit
from pipeline.spreadsheet import raw

if TYPE_CHECKING:
    from pipeline.read.lines import Extract, Line
    from pipeline.returns.reading import Return

_GIVEN: Final = frozenset({UNIT, YEAR, STAGE, "từ_năm", "đến_năm"})


def is_blank(one: Return) -> bool:
    """Whether nothing is filled in on any worksheet of a return."""
    return not any(is_filled(extract) for extract in one.extracts)


def is_filled(extract: Extract) -> bool:
    """Whether a worksheet holds a count, or a row that says more than a form does; a dash is an answer too."""
    if extract.sheet.wide:
        return bool(extract.lines) or _is_dashed(extract)
    asked = _asked(extract)
    return any(_is_answered(line, asked) for line in extract.lines)


def _asked(extract: Extract) -> frozenset[str]:
    """The columns that are to be filled in: the numbers of a unit's row, else all that no form gives beforehand."""
    numbers = frozenset(c.name for c in extract.sheet.columns if c.kind in NUMBERS)
    others = frozenset(c.name for c in extract.sheet.columns) - _GIVEN
    return (numbers if counts_by_unit(extract.sheet) else frozenset()) or others


def _is_answered(line: Line, asked: frozenset[str]) -> bool:
    entries = (line.entries[name] for name in asked if name in line.entries)
    return any(entry.cell is not None and entry.cell.raw.strip() for entry in entries)


def _is_dashed(extract: Extract) -> bool:
    return any(is_dash(value) for row in extract.grid.rows for value in row)


def is_dash(value: object) -> bool:
    """Whether a cell says with a dash that there is nothing to count."""
    return isinstance(value, str) and raw(value).strip() in BLANKS
