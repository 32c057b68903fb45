"""The workbooks of a folder opened and read: what each worksheet is, its lines, and what is wrong in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.files import is_scratch
from pipeline.findings import FilePlace, Finding
from pipeline.read.acceptance import ACCEPTANCES
from pipeline.read.amending import amended
from pipeline.read.codes import EMPTY_FOLDER
from pipeline.read.correcting import named
from pipeline.read.correction_faults import at_their_lines
from pipeline.read.corrections import CORRECTIONS, calm
from pipeline.read.mapped import mapped, without_told
from pipeline.read.prose import PROSE, prose_in, written_twice
from pipeline.read.unopened import unsought
from pipeline.read.unwatched import unwatched
from pipeline.read.values.terms import TermIndex
from pipeline.read.worksheet import read_worksheet
from pipeline.spreadsheet import ENDINGS, OTHER_FORMATS, open_workbook
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from pipeline.read.lines import Extract
    from pipeline.spec import Sheet, Vocabulary
    from pipeline.spreadsheet import Grid
    from pipeline.tables import Correction, OwnLayout

SETTLING: Final = (ACCEPTANCES, CORRECTIONS)
"""The sheets by which an office settles doubts; they are no table of any document."""
_WORKBOOKS = tuple(ending for endings in ENDINGS.values() for ending in endings)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the worksheets of a folder gave, and what was found in each of them.

    `corrections` are those that the folder tells; `aimed` are all that are about it, by the file that they mean.
    """

    extracts: tuple[Extract, ...]
    findings: tuple[Finding, ...]
    layouts: tuple[OwnLayout, ...] = ()
    corrections: tuple[Correction, ...] = ()
    aimed: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)


def gathered_in(  # noqa: PLR0913 - what is read, by what, and what the office tells of all its years
    folder: Path,
    root: Path,
    sheets: Sequence[Sheet],
    vocabularies: Sequence[Vocabulary],
    *,
    year: int | None,
    layouts: Sequence[OwnLayout] = (),
    corrections: Sequence[Correction] = (),
    beside: Sequence[str] = (),
) -> Gathered:
    """What each worksheet of a folder's workbooks gave, before they are one reading.

    Corrections may also mean files `beside` these workbooks, which are read later.
    """
    files = _files(folder)
    lists = {v.name: TermIndex(v) for v in vocabularies}
    grids, findings = _opened(files, root)
    meant = (*(name_told(path, root) for path in files), *beside)
    right = amended(grids, meant, folder, corrections, office=year is None)
    known = mapped(right.grids, sheets, lists, year)
    findings += [*right.findings, *known.findings]
    extracts: list[Extract] = []
    for grid in known.grids:
        with unwatched():
            extract, told = read_worksheet(grid, (*sheets, *SETTLING), lists, year, (*known.layouts, *layouts))
        findings += without_told(calm(extract, named(told, grid), right.own), findings)
        extracts += [extract] if extract else []
    findings += _without_workbook(files, folder, root)
    written, told = prose_in(folder, lambda path: name_told(path, root), sheets, vocabularies, year)
    extracts += written
    findings += [*told, *written_twice(extracts, PROSE, vocabularies)]
    findings = at_their_lines(findings, right.by_file)
    return Gathered(tuple(extracts), tuple(findings), known.layouts, right.own, right.by_file)


def _opened(files: Iterable[Path], root: Path) -> tuple[list[Grid], list[Finding]]:
    grids: list[Grid] = []
    findings: list[Finding] = []
    for path in files:
        with unwatched():
            inside, faults = open_workbook(path, name_told(path, root))
        grids += inside
        findings += faults if inside else unsought(faults)
    return grids, findings


def _files(folder: Path) -> list[Path]:
    known = (*_WORKBOOKS, *OTHER_FORMATS)
    inside = folder.iterdir() if folder.is_dir() else ()
    found = [p for p in inside if p.suffix.casefold() in known and not is_scratch(p.name) and p.is_file()]
    return sorted(found, key=lambda p: nfc(p.name))


def name_told(path: Path, root: Path) -> str:
    """The file as findings and cells name it: its path below the root."""
    inside = path.relative_to(root) if path.is_relative_to(root) else path
    return nfc(inside.as_posix())


def _without_workbook(files: Iterable[Path], folder: Path, root: Path) -> list[Finding]:
    if any(path.suffix.casefold() in _WORKBOOKS for path in files):
        return []
    finding = EMPTY_FOLDER.at(
        FilePlace(name_told(folder, root)),
        found="thư mục không có tệp Excel (.xlsx) nào",
        expected="các tệp Excel của đơn vị",
        mend="chép các tệp Excel của năm vào thư mục này rồi chạy lại",
    )
    return [finding]
