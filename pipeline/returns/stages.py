"""Rows that are registered or proposed and not yet decided: no report counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.read.lines import DECIDED, STAGE
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.read.lines import Extract, Line
    from pipeline.returns.reading import Return


def is_decided(line: Line) -> bool:
    """Whether a row is decided: it says so, or no stage at all."""
    entry = line.entries.get(STAGE)
    return entry is None or not isinstance(entry.value, str) or fold(entry.value) in {"", DECIDED}


def undecided(files: Sequence[Return]) -> list[Return]:
    """The files of a unit that hold awards, where none of these is decided in any of the files."""
    staged = [(one, line) for one in files for extract in one.extracts for line in awards_in(extract)]
    if any(is_decided(line) for _, line in staged):
        return []
    told = {one.file for one, _ in staged}
    return [one for one in files if one.file in told]


def awards_in(extract: Extract) -> tuple[Line, ...]:
    """The rows of a sheet that tells stages; those of other sheets, as of initiatives, say nothing of awards."""
    return tuple(extract.lines) if any(column.name == STAGE for column in extract.sheet.columns) else ()
