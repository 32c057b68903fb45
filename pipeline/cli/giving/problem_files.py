"""What the command problems writes: marked copies and letters below outputs, the list where a user wants it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.cli.copies import write_or_end
from pipeline.problems import file_of, letters, listed, marked_copies

if TYPE_CHECKING:
    from pipeline.build import Workspace
    from pipeline.problems import MarkedCopy, Problems
    from pipeline.problems.gathering import OfficeYear


def written(workspace: Workspace, found: Problems, *, annotate: bool, per_unit: bool) -> list[Path]:
    """The files written for each office-year, in `outputs/<cơ quan>/<năm>/loi-nhap-lieu`."""
    made: list[Path] = []
    if annotate:
        for copy in marked_copies(workspace.inputs, found.problems):
            made.append(_place(workspace, found, copy))
            write_or_end(made[-1], copy.content)
    for year in found.years if per_unit else ():
        folder = workspace.outputs / year.folder / "loi-nhap-lieu" / "thu-gui-don-vi"
        for letter in letters(year, found.problems, _signed(workspace, year)):
            made.append(folder / letter.name)
            write_or_end(made[-1], letter.content)
    return made


def _place(workspace: Workspace, found: Problems, copy: MarkedCopy) -> Path:
    """Where a copy lies: below its year as the file lies in the year; a file of the office below the office."""
    folders = [year.folder for year in found.years if copy.file.startswith(f"{year.folder}/")]
    folder = folders[0] if folders else copy.file.rpartition("/")[0]
    inside = copy.file.removeprefix(f"{folder}/").rpartition("/")[0]
    return workspace.outputs / folder / "loi-nhap-lieu" / inside / copy.name


def _signed(workspace: Workspace, year: OfficeYear) -> str:
    """The office's name as it signs its letters; empty where its workbook does not tell."""
    from pipeline.build.shelf import Shelf
    from pipeline.spec import load_all

    known = Shelf(workspace, *load_all(workspace.templates)).office(year.office).tables.get("thong_tin_chung")
    names = list(known.values["tên"]) if known is not None and "tên" in known.values else []
    return str(names[0]) if names and names[0] else ""


def list_written(workspace: Workspace, found: Problems, sheet: Path) -> None:
    """Writes the list as an Excel file, each file's name a link to it."""
    from pipeline.workbook import workbook

    here = sheet.resolve().parent

    def target(file: str) -> str:
        path = file_of(workspace.inputs, file)
        return Path(os.path.relpath(path, here)).as_posix() if path.is_file() else ""

    write_or_end(sheet, workbook(listed(found.problems, target)))
