"""Copies of the faulty workbooks, faulty cells coloured, a note in each; the user's files stay as they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain, count, groupby
from typing import TYPE_CHECKING, Final

from pipeline.annotate.workbooks import CellNote, NotAnnotated, annotated_workbook
from pipeline.files import FileBusy, NotAnArchive, UnsafeArchive
from pipeline.ooxml import BadXml, read_package, write_package
from pipeline.problems.cells import cell_of
from pipeline.problems.files import file_of
from pipeline.spreadsheet import open_workbook
from pipeline.vietnamese import nfc
from pipeline.workbook import sheet_name, values_workbook

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.ooxml import Package
    from pipeline.problems.gathering import Problem

_MARK: Final = "(đánh dấu lỗi)"
_ROOM: Final = 25
"""Letters of a worksheet's name that leave room for a number."""
_TOLD: Final = {"lỗi": "LỖI", "cảnh báo": "CẢNH BÁO", "lưu ý": "LƯU Ý"}


@dataclass(frozen=True, slots=True)
class MarkedCopy:
    """A copy to be written: the file it is of, its own name, its bytes, how many notes stand in it.

    `values_only`: the file's format takes no notes, so the copy holds its values at their addresses and nothing else.
    """

    file: str
    name: str
    content: bytes
    notes: int
    values_only: bool = False


def marked_copies(inputs: Path, problems: Sequence[Problem]) -> tuple[MarkedCopy, ...]:
    """A copy of each workbook in which a cell is faulty; a file that cannot be opened has none."""
    with_cells = [p for p in problems if cell_of(p.finding)]
    by_file = groupby(sorted(with_cells, key=lambda p: p.file), key=lambda p: p.file)
    return tuple(copy for file, found in by_file if (copy := _copy(inputs, file, list(found))))


def _copy(inputs: Path, file: str, problems: list[Problem]) -> MarkedCopy | None:
    path = file_of(inputs, file)
    notes = list(_notes(problems))
    package, values_only = _marked(path, file, notes)
    if package is None:
        return None
    name = f"{nfc(path.name)} {_MARK}.xlsx" if values_only else f"{nfc(path.stem)} {_MARK}{path.suffix}"
    return MarkedCopy(file, name, write_package(package), len({(n.sheet, n.row, n.column) for n in notes}), values_only)


def _marked(path: Path, file: str, notes: list[CellNote]) -> tuple[Package | None, bool]:
    """The package with its notes, and whether it holds the file's values only."""
    try:
        return annotated_workbook(read_package(path), notes), False
    except (NotAnnotated, NotAnArchive, BadXml):
        return _of_values(path, file, notes), True
    except (FileBusy, UnsafeArchive, OSError):  # told already as a finding about the file
        return None, False


def _of_values(path: Path, file: str, notes: list[CellNote]) -> Package | None:
    grids, _ = open_workbook(path, file)
    names = _names(grid.sheet for grid in grids)
    if not names:
        return None
    package = read_package(values_workbook([(names[grid.sheet], grid.rows) for grid in grids]))
    return annotated_workbook(package, [replace(n, sheet=names[n.sheet]) for n in notes if n.sheet in names])


def _names(sheets: Iterable[str]) -> dict[str, str]:
    """The name in Excel of each worksheet: LibreOffice allows longer ones, which may be alike where Excel ends."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for sheet in sheets:
        plain = sheet_name(sheet)
        others = (f"{plain[:_ROOM].rstrip()} ({number})" for number in count(2))
        names[sheet] = next(name for name in chain([plain], others) if name.casefold() not in taken)
        taken.add(names[sheet].casefold())
    return names


def _notes(problems: Sequence[Problem]) -> Iterator[CellNote]:
    for problem in problems:
        found = cell_of(problem.finding)
        if found:
            sheet, (row, column) = found
            yield CellNote(sheet, row, column, note_of(problem.finding))


def note_of(finding: Finding) -> str:
    """A finding as the words of a note."""
    head = f"{_TOLD[finding.severity.value]} ({finding.code})"
    return f"{head}\nThấy: {finding.found}\nCần: {finding.expected}\nSửa: {finding.mend}"
