"""One file that was sent: its worksheets read, whose it is, and of which year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.read.acceptance import ACCEPTANCES
from pipeline.read.codes import OTHER_YEAR
from pipeline.read.copies import copied_lists, repeated_rows
from pipeline.read.correcting import corrected, named
from pipeline.read.correction_faults import at_their_lines
from pipeline.read.corrections import CORRECTIONS
from pipeline.read.gathering import name_told
from pipeline.read.own import fitting
from pipeline.read.repeats import repeated_figures
from pipeline.read.worksheet import read_worksheet
from pipeline.returns.claims import NOBODYS, Claim, claim
from pipeline.returns.files import is_spreadsheet, kind_told
from pipeline.returns.kinds import UNIT, is_sent, without_unit
from pipeline.returns.named import named_after
from pipeline.returns.rows import of_unit
from pipeline.returns.telling import outside_return
from pipeline.returns.years import odd_rows, other_year, without_rows
from pipeline.spreadsheet import open_workbook

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from pipeline.content import Cell
    from pipeline.findings import CellPlace, Finding
    from pipeline.read.lines import Extract
    from pipeline.read.values.terms import TermIndex
    from pipeline.returns.names import Names
    from pipeline.spec import Sheet
    from pipeline.spreadsheet import Grid
    from pipeline.tables import Correction, OwnLayout


@dataclass(frozen=True, slots=True)
class Known:
    """What every return of a year is read by; `corrections` are those of the office, by the file that they mean.

    `folder` is where they lie, below the `root` that files are named from. `layouts` are what the office tells of
    layouts of its own.
    """

    folder: Path
    root: Path
    sheets: tuple[Sheet, ...]
    lists: Mapping[str, TermIndex]
    names: Names
    corrections: Mapping[str, tuple[Correction, ...]]
    layouts: tuple[OwnLayout, ...] = ()


@dataclass(frozen=True, slots=True)
class Return:
    """A file that was sent: what it gave, what was found in it, whose it is.

    `named` are the units that it is named after. `unread` says why it gave no table. `year` is another year that it
    tells, with a cell that says so, `odd` are its rows of other years. `mapped` are the places of the office's layouts
    that are of its worksheets.
    """

    file: str
    extracts: tuple[Extract, ...] = ()
    findings: tuple[Finding, ...] = ()
    claim: Claim = NOBODYS
    named: frozenset[str] = frozenset()
    unread: str = ""
    year: tuple[int, Cell] | None = None
    odd: tuple[tuple[int, Cell], ...] = ()
    mapped: frozenset[CellPlace] = frozenset()

    @property
    def counts(self) -> bool:
        """Whether its figures are those of a unit for the year."""
        return bool(self.claim.code) and not self.unread and self.year is None

    @property
    def lines(self) -> int:
        """How many rows of figures it gave."""
        return sum(len(extract.lines) for extract in self.extracts)


def read_return(path: Path, known: Known) -> Return:
    """What a file gives as a unit's return; one that is no spreadsheet gives nothing but its name."""
    file, named = name_told(path, known.root), named_after(path, known.folder, known.names)
    if is_spreadsheet(path):
        return _spreadsheet(path, Return(file, named=named), known)
    code = next(iter(named)) if len(named) == 1 else ""
    return Return(file, claim=Claim(code, several=named), named=named, unread=kind_told(path))


def _spreadsheet(path: Path, begun: Return, known: Known) -> Return:
    names = known.names
    sent, faults = open_workbook(path, begun.file)
    corrections = known.corrections.get(begun.file, ())
    grids, amended = corrected(sent, corrections)
    parts = [_worksheet(grid, known) for grid in grids]
    extracts = tuple(extract for extract, _ in parts if extract)
    owner = claim(grids, extracts, begun.named, names)
    year = other_year(grids, extracts, names.year)
    odd = () if year else odd_rows(extracts, names.year)
    told = [f for _, found in parts for f in found if not (year and f.rule is OTHER_YEAR)]
    own = tuple(of_unit(without_rows(extract, odd), owner, names) for extract in extracts)
    judged = at_their_lines([*faults, *amended, *told], {begun.file: corrections})
    found = (*judged, *repeated_figures(own, known.sheets), *copied_lists(own, known.sheets), *repeated_rows(own))
    unread = "" if own else ("không có bảng nào mà chương trình biết" if grids else "tệp không mở được")
    mapped = frozenset(one.place for one in known.layouts if any(fitting(grid, (one,)) for grid in grids))
    return replace(begun, extracts=own, findings=found, claim=owner, unread=unread, year=year, odd=odd, mapped=mapped)


def _worksheet(grid: Grid, known: Known) -> tuple[Extract | None, list[Finding]]:
    """A worksheet as the sheet that it is, if units send that one; tried again as a sheet of one unit's rows."""
    year = known.names.year
    extract, found = read_worksheet(grid, (*known.sheets, ACCEPTANCES, CORRECTIONS), known.lists, year, known.layouts)
    if extract is None or _is_misturned(extract, grid, known.names):
        again, found_again = read_worksheet(grid, without_unit(known.sheets), known.lists, year, known.layouts)
        if again is not None:
            extract, found = replace(again, sheet=_declared(again.sheet, known.sheets)), found_again
    if extract is None:
        return None, named(found, grid)
    return (extract, named(found, grid)) if is_sent(extract.sheet) else (None, [outside_return(grid, extract.sheet)])


def _is_misturned(extract: Extract, grid: Grid, names: Names) -> bool:
    """Whether a table was read with units across, and none of what stands there is a unit."""
    told = {entry.value for line in extract.lines if (entry := line.entries.get(UNIT))}
    return extract.grid is not grid and not any(names.exact(str(name)) for name in told if name)


def _declared(sheet: Sheet, sheets: Sequence[Sheet]) -> Sheet:
    return next(one for one in sheets if one.key == sheet.key)
