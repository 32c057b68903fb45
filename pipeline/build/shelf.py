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
    from pipeline.spec import Declaration, Sheet


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
        """What the office's own workbooks hold."""
        return self._folder(office.folder, None)

    def year(self, office: Office, year: int) -> Reading:
        """What the workbooks of one year hold; nothing where there is no such folder."""
        folder = office.years.get(year)
        return self._folder(folder, year) if folder else Reading({})

    def faults_of(self, declaration: Declaration) -> tuple[Finding, ...]:
        """The faults of one type's declaration, and of the sheets that all types share."""
        folders = (f"/{declaration.type}/", "/_chung/")
        return tuple(f for f in self.faults if any(folder in f"/{f.place}" for folder in folders))

    def _folder(self, folder: Path, year: int | None) -> Reading:
        if folder not in self.read:
            terms = law.vocabularies(date(year or 9999, 12, 31))
            sheets = all_sheets(self.declarations)
            self.read[folder] = read_folder(folder, self.workspace.inputs, sheets, terms, year=year)
        return self.read[folder]


def all_sheets(declarations: tuple[Declaration, ...]) -> tuple[Sheet, ...]:
    """Every sheet that some type declares, once, by key; the common ones are the same in all."""
    return tuple({s.key: s for d in declarations for s in d.sheets}.values())
