"""Where this year's words belong whose old ones stand in last year's file: the like place in a file of this year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.content import PARAGRAPH

if TYPE_CHECKING:
    from pipeline.content import Cell

_FOLDER: Final = re.compile(r"(?:^|(?<=/))(\d{4})(?=/)")


@dataclass(frozen=True, slots=True)
class ThisYear:
    """The year of a document that last year's content stands in for, and the input files that it has of its own.

    A `year` of 0 is that of a document whose content is all its own.
    """

    year: int = 0
    files: frozenset[str] = frozenset()

    def place(self, cells: tuple[Cell, ...]) -> str:
        """The place for this year's words, of which these cells hold last year's; empty where they are this year's."""
        folders = [found[1] for cell in cells[:1] if (found := _FOLDER.search(cell.file))]
        if not self.year or not folders or folders[0] == str(self.year):
            return ""
        sheet, line = ("mục", "đoạn") if cells[0].address.startswith(PARAGRAPH) else ("trang", "dòng")
        where = self._file(cells[0].file, folders[0])
        return f"{sheet} “{cells[0].sheet}” của {where} (năm {self.year} chưa có {sheet}, {line} ấy thì thêm)"

    def _file(self, last: str, year: str) -> str:
        """The file of the same name, else any in the folder of this year."""
        same = last.replace(year, str(self.year))
        office = last[: _begin(last)]
        return f"tệp {same}" if same in self.files else f"một tệp trong thư mục {office}{self.year}"


def _begin(file: str) -> int:
    found = _FOLDER.search(file)
    return found.start() if found else 0
