"""Where a value came from: cells and ranges of the office's workbooks, paragraphs of its Word files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

PARAGRAPH: Final = "DOAN"
"""The column of a paragraph's address: `DOAN3` is the third paragraph under its heading, the heading its sheet."""
_PARAGRAPH: Final = re.compile(rf"{PARAGRAPH}(\d+)(?::{PARAGRAPH}(\d+))?")


@dataclass(frozen=True, slots=True, order=True)
class CellRange:
    """A rectangle of one sheet, as Excel writes it (“F7” or “F7:F18”); `file` is relative to `inputs/`, with `/`."""

    file: str
    sheet: str
    ref: str

    def __str__(self) -> str:
        return f"{self.file} · {self.sheet} · {told_ref(self.ref)}"


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """One cell with its raw content as text; a blank cell's raw content is empty.

    `correction` tells how the office corrected what stands in the file: “11 → 24: lý do (người báo, ngày)”.
    """

    file: str
    sheet: str
    address: str
    raw: str
    correction: str = ""


def told_correction(cell: Cell) -> str:
    """What a person is told of a cell's correction where its old and new content stand already: reason, who, day."""
    _, arrow, after = cell.correction.partition(" → ")
    return (after.removeprefix(f"{cell.raw}: ") or after) if arrow else cell.correction


def told_ref(ref: str) -> str:
    """A cell, range or paragraph as a person finds it: F7:F18, đoạn 3, đoạn 3–5."""
    found = _PARAGRAPH.fullmatch(ref)
    return ref if found is None else f"đoạn {found[1]}" + (f"–{found[2]}" if found[2] else "")
