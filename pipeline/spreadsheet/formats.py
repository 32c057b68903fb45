"""The spreadsheet formats that are read: what a file is by its bytes, and the reader of each."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Final

from pipeline.files import kind_of
from pipeline.spreadsheet.xlsx import read_xlsx

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid

Opened = tuple[tuple["Grid", ...], tuple["Finding", ...]]

READERS: Final[Mapping[str, Callable[[bytes, str], Opened]]] = {"xlsx": read_xlsx}
ENDINGS: Final[Mapping[str, tuple[str, ...]]] = {"xlsx": (".xlsx", ".xlsm")}
_INSIDE: Final = (("workbook.xml", "xlsx"), ("workbook.bin", "xlsb"), ("content.xml", "ods"))


def format_of(content: bytes) -> str:
    """The format that a file's bytes show: xlsx, xlsb, ods, or one of the words of `kind_of`."""
    kind = kind_of(content)
    return _in_zip(content) if kind == "zip" else kind


def _in_zip(content: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            names = {name.casefold().replace("\\", "/").rpartition("/")[2] for name in package.namelist()}
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError):
        return "zip"
    return next((kind for name, kind in _INSIDE if name in names), "zip")
