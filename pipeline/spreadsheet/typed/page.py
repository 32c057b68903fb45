"""A web page saved as a workbook, as reporting programs do: its tables one below the other, as Excel shows them."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.codes import UNREADABLE
from pipeline.spreadsheet.filling import grid
from pipeline.spreadsheet.inside import Inside
from pipeline.spreadsheet.limits import Room, too_large
from pipeline.spreadsheet.notes import UNTOLD_NOTES
from pipeline.spreadsheet.refusing import refused
from pipeline.spreadsheet.typed.decoding import decoded
from pipeline.spreadsheet.typed.laying import TooManyCells, laid
from pipeline.spreadsheet.typed.page_looks import PageLooks
from pipeline.spreadsheet.typed.page_reading import PageReader
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid

_CHARSET: Final = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_-]+)""", re.IGNORECASE)
_HEAD: Final = 4096
_UNTOLD: Final = ("định dạng số", "công thức chưa được tính", "cột ẩn", "số hàng đúng như Excel hiện", UNTOLD_NOTES)


def read_html(content: bytes, file: str) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The one worksheet of the page, or the finding that says why there is none."""
    if content.lstrip()[:13].lower() == b"mime-version:":
        return refused(UNREADABLE, file, "trang web lưu cả ảnh trong một tệp (MHTML) được đổi đuôi tệp")
    reader = PageReader()
    reader.feed(_text(content))
    reader.close()
    name = nfc(reader.name or PurePosixPath(file).stem)
    if not reader.has_cells:
        return refused(UNREADABLE, file, "trang web (HTML) được đổi đuôi tệp, trong đó không có bảng nào")
    room = Room()
    try:
        sheet = laid(reader.blocks)
    except TooManyCells as fault:
        return (), (too_large(file, name, fault.extent, room),)
    looks = PageLooks(sheet)
    inside = Inside(merges=tuple(sheet.merges), looks=looks, hidden_rows=sheet.hidden_rows, untold=_UNTOLD)
    return (grid(file, name, sheet.rows, inside),), ()


def _text(content: bytes) -> str:
    """The page's text; what it says of its encoding is believed only of those that cannot be told otherwise."""
    named = _CHARSET.search(content[:_HEAD])
    if named and named[1].lower() in {b"utf-8", b"utf8"}:
        return content.decode("utf-8-sig", "replace")
    return decoded(content)
