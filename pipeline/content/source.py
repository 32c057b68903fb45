"""Where a value came from: cells and ranges of the office's workbooks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class CellRange:
    """A rectangle of one sheet, as Excel writes it (“F7” or “F7:F18”); `file` is relative to `inputs/`, with `/`."""

    file: str
    sheet: str
    ref: str

    def __str__(self) -> str:
        return f"{self.file} · {self.sheet} · {self.ref}"


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """One cell with its raw content as text; a blank cell's raw content is empty."""

    file: str
    sheet: str
    address: str
    raw: str
