"""What a declared sheet holds: its columns, its wide part, where it lies and how far it reaches."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

TYPES: Final = "loại văn bản"


class ColumnKind(StrEnum):
    """What a column's cells hold, and so the Python type that reading gives: see `pipeline.tables.Records`."""

    TEXT = "chữ"
    RICH = "văn"
    COUNT = "đếm"
    NUMBER = "số"
    AMOUNT = "lượng"
    MONEY = "tiền"
    PERCENT = "phần trăm"
    YEAR = "năm"
    DATE = "ngày"
    FLAG = "dấu"


SUMMED: Final = (ColumnKind.COUNT, ColumnKind.NUMBER, ColumnKind.AMOUNT, ColumnKind.MONEY)
"""Kinds of columns that are added up."""


class Shape(StrEnum):
    """A sheet is a table under headings, or pairs of a label and the value to its right."""

    TABLE = "bảng"
    PAIRS = "cặp"


class Home(StrEnum):
    """Where a sheet's workbook lies: in the office's folder or in a year's."""

    OFFICE = "đơn vị"
    YEAR = "năm"


class Reach(StrEnum):
    """Which years' folders a document takes a sheet from: all of its period, or the folder it is declared in."""

    PERIOD = "kỳ"
    DOCUMENT = "văn bản"


class Opening(StrEnum):
    """How a sheet of next year's workbook begins: blank, with last year's rows, with these to review, a row a unit.

    ABSENT: it is not in that workbook, since another sheet asks for the same.
    """

    BLANK = "trống"
    CARRIED = "mang sang"
    REVIEWED = "xem lại"
    UNITS = "mỗi đơn vị"
    ABSENT = "không lập"


class Carry(StrEnum):
    """What becomes of a carried row's cell: kept, kept to review, blank, its year moved on; or of a row once over."""

    KEPT = "giữ"
    REVIEWED = "xem lại"
    BLANK = "bỏ trống"
    YEAR = "đổi năm"
    RUNNING = "còn hạn"


@dataclass(frozen=True, slots=True)
class Column:
    """A column (or a pair) known by its labels.

    `required`: the column must be there; `filled`: a blank cell in a row is an error; `vocabulary` names the list that
    its values must come from; `options` are the only values allowed (as written here, compared by `fold`).
    `offers` says whose values next year's workbook offers: “sheet.column” or `TYPES`; `carry` what it takes over;
    `hint` is what it says to whoever fills the column in.
    """

    name: str
    labels: tuple[str, ...]
    kind: ColumnKind = ColumnKind.TEXT
    required: bool = False
    filled: bool = False
    vocabulary: str = ""
    options: tuple[str, ...] = ()
    offers: str = ""
    carry: Carry = Carry.KEPT
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Wide:
    """Columns whose headings are terms of a vocabulary: each cell becomes a row (`term`, `group`, `value`).

    `term` takes the heading's canonical name, `group` the heading above it (or the words inside it) mapped by `groups`
    from label to value, `value` the cell. Example: under “Cá nhân” the column “Giấy khen” with 7 becomes
    (hình_thức “Giấy khen”, đối_tượng “Cá nhân”, số_lượng 7).
    """

    vocabulary: str
    term: str
    group: str
    groups: tuple[tuple[str, str], ...]
    value: str
    kind: ColumnKind = ColumnKind.COUNT


@dataclass(frozen=True, slots=True)
class Sheet:
    """A declared sheet. `key` is ASCII; `title` is what the office calls it; `space` names the texts of a pairs sheet.

    `single`: at most one worksheet of a folder may be it. `required`: a document that uses it cannot do without.
    `into` is the key of the sheet whose table its rows join (a published total joins the counts), else its own key.
    Each row of a list counts one in the wide sheet `each_into`; `each_as` pairs columns of other names there.
    `opening` is how next year's workbook begins it; `sent` says that every unit fills one and sends it in.
    """

    key: str
    title: str
    columns: tuple[Column, ...]
    shape: Shape = Shape.TABLE
    home: Home = Home.YEAR
    reach: Reach = Reach.DOCUMENT
    wide: Wide | None = None
    required: bool = False
    single: bool = False
    space: str = ""
    into: str = ""
    each_into: str = ""
    each_as: tuple[tuple[str, str], ...] = ()
    opening: Opening = Opening.BLANK
    sent: bool = False

    @property
    def holds_numbers(self) -> bool:
        """Whether its rows are summed: one of another year would not be seen there, as a name is in its list."""
        return self.wide is not None or any(c.kind in SUMMED for c in self.columns)


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a vocabulary: its canonical name, its aliases and the groups (đối tượng) it may stand under."""

    name: str
    aliases: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A closed list of terms, as `law` gives it for a date."""

    name: str
    title: str
    terms: tuple[Term, ...]
