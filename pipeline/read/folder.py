"""A folder of workbooks as one reading: its tables, and what is wrong between its worksheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.read.acceptance import ACCEPTANCES, acceptances
from pipeline.read.copies import copied_lists, repeated_rows
from pipeline.read.counting import listed_counts
from pipeline.read.gathering import SETTLING, gathered_in
from pipeline.read.odd_years import odd_years
from pipeline.read.records import tables
from pipeline.read.repeats import repeated_figures, two_sheets
from pipeline.tables import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pipeline.read.gathering import Gathered
    from pipeline.read.lines import Extract
    from pipeline.spec import Sheet, Vocabulary
    from pipeline.tables import Correction, OwnLayout


def read_folder(  # noqa: PLR0913 - what is read, by what, and what the office tells of all its years
    folder: Path,
    root: Path,
    sheets: Sequence[Sheet],
    vocabularies: Sequence[Vocabulary],
    *,
    year: int | None,
    layouts: Sequence[OwnLayout] = (),
    corrections: Sequence[Correction] = (),
) -> Reading:
    """The tables, findings and acceptances of the workbooks that lie directly in a folder.

    `layouts` and `corrections` are those of the office's own folder, for the folders of its years.
    """
    own = gathered_in(folder, root, sheets, vocabularies, year=year, layouts=layouts, corrections=corrections)
    return reading_of(own, sheets, year)


def reading_of(own: Gathered, sheets: Sequence[Sheet], year: int | None, *, sent: Sequence[Extract] = ()) -> Reading:
    """The folder as one reading; worksheets that units have `sent` join its tables, and are judged elsewhere."""
    extracts = own.extracts
    findings = [
        *two_sheets(extracts),
        *repeated_figures(extracts, sheets),
        *copied_lists(extracts, sheets),
        *repeated_rows(extracts),
        *odd_years(extracts, year),
    ]
    every = [e for e in (*extracts, *sent) if e.sheet not in SETTLING]
    every += listed_counts(every, sheets, year)
    accepted = [a for e in extracts if e.sheet is ACCEPTANCES for a in acceptances(e)]
    return Reading(tables(every), (*own.findings, *findings), tuple(accepted), own.layouts, own.corrections)
