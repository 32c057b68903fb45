"""The spreadsheet formats that are read: what a file is by its bytes, and the reader of each."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Final

from pipeline.files import kind_of
from pipeline.spreadsheet.ods import read_ods
from pipeline.spreadsheet.typed import read_csv, read_html
from pipeline.spreadsheet.xls import read_xls
from pipeline.spreadsheet.xlsb import read_xlsb
from pipeline.spreadsheet.xlsx import read_xlsx

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid

Opened = tuple[tuple["Grid", ...], tuple["Finding", ...]]

READERS: Final[Mapping[str, Callable[[bytes, str], Opened]]] = {
    "xlsx": read_xlsx,
    "xls": read_xls,
    "xlsb": read_xlsb,
    "ods": read_ods,
    "text": read_csv,
    "html": read_html,
}
ENDINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "xlsx": (".xlsx", ".xlsm"),
    "xls": (".xls",),
    "xlsb": (".xlsb",),
    "ods": (".ods",),
    "text": (".csv",),
    "html": (),
}
NAMES: Final[Mapping[str, str]] = {
    "xlsx": "bảng tính Excel (.xlsx)",
    "xls": "bảng tính Excel 97–2003 (.xls)",
    "xlsb": "bảng tính Excel nhị phân (.xlsb)",
    "ods": "bảng tính OpenDocument (.ods)",
    "text": "tệp chữ (.csv)",
    "html": "trang web (HTML)",
}
_INSIDE: Final = (
    ("workbook.xml", "xlsx"),
    ("workbook.bin", "xlsb"),
    ("content.xml", "ods"),
    ("encrypted-package", "ods"),
)
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_XML: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[?!a-zA-Z]")
_BARE: Final = re.compile(rb"\x09[\x00\x02\x04\x08][\x04-\x10]\x00")  # the first record of Excel 2 to 5, not in OLE


def format_of(content: bytes) -> str:
    """The format that a file's bytes show: one of those that are read, or one of the words of `kind_of`."""
    kind = kind_of(content)
    if kind == "zip":
        return _in_zip(content)
    if kind == "ole":
        return kind if _LOCKED in content else "xls"
    if kind == "text" and _XML.match(content):
        return "xml"
    return "xls" if kind == "binary" and _BARE.match(content) else kind


def _in_zip(content: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            names = {name.casefold().replace("\\", "/").rpartition("/")[2] for name in package.namelist()}
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError):
        return "zip"
    return next((kind for name, kind in _INSIDE if name in names), "zip")
