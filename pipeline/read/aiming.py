"""Which file each correction means: of a folder's own lines, and of the office's lines those that name its year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.findings import nearest
from pipeline.read.codes import MISFIT, OTHER_FOLDER
from pipeline.read.fault import AGAIN, quoted
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.tables import Correction

Aimed = dict[str, tuple["Correction", ...]]
_YEAR: Final = re.compile(r"(nam[ -]?|năm[ -]?)?(19|20)\d\d")


def aimed(
    corrections: Sequence[Correction], files: Sequence[str], below: Collection[str]
) -> tuple[Aimed, tuple[Finding, ...]]:
    """The corrections by the file that they mean, and those that mean none or several.

    A line that names one of the folders `below` waits until that is read.
    """
    waits = set(map(fold, below))
    found: Aimed = {}
    faults: list[Finding] = []
    for one in corrections:
        meant = [file for file in files if _names(one.place.file, file)]
        if len(meant) == 1:
            found[meant[0]] = (*found.get(meant[0], ()), one)
        elif meant or not waits & set(_steps(one.place.file)[:-1]):
            faults.append(_waiting(one) if not meant and _of_year(one) else _unclear(one, meant, files))
    return found, tuple(faults)


def of_year(corrections: Sequence[Correction], folder: Path) -> tuple[Correction, ...]:
    """The office's corrections that name the folder of this year."""
    return tuple(one for one in corrections if fold(folder.name) in _steps(one.place.file)[:-1])


def _names(typed: str, file: str) -> bool:
    """Whether a file is the one named: by its name, or with folders before it; the ending may be left out."""
    known, named = f"/{fold(file)}", f"/{fold(typed).strip('/')}"
    return known.endswith(named) or known.rpartition(".")[0].endswith(named)


def _of_year(one: Correction) -> bool:
    return any(_YEAR.fullmatch(step) for step in _steps(one.place.file)[:-1])


def _steps(file: str) -> list[str]:
    return [fold(step) for step in file.split("/") if step]


def _waiting(one: Correction) -> Finding:
    return OTHER_FOLDER.at(
        one.file,
        found=f"không có thư mục của tệp {quoted(one.place.file)}",
        expected="tệp đang có trong thư mục của cơ quan",
        mend="nếu gõ nhầm năm thì sửa ô này; nếu tệp thuộc năm khác thì không phải sửa",
    )


def _unclear(one: Correction, meant: Sequence[str], files: Sequence[str]) -> Finding:
    if meant:
        found = f"có {len(meant)} tệp cùng mang tên {quoted(one.place.file)}: {', '.join(meant)}"
        mend = f"ghi cả thư mục của tệp cần điều chỉnh, {AGAIN}"
    else:
        near = nearest(one.place.file.rpartition("/")[2], [file.rpartition("/")[2] for file in files])
        found = f"không có tệp {quoted(one.place.file)}"
        mend = f"sửa tên tệp{f', có phải “{near}”?' if near else ''} (tệp của một năm thì ghi cả năm: 2026/tên tệp)"
    return MISFIT.at(one.file, found=found, expected="tên một tệp có trong thư mục", mend=mend)
