"""What is said of a worksheet as a whole: not known, hidden, or to be taken in two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import CellPlace
from pipeline.read.codes import HIDDEN_COLUMNS, HIDDEN_ROWS, HIDDEN_SHEET, UNCLEAR_SHEET, UNKNOWN_SHEET
from pipeline.read.fault import AGAIN
from pipeline.spreadsheet import column_letters, position

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.findings import Finding
    from pipeline.read.layout.recognition import Candidate
    from pipeline.read.lines import Extract
    from pipeline.spreadsheet import Grid

_MOST_PIECES = 10


def unknown_sheet(grid: Grid, candidate: Candidate | None) -> Finding:
    """The notice that a worksheet is none of the declared ones."""
    like = ""
    if candidate and candidate.match.missing:
        lacking = ", ".join(f"“{c.labels[0]}”" for c in candidate.match.missing[:3])
        like = f"; gần giống trang “{candidate.sheet.title}” nhưng thiếu {lacking}"
    return UNKNOWN_SHEET.at(
        CellPlace(grid.file, grid.sheet),
        found=f"trang không giống trang nào chương trình biết nên không đọc{like}",
        expected="trang có các cột như ở tệp mẫu",
        mend="nếu trang có số liệu cần dùng: đặt tên trang, nhãn cột như ở tệp mẫu, hoặc giữ nguyên bảng và cho biết"
        " cột nào là gì ở trang “Cách đọc bảng”; nếu không thì không phải sửa",
    )


def hidden_sheet(grid: Grid, title: str) -> Finding:
    """The notice that a worksheet in use is hidden."""
    return HIDDEN_SHEET.at(
        CellPlace(grid.file, grid.sheet),
        found=f"trang “{title}” đang bị ẩn, số liệu của trang vẫn được đọc",
        expected="trang có số liệu hiện ra",
        mend="bấm chuột phải vào tên trang, chọn Bỏ ẩn (Unhide); nếu không cần thì xóa trang",
    )


def hidden_rows(grid: Grid) -> list[Finding]:
    """The notice that rows in use are hidden, by hand or by a filter; such rows are read like all others."""
    used = sorted(
        row for row in grid.hidden_rows if row < len(grid.rows) and any(v is not None for v in grid.rows[row])
    )
    if not used:
        return []
    by_filter = [row for row in used if row in grid.filtered_rows]
    by_hand = [row for row in used if row not in grid.filtered_rows]
    ways = [f"{how} {_listed(rows)}" for how, rows in (("bị ẩn:", by_hand), ("bị bộ lọc che:", by_filter)) if rows]
    undo = ["chọn các dòng quanh đó, bấm chuột phải, chọn Bỏ ẩn (Unhide)"] if by_hand else []
    undo += ["bấm Dữ liệu (Data), Xóa lọc (Clear)"] if by_filter else []
    return [
        HIDDEN_ROWS.at(
            CellPlace(grid.file, grid.sheet),
            found=f"dòng {'; dòng '.join(ways)}. Các dòng này vẫn được đọc và tính",
            expected="dòng có số liệu hiện ra",
            mend=f"để xem: {'; '.join(undo)}; dòng không cần thì xóa hẳn",
        )
    ]


def hidden_columns(grid: Grid, extract: Extract) -> list[Finding]:
    """The notice that columns of which something was read are hidden; they are read like all others."""
    used = sorted(_read_columns(grid, extract) & grid.hidden_columns) if grid.hidden_columns else []
    if not used:
        return []
    return [
        HIDDEN_COLUMNS.at(
            CellPlace(grid.file, grid.sheet),
            found=f"cột bị ẩn: {', '.join(map(column_letters, used))}. Các cột này vẫn được đọc và tính",
            expected="cột có số liệu hiện ra",
            mend="để xem: chọn các cột quanh đó, bấm chuột phải, chọn Bỏ ẩn (Unhide); cột không cần thì xóa hẳn",
        )
    ]


def _read_columns(grid: Grid, extract: Extract) -> set[int]:
    """The columns of the worksheet in which a value that was read stands."""
    cells = (entry.cell for line in extract.lines for entry in line.entries.values() if entry.cell)
    here = (position(c.address) for c in cells if c.raw and (c.file, c.sheet) == (grid.file, grid.sheet))
    return {at[1] for at in here if at}


def _listed(rows: Sequence[int]) -> str:
    """Rows as Excel numbers them, neighbours as a range, at most ten pieces."""
    pieces: list[list[int]] = []
    for row in rows:
        if pieces and pieces[-1][-1] == row - 1:
            pieces[-1][1:] = [row]
        else:
            pieces.append([row])
    told = ["–".join(str(row + 1) for row in piece) for piece in pieces[:_MOST_PIECES]]
    more = f" và những dòng khác ({len(rows)} dòng)" if len(pieces) > _MOST_PIECES else ""
    return ", ".join(told) + more


def unclear_sheet(grid: Grid, candidates: Sequence[Candidate]) -> Finding:
    """The error that a worksheet may be several of the declared ones."""
    names = ", ".join(f"“{c.sheet.title}”" for c in candidates)
    return UNCLEAR_SHEET.at(
        CellPlace(grid.file, grid.sheet),
        found=f"trang này có thể là {names}",
        expected="trang chỉ hiểu được một cách",
        mend=f"đặt tên trang (hoặc dòng tên bảng) là {names.split(', ')[0]} hay tên đúng của nó, {AGAIN}",
    )
