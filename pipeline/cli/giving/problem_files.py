"""What the command problems writes: marked copies and letters below outputs, the list where a user wants it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.cli.copies import write_or_end
from pipeline.problems import delivered, file_of, letter_name, letters, listed, marked_copies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.build import Workspace
    from pipeline.problems import Delivered, MarkedCopy, Problems
    from pipeline.problems.gathering import OfficeYear

_FOLDER: Final = "loi-nhap-lieu"
_LETTERS: Final = "thu-gui-don-vi"


def written(workspace: Workspace, found: Problems, *, annotate: bool, per_unit: bool) -> list[Delivered]:
    """What became of the files of each office-year, in `outputs/<cơ quan>/<năm>/loi-nhap-lieu`."""
    made: dict[str, dict[str, bytes]] = {}
    for copy in marked_copies(workspace.inputs, found.problems) if annotate else ():
        folder, name = _place(found, copy)
        made.setdefault(folder, {})[name] = copy.content
    for year in found.years if per_unit else ():
        for letter in letters(year, found.problems, _signed(workspace, year)):
            made.setdefault(year.folder, {})[f"{_LETTERS}/{letter.name}"] = letter.content
    return [one for folder in made for one in delivered(workspace.outputs / folder / _FOLDER, made[folder])]


def outdated(workspace: Workspace, found: Problems, given: Iterable[Delivered]) -> Iterator[Path]:
    """The letters of an earlier run to units that need none any more: those that were not `given` now."""
    needed = {one.kept or one.path for one in given}
    for year in found.years:
        folder = workspace.outputs / year.folder / _FOLDER / _LETTERS
        paths = (folder / letter_name(one.name) for one in year.standings)
        yield from (path for path in paths if path.exists() and path not in needed)


def _place(found: Problems, copy: MarkedCopy) -> tuple[str, str]:
    """Where a copy lies: below its year as the file lies in the year; a file of the office below the office."""
    folders = [year.folder for year in found.years if copy.file.startswith(f"{year.folder}/")]
    folder = folders[0] if folders else copy.file.rpartition("/")[0]
    inside = copy.file.removeprefix(f"{folder}/").rpartition("/")[0]
    return folder, f"{inside}/{copy.name}".removeprefix("/")


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

    write_or_end(sheet, workbook(listed(found, target)))
