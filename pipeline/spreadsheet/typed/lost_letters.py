"""Letters that a program could not write into a .csv and put “?” for: nobody can read them back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.codes import LOST_LETTERS

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid

_LOST: Final = re.compile(r"[^\W\d_]\?+[^\W\d_]")
_ADDRESS: Final = re.compile(r"://|www\.|/\w*\?")
_FEW: Final = 2


def lost_letters(grid: Grid, text: str) -> tuple[Finding, ...]:
    """The warning at the first cell that has “?” inside a word, where that happens more than once in the text."""
    if len(_LOST.findall(text)) < _FEW:
        return ()
    cells = [(r, c) for r, row in enumerate(grid.rows) for c, value in enumerate(row) if _has_lost(value)]
    if len(cells) < _FEW:
        return ()
    shown = " ".join(str(grid.at(*cells[0])).split())[:40]
    return (
        LOST_LETTERS.at(
            grid.place(*cells[0]),
            found=f"“{shown}” và {len(cells) - 1} ô khác có dấu “?” trong chữ: chữ có dấu đã mất từ lúc lưu thành .csv",
            expected="tệp .csv giữ đủ chữ có dấu",
            mend="mở lại bảng gốc, lưu thành .xlsx hoặc kiểu “CSV UTF-8”, thay cho tệp này rồi chạy lại",
        ),
    )


def _has_lost(value: object) -> bool:
    return isinstance(value, str) and bool(_LOST.search(value)) and not _ADDRESS.search(value)
