"""The worksheets of a folder as the office corrected them, and what is known of corrections for the files below it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pipeline.read.aiming import aimed, of_year
from pipeline.read.correcting import corrected
from pipeline.read.corrections import corrections_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.spreadsheet import Grid
    from pipeline.tables import Correction


@dataclass(frozen=True, slots=True)
class Amended:
    """The worksheets, the folder's own corrections, all corrections by the file that they mean, and what was found."""

    grids: tuple[Grid, ...]
    own: tuple[Correction, ...]
    by_file: Mapping[str, tuple[Correction, ...]]
    findings: tuple[Finding, ...]


def amended(
    grids: Sequence[Grid], files: Iterable[str], folder: Path, given: Sequence[Correction], *, office: bool
) -> Amended:
    """The worksheets with the corrections that the folder tells, and those `given` that the office tells of it.

    `files` are all that a correction may mean, also those that are read later; those of an office's folder may also
    mean files of its years.
    """
    own = corrections_in(grids)
    lines = (*own, *of_year(given, folder))
    if not lines:
        return Amended(tuple(grids), (), {}, ())
    below = [f.name for f in folder.iterdir() if f.is_dir()] if office and folder.is_dir() else []
    by_file, faults = aimed(lines, tuple(files), below)
    changed: list[Grid] = []
    findings = [*faults]
    for file, sheets in groupby(grids, key=lambda grid: grid.file):
        inside, told = corrected(list(sheets), by_file.get(file, ()))
        changed += inside
        findings += told
    return Amended(tuple(changed), own, by_file, tuple(findings))
