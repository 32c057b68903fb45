"""Two yearly folders of workbooks, read by the declarations of their workspace and compared by key."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pipeline.build import find_workspace
from pipeline.build.shelf import Shelf, all_sheets
from pipeline.build.workspace import Office, has_workbook, year_of
from pipeline.causes.codes import NO_YEAR
from pipeline.compare import TablesComparison, compared_tables
from pipeline.findings import FilePlace
from pipeline.returns import returns_folder
from pipeline.spec import load_all
from pipeline.tables import is_of_blanks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from pipeline.build import Workspace
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, Sheet
    from pipeline.tables import Reading, Records


@dataclass(frozen=True, slots=True)
class Folders:
    """Two folders compared, what could not be read in them, and what the office calls each table."""

    tables: TablesComparison | None
    findings: tuple[Finding, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)


def folders_compared(old: Path, new: Path, here: Path) -> Folders:
    """How the tables of two folders differ, with what could not be read in them; None where one is no yearly folder.

    The declarations are those of the first folder's workspace, else of the one that the command stands in.
    """
    wrong = tuple(_no_year(one) for one, other in ((old, new), (new, old)) if not _is_fit(one, other))
    workspace = find_workspace(old.resolve()) or find_workspace(here)
    if wrong or workspace is None:
        return Folders(None, wrong or (_homeless(old),))
    declarations, _ = load_all(workspace.templates)
    sheets = all_sheets(declarations)
    resolved = replace(workspace, inputs=workspace.inputs.resolve())
    one, other = (_read(f.resolve(), resolved, declarations) for f in (old, new))
    years = {year_of(f.resolve()) for f in (old, new)}
    titles = {sheet.key: sheet.title for sheet in reversed(sheets)}
    return Folders(
        compared_tables(_told(one), _told(other), _keys(declarations, sheets), two_years=len(years) > 1),
        (*one.findings, *other.findings),
        titles,
    )


def _told(reading: Reading) -> dict[str, Records]:
    return {key: records for key, records in reading.tables.items() if not is_of_blanks(key)}


def _keys(declarations: Sequence[Declaration], sheets: Sequence[Sheet]) -> dict[str, tuple[str, ...]]:
    """The columns by which the lists made of a sheet name its rows, in the sheet's order."""
    named = [(spec.sheet, spec.key) for d in declarations for spec in d.tables if spec.key]
    by_sheet = {s.key: {c for sheet, key in named if sheet == s.key for c in key} for s in sheets}
    return {s.key: tuple(c.name for c in s.columns if c.name in by_sheet[s.key]) for s in sheets if by_sheet[s.key]}


def _is_fit(folder: Path, other: Path) -> bool:
    """Whether a folder holds workbooks or returns, and is no office's own where the other is a year's."""
    holds = has_workbook(folder) or returns_folder(folder) is not None
    return holds and not (year_of(other.resolve()) and any(year_of(f) for f in folder.iterdir()))


def _read(folder: Path, workspace: Workspace, declarations: tuple[Declaration, ...]) -> Reading:
    """What a yearly folder holds, with the returns of its units, or an office's own."""
    shelf, year = Shelf(workspace, declarations), year_of(folder)
    if not year:
        return shelf.office(Office(folder.name, folder, {}))
    return shelf.year(Office(folder.parent.name, folder.parent, {year: folder}), year)


def _no_year(folder: Path) -> Finding:
    years = sorted(f.name for f in folder.iterdir() if f.is_dir() and year_of(f))
    return NO_YEAR.at(
        FilePlace(str(folder)),
        found=f"thư mục cơ quan, có các năm {', '.join(years)}" if years else "không có tệp Excel nào ở đây",
        expected="một thư mục năm, ví dụ inputs/lam-giang/2026",
        mend=f"thêm năm vào sau đường dẫn, ví dụ {folder / years[-1]}" if years else "gõ lại đường dẫn",
    )


def _homeless(folder: Path) -> Finding:
    return NO_YEAR.at(
        FilePlace(str(folder)),
        found="không thấy thư mục templates_docx ở các thư mục bên trên",
        expected="thư mục năm nằm trong thư mục làm việc có inputs và templates_docx",
        mend="đứng trong thư mục làm việc rồi chạy lại",
    )
