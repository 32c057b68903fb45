"""Tables as grids of words and numbers: header paths, rows of totals, groups."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import plain
from pipeline.outline import Paragraph, once, placed_cells, tables
from pipeline.vietnamese import fold, parse_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from pipeline.check.rule import Document
    from pipeline.outline import Block, Outline, Row, Table

_TOTAL: Final = re.compile(r"^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|ngành)|tổng cộng .*)$")
_PART_TOTAL: Final = re.compile(r"^cộng .+$")
_NOTHING: Final = frozenset({"", "-", "–", "—", "0", "/"})
_GROUP: Final = re.compile(r"^(?:[IVX]{1,5}|[A-EĐ])\.?$")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell as it stands in the grid: its words, its number (zero where the cell is empty), its paragraph."""

    text: str
    number: Decimal | None
    blank: bool
    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the grid: slots by column; `label` are its first words, `kind` is row, group, part or total."""

    slots: dict[int, Slot]
    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of figures; `heads` is the path of headings above each column, `title` the words before the table."""

    heads: dict[int, tuple[str, ...]]
    lines: tuple[Line, ...]
    title: str
    appendix: bool

    @property
    def years(self) -> frozenset[str]:
        """The years that the title names."""
        return frozenset(_YEAR.findall(self.title))


def grids(document: Document) -> tuple[Grid, ...]:
    """The tables of figures in the body and the appendices."""
    return _every(document.outline)


@once
def _every(outline: Outline) -> tuple[Grid, ...]:
    return tuple(_grids(outline))


def _grids(outline: Outline) -> Iterator[Grid]:
    title, appendix = "", False
    for block in outline.body.blocks:
        if isinstance(block, Paragraph):
            text = plain(block.text).strip()
            appendix = appendix or fold(text[:8]).startswith("phụ lục")
            title = text if text and not text.startswith("(") else title
            continue
        yield from _grids_of(block, title, appendix=appendix)


def _grids_of(block: Block, title: str, *, appendix: bool) -> Iterator[Grid]:
    for table in tables([block]):
        rows = [_slots(row) for row in table.rows]
        first = _first_line(table, rows)
        lines = tuple(_line(slots) for slots in rows[first:])
        if first and any(s.number for line in lines for s in line.slots.values() if s.number is not None):
            yield Grid(_heads(rows[:first]), lines, title, appendix)


def _slots(row: Row) -> dict[int, Slot]:
    """The cells of a row by the column of the grid at which they begin."""
    slots = {}
    for column, cell in placed_cells(row):
        inner = [b for b in cell.blocks if isinstance(b, Paragraph)]
        if inner and cell.merge != "continue":
            text = " ".join(plain(p.text).strip() for p in inner).strip()
            number = None if text in _NOTHING else parse_number(text.replace(" ", ""))
            spot = next((p for p in inner if p.text.strip()), inner[0])
            slots[column] = Slot(text, number, text in _NOTHING, spot)
    return slots


def _first_line(table: Table, rows: list[dict[int, Slot]]) -> int:
    """The first row below the headings: behind those repeated on each page, else the first that holds a number."""
    repeated = sum(row.heading for row in table.rows)
    if repeated:
        return repeated
    holds = (n for n, slots in enumerate(rows) if any(s.number is not None for s in slots.values()))
    return next(holds, 0)


def _heads(rows: list[dict[int, Slot]]) -> dict[int, tuple[str, ...]]:
    columns = sorted({column for slots in rows for column in slots})
    return {c: tuple(h for slots in rows if (h := _above(slots, c))) for c in columns}


def _above(slots: dict[int, Slot], column: int) -> str:
    """The heading over a column: the nearest one that begins at it or left of it."""
    begun = [c for c in slots if c <= column]
    return fold(slots[max(begun)].text) if begun else ""


def _line(slots: dict[int, Slot]) -> Line:
    words = [s.text for s in slots.values() if s.text and s.number is None and not s.blank]
    mark = _GROUP.match(next((s.text for s in slots.values()), "")) is not None
    label = next((fold(w) for w in words if not _GROUP.match(w)), "")
    kind = "total" if _TOTAL.match(label) else "part" if _PART_TOTAL.match(label) else "group" if mark else "row"
    return Line(slots, label, kind)
