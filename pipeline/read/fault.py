"""What is wrong with one value, before anyone knows the cell that it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.findings import Finding
from pipeline.spreadsheet import raw

if TYPE_CHECKING:
    from pipeline.findings import CellPlace, Code
    from pipeline.spreadsheet import Value


@dataclass(frozen=True, slots=True)
class Fault:
    """A finding about a value: `expected` and `mend` are told for a cell, `{cell}` in `mend` stands for its address."""

    code: Code
    found: str
    expected: str
    mend: str

    def at(self, place: CellPlace, column: str, value: str) -> Finding:
        """The finding at its cell."""
        expected = f"{self.expected} (cột “{column}”)" if column else self.expected
        mend = self.mend.replace("{cell}", place.cell)
        return Finding(self.code, place, self.found, expected, mend, value=value)


Outcome = tuple[object, Fault | None]
AGAIN = "lưu tệp rồi chạy lại"


def quoted(text: str) -> str:
    """A cell's content as a message quotes it: on one line, shortened."""
    line = " ".join(text.split())
    return f"“{line[:80]}…”" if len(line) > 80 else f"“{line}”"  # noqa: PLR2004


def shown(value: Value) -> str:
    """A cell's content as Excel shows it in Vietnam: a number with a comma before its decimals."""
    return raw(value).replace(".", ",") if isinstance(value, float) else raw(value)
