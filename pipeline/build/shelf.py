"""The workbooks of a workspace, each folder read once in a run."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from pipeline import law
from pipeline.read import read_folder
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

    `faults` are those of the declarations.
    """

    workspace: Workspace
    declarations: tuple[Declaration, ...]
    faults: tuple[Finding, ...] = ()
    read: dict[Path, Reading] = field(default_factory=dict)

    def office(self, office: Office) -> Reading:
        """What the office's own workbooks hold; the awards that it adds are known in its other sheets too."""
        if office.folder not in self.read:
            first = self._read(office.folder, None, ())
            extra = _added(first)[0]
            self.read[office.folder] = self._read(office.folder, None, extra) if extra else first
        return self.read[office.folder]

    def added(self, office: Office) -> tuple[tuple[Award, ...], tuple[Finding, ...]]:
        """The awards that the office adds to the law's, and what is wrong with its list of them."""
        return _added(self.office(office))

    def year(self, office: Office, year: int) -> Reading:
        """What the workbooks of one year hold; nothing where there is no such folder."""
        folder = office.years.get(year)
        if folder and folder not in self.read:
            self.read[folder] = self._read(folder, year, self.added(office)[0])
        return self.read[folder] if folder else Reading({})

    def faults_of(self, declaration: Declaration) -> tuple[Finding, ...]:
        """The faults of one type's declaration, and of the sheets that all types share."""
        folders = (f"/{declaration.type}/", "/_chung/")
        return tuple(f for f in self.faults if any(folder in f"/{f.place}" for folder in folders))

    def _read(self, folder: Path, year: int | None, extra: tuple[Award, ...]) -> Reading:
        terms = law.vocabularies(date(year or 9999, 12, 31), extra)
        return read_folder(folder, self.workspace.inputs, all_sheets(self.declarations), terms, year=year)


def _added(reading: Reading) -> tuple[tuple[Award, ...], tuple[Finding, ...]]:
    return law.extension(reading.tables.get(EXTENSION))


def all_sheets(declarations: tuple[Declaration, ...]) -> tuple[Sheet, ...]:
    """Every sheet that some type declares, once, by key; the common ones are the same in all."""
    return tuple({s.key: s for d in declarations for s in d.sheets}.values())
