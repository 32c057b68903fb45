"""Folders of workbooks that nothing reads: no year in their name, below a year, or a second one for the same year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build.codes import STRAY_FOLDER
from pipeline.build.workspace import folders, has_workbook, year_of
from pipeline.findings import FilePlace
from pipeline.returns import returns_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pipeline.build.workspace import Office
    from pipeline.findings import Finding


def strays(inputs: Path, offices: Sequence[Office]) -> tuple[Finding, ...]:
    """A warning for each folder below the offices that holds workbooks and is not read."""
    return tuple(_finding(inputs, folder) for office in offices for folder in _unread(inputs, office))


def _unread(inputs: Path, office: Office) -> Iterator[Path]:
    read = set(office.years.values())
    top = office.folder == inputs
    for folder in folders(office.folder):
        if folder in read:
            yield from _below(folder)
        elif year_of(folder) or (not top and _holds_workbooks(folder)):
            yield folder


def _below(year: Path) -> Iterator[Path]:
    """The folders below a year's, without the returns of units, which are read in whatever folder they lie."""
    returns = returns_folder(year)
    yield from (f for f in folders(year) if f != returns and _holds_workbooks(f))


def _holds_workbooks(folder: Path) -> bool:
    return has_workbook(folder) or any(_holds_workbooks(below) for below in folders(folder))


def _finding(inputs: Path, folder: Path) -> Finding:
    return STRAY_FOLDER.at(
        FilePlace(f"thư mục {folder.relative_to(inputs).as_posix()}"),
        found="có tệp Excel nhưng chương trình không đọc thư mục này",
        expected="tệp Excel nằm ngay trong thư mục cơ quan hoặc thư mục năm (2026, “Năm 2026”), mỗi năm một thư mục; "
        "bản của đơn vị nằm trong thư mục “don-vi” của năm",
        mend="chuyển các tệp vào đúng thư mục năm, hoặc đổi tên thư mục theo năm",
    )
