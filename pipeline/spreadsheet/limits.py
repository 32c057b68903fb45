"""How large a worksheet may be: the cells up to its last used one, counted over the whole file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.findings import CellPlace
from pipeline.spreadsheet.addresses import address
from pipeline.spreadsheet.codes import TOO_LARGE
from pipeline.spreadsheet.scan import MOST_CELLS

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.spreadsheet.addresses import Position


class Room:
    """The cells that the worksheets of a file may still take."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        self.left = MOST_CELLS

    def holds(self, extent: Position) -> bool:
        """Whether a worksheet of so many rows and columns has room; it takes it then."""
        if extent[0] * extent[1] > self.left:
            return False
        self.left -= extent[0] * extent[1]
        return True


def too_large(file: str, sheet: str, extent: Position, room: Room) -> Finding:
    """The finding about a worksheet that is not read for its size."""
    last = address(extent[0] - 1, extent[1] - 1)
    before = "" if room.left == MOST_CELLS else f"; các trang trước đã dùng {MOST_CELLS - room.left} ô"
    return TOO_LARGE.at(
        CellPlace(file, sheet, last),
        found=f"ô dùng cuối cùng của trang là {last}{before}",
        expected=f"vùng dùng không quá {MOST_CELLS // 1_000_000} triệu ô",
        mend="xóa nội dung ở các hàng, cột xa bảng (bấm Ctrl+End để đến đó), lưu tệp rồi chạy lại",
    )


def trimmed(rows: list[list[Any]]) -> Position:
    """The numbers of rows and columns up to the last cell with content; blank ends are cut off the rows."""
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return len(rows), max(map(len, rows), default=0)
