"""The workbooks of a workspace, each folder read once in a run."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from pipeline import law
from pipeline.read import read_folder
from pipeline.returns import Returns, Task, read_year
from pipeline.spec import TYPES, Term, Vocabulary
from pipeline.tables import Reading

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.build.workspace import Office, Workspace
    from pipeline.findings import Finding
    from pipeline.law import Award
    from pipeline.spec import Declaration, Sheet

EXTENSION = "danh_muc_them"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Reads folders of offices by the sheets that all declarations know; `read` remembers what was read.

    `faults` are those of the declarations; `sent` remembers what units sent, by the folder of the year.
    """

    workspace: Workspace
    declarations: tuple[Declaration, ...]
    faults: tuple[Finding, ...] = ()
    read: dict[Path, Reading] = field(default_factory=dict)
    sent: dict[Path, Returns] = field(default_factory=dict)

    def office(self, office: Office) -> Reading:
        """What the office's own workbooks hold; the awards that it adds are known in its other sheets too."""
        if office.folder not in self.read:
            first = self._read(office.folder, ())
            extra = _added(first)[0]
            self.read[office.folder] = self._read(office.folder, extra) if extra else first
        return self.read[office.folder]

    def added(self, office: Office) -> tuple[tuple[Award, ...], tuple[Finding, ...]]:
        """The awards that the office adds to the law's, and what is wrong with its list of them."""
        return _added(self.office(office))

    def year(self, office: Office, year: int) -> Reading:
        """What the workbooks of one year and the returns of its units hold; nothing where there is no such folder."""
        folder = office.years.get(year)
        if folder and folder not in self.read:
            terms = self._terms(year, self.added(office)[0])
            sheets = all_sheets(self.declarations)
            task = Task(folder, self.workspace.inputs, sheets, terms, self.office(office), year)
            self.read[folder], self.sent[folder] = read_year(task)
        return self.read[folder] if folder else Reading({})

    def returns(self, office: Office, year: int) -> Returns:
        """Who has sent what for one year; nothing where its folder has none for returns."""
        self.year(office, year)
        folder = office.years.get(year)
        return self.sent.get(folder, Returns()) if folder else Returns()

    def faults_of(self, declaration: Declaration) -> tuple[Finding, ...]:
        """The faults of one type's declaration, and of the sheets that all types share."""
        folders = (f"/{declaration.type}/", "/_chung/")
        return tuple(f for f in self.faults if any(folder in f"/{f.place}" for folder in folders))

    def _terms(self, year: int | None, extra: tuple[Award, ...]) -> tuple[Vocabulary, ...]:
        return *law.vocabularies(date(year or 9999, 12, 31), extra), _types(self.declarations)

    def _read(self, folder: Path, extra: tuple[Award, ...]) -> Reading:
        sheets = all_sheets(self.declarations)
        return read_folder(folder, self.workspace.inputs, sheets, self._terms(None, extra), year=None)


def _types(declarations: tuple[Declaration, ...]) -> Vocabulary:
    """The types of document under their titles and keys."""
    return Vocabulary(TYPES, "Loại văn bản", tuple(Term(d.title, (d.type,)) for d in declarations))


def _added(reading: Reading) -> tuple[tuple[Award, ...], tuple[Finding, ...]]:
    return law.extension(reading.tables.get(EXTENSION))


def all_sheets(declarations: tuple[Declaration, ...]) -> tuple[Sheet, ...]:
    """Every sheet that some type declares, once, by key; the common ones are the same in all."""
    return tuple({s.key: s for d in declarations for s in d.sheets}.values())
