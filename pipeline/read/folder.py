"""A folder of workbooks read: what each worksheet is, its lines, and all that is wrong, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.files import is_scratch, kind_of
from pipeline.findings import FilePlace, Finding
from pipeline.read.acceptance import ACCEPTANCES, acceptances
from pipeline.read.codes import EMPTY_FOLDER, OTHER_FORMAT
from pipeline.read.columns import Match
from pipeline.read.lines import Extract
from pipeline.read.opening import open_workbook
from pipeline.read.pairs import PairMatch, read_pairs
from pipeline.read.recognition import recognise
from pipeline.read.records import tables
from pipeline.read.repeats import repeated_figures, two_sheets
from pipeline.read.table import read_table
from pipeline.read.telling import (
    heading_findings,
    hidden_sheet,
    missing_findings,
    near_label,
    unclear_sheet,
    unknown_sheet,
)
from pipeline.read.titles import year_findings
from pipeline.tables import Reading
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from pipeline.read.grid import Grid
    from pipeline.read.recognition import Candidate
    from pipeline.spec import Sheet, Vocabulary

_WORKBOOKS = (".xlsx", ".xlsm")
_OTHERS = (".xls", ".xlsb", ".ods", ".csv", ".xltx", ".xltm", ".xlt", ".et")
_FEW = 3
_IS = {
    "zip": "tệp nén", "ole": "bảng tính dạng Excel 97–2003", "html": "trang web đổi đuôi thành bảng tính",
    "pdf": "tệp PDF đổi đuôi thành bảng tính", "text": "tệp chữ thuần", "empty": "tệp rỗng", "binary": "tệp không rõ loại",
}  # fmt: skip


def read_folder(
    folder: Path, root: Path, sheets: Sequence[Sheet], vocabularies: Sequence[Vocabulary], *, year: int | None
) -> Reading:
    """The tables, findings and acceptances of the workbooks that lie directly in a folder."""
    files = _files(folder)
    lists = {v.name: v for v in vocabularies}
    findings: list[Finding] = []
    extracts: list[Extract] = []
    for path in files:
        grids, faults = _opened(path, _name(path, root))
        findings += faults
        for grid in grids:
            extract, told = _extract(grid, (*sheets, ACCEPTANCES), lists, year)
            findings += told
            extracts += [extract] if extract else []
    if not any(p.suffix.casefold() in _WORKBOOKS for p in files):
        findings.append(_no_workbook(_name(folder, root)))
    findings += [*two_sheets(extracts), *repeated_figures(extracts)]
    accepted = [a for e in extracts if e.sheet is ACCEPTANCES for a in acceptances(e)]
    return Reading(tables([e for e in extracts if e.sheet is not ACCEPTANCES]), tuple(findings), tuple(accepted))


def _files(folder: Path) -> list[Path]:
    known = (*_WORKBOOKS, *_OTHERS)
    found = [p for p in folder.iterdir() if p.suffix.casefold() in known and not is_scratch(p.name) and p.is_file()]
    return sorted(found, key=lambda p: nfc(p.name))


def _name(path: Path, root: Path) -> str:
    inside = path.relative_to(root) if path.is_relative_to(root) else path
    return nfc(inside.as_posix())


def _opened(path: Path, file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    if path.suffix.casefold() in _WORKBOOKS:
        return open_workbook(path, file)
    return (), (_other_format(path, file),)


def _extract(
    grid: Grid, sheets: Sequence[Sheet], lists: Mapping[str, Vocabulary], year: int | None
) -> tuple[Extract | None, list[Finding]]:
    if not any(v is not None for row in grid.rows for v in row):
        return None, []
    known = recognise(grid, sheets, lists)
    if known.best is None:
        return None, _unread(grid, known.nearest)
    if known.rivals:
        return None, [unclear_sheet(grid, (known.best, *known.rivals))]
    told = [hidden_sheet(grid, known.best.sheet.title)] if grid.hidden else []
    told += year_findings(grid, known.best, year)
    found = known.best.match
    if isinstance(found, PairMatch):
        extract = read_pairs(found, grid, lists, year)
    else:
        told += heading_findings(found, grid, lists)
        extract = read_table(found, grid, lists, year)
    return extract, [*told, *extract.findings]


def _unread(grid: Grid, nearest: Candidate | None) -> list[Finding]:
    """An error where the worksheet is surely a declared one with something missing, else a notice."""
    if nearest and nearest.match.missing and (nearest.titled or _nearly(nearest)):
        return list(missing_findings(nearest, grid))
    return [unknown_sheet(grid, nearest)]


def _nearly(candidate: Candidate) -> bool:
    """Whether all that is missing was misspelt, or one column among many is missing."""
    found = candidate.match
    needed = [c for c in candidate.sheet.columns if c.required]
    if isinstance(found, Match) and found.found and all(near_label(c, found) for c in found.missing):
        return True
    return len(found.missing) == 1 and len(needed) > _FEW


def _no_workbook(folder: str) -> Finding:
    return EMPTY_FOLDER.at(
        FilePlace(folder),
        found="thư mục không có tệp Excel (.xlsx) nào",
        expected="các tệp Excel của đơn vị",
        mend="chép các tệp Excel của năm vào thư mục này rồi chạy lại",
    )


def _other_format(path: Path, file: str) -> Finding:
    try:
        kind = _IS.get(kind_of(path), "tệp không rõ loại")
    except OSError:
        kind = "tệp không mở được"
    return OTHER_FORMAT.at(
        FilePlace(file),
        found=f"tệp đuôi {path.suffix} không được đọc ({kind})",
        expected="bảng tính lưu dạng .xlsx",
        mend="mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”; bỏ tệp cũ rồi chạy lại",
    )
