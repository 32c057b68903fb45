"""Every finding about the inputs of the chosen offices and years, each once, with the file and the unit it concerns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.build.make import make
from pipeline.build.orders import orders
from pipeline.build.shelf import Shelf
from pipeline.build.strays import strays
from pipeline.build.workspace import has_workbook, offices
from pipeline.findings import CellPlace, FilePlace, Kind, Severity
from pipeline.problems.unit_names import unknown_units
from pipeline.spec import load_all
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.build import Choice, Workspace
    from pipeline.build.workspace import Office
    from pipeline.findings import Finding
    from pipeline.returns import Returns, Standing

_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTICE: 2}


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding with the file or folder it is about (relative to inputs, empty for none) and the unit that sent it."""

    finding: Finding
    file: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class OfficeYear:
    """An office's year: its folder, and what its units sent."""

    office: Office
    year: int
    returns: Returns

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Where its units stand with their returns."""
        return self.returns.standings

    @property
    def is_read(self) -> bool:
        """Whether there was a workbook or a return to read."""
        return bool(self.returns.files) or has_workbook(self.office.years[self.year])

    @property
    def folder(self) -> str:
        """The folder below inputs, with `/`."""
        return "/".join(part for part in (self.office.name, self.office.years[self.year].name) if part)


@dataclass(frozen=True, slots=True)
class Problems:
    """What is wrong with the inputs, and the office-years that were looked at."""

    problems: tuple[Problem, ...]
    years: tuple[OfficeYear, ...]

    @property
    def is_read(self) -> bool:
        """Whether figures of any year were read: nothing looked at is not nothing wrong."""
        return any(year.is_read for year in self.years)

    def without_notices(self) -> Problems:
        """The same without what is only a notice, or was accepted."""
        return Problems(tuple(p for p in self.problems if p.finding.severity is not Severity.NOTICE), self.years)


def gathered(
    workspace: Workspace, choice: Choice, progress: Callable[[str, int, int], None] = lambda *_: None
) -> Problems:
    """The problems, errors first within each file; documents are reckoned as a build would, and none is written."""
    declarations, wrong = load_all(workspace.templates)
    shelf, known = Shelf(workspace, declarations, wrong), offices(workspace.inputs)
    every = _findings(shelf, known, choice, progress)
    years = tuple(_years(shelf, known, choice))
    every += [f for one in years for f in unknown_units(shelf, one.office, one.year)]
    senders = {fold(file): one.name for year in years for one in year.standings for file in one.files}
    found = [_problem(f, senders) for f in dict.fromkeys(every) if f.rule.kind is Kind.DATA]
    wanted = [p for p in found if _is_of(p, years) or not p.file]
    return Problems(tuple(sorted(wanted, key=_order)), years)


def _findings(
    shelf: Shelf, known: Sequence[Office], choice: Choice, progress: Callable[[str, int, int], None]
) -> list[Finding]:
    """What reading the inputs and reckoning every document that they declare tells."""
    chosen, odd = orders(shelf, known, choice)
    found = [*strays(shelf.workspace.inputs, known), *odd]
    for number, order in enumerate(chosen, start=1):
        progress(order.title, number, len(chosen))
        found += make(order, shelf, draft=False).findings
    return found


def _years(shelf: Shelf, known: Sequence[Office], choice: Choice) -> Iterator[OfficeYear]:
    for office in known:
        if not choice.offices or fold(office.name) in {fold(name) for name in choice.offices}:
            for year in office.years:
                if not choice.years or year in choice.years:
                    yield OfficeYear(office, year, shelf.returns(office, year))


def _problem(finding: Finding, senders: dict[str, str]) -> Problem:
    place = finding.place
    told = place.file if isinstance(place, CellPlace | FilePlace) else ""
    file = told.removeprefix("tệp ").removeprefix("thư mục ")
    return Problem(finding, file, senders.get(fold(file), ""))


def _is_of(problem: Problem, years: tuple[OfficeYear, ...]) -> bool:
    return any(_lies_in(problem.file, one) for one in years)


def _lies_in(file: str, one: OfficeYear) -> bool:
    """Whether a file or folder is the year's, or lies directly in the folder of its office and is no other year's."""
    if f"{file}/".startswith(f"{one.folder}/"):
        return True
    of_years = {f"{one.office.name}/{path.name}".removeprefix("/") for path in one.office.years.values()}
    return one.office.name in {file, file.rpartition("/")[0]} and file not in of_years


def _order(problem: Problem) -> tuple[str, int, str, str, int, str, str]:
    place = problem.finding.place
    sheet, cell = (place.sheet, place.cell) if isinstance(place, CellPlace) else ("", "")
    digits = "".join(sign for sign in cell.partition(":")[0] if sign.isdigit())
    weight = _WEIGHT[problem.finding.severity]
    return problem.file, weight, sheet, cell.rstrip("0123456789:"), int(digits or 0), cell, problem.finding.code
