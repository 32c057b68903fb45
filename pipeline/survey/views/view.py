"""Tables whose every number knows the cells behind it; blank, nothing counted and zero stay three things."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from pipeline.content import told_correction
from pipeline.vietnamese import spell_number, spell_percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from pipeline.content import Cell
    from pipeline.findings import Finding

DASH: Final = "-"
PARTIAL: Final = "*"
_NOTHING: Final = "Không có số liệu nào."


class Form(Enum):
    """How an entry is printed: a number, a change against another number, a percentage, words."""

    NUMBER = auto()
    CHANGE = auto()
    PERCENT = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in one place of a table.

    `value` is None where nothing is known; `dashed` where the office wrote “-” for it; `partial` where some of the
    cells that it sums up are blank.
    """

    value: Decimal | str | None = None
    cells: tuple[Cell, ...] = ()
    form: Form = Form.NUMBER
    dashed: bool = False
    partial: bool = False


BLANK: Final = Entry()


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its name, its entries, one a column; `total` where it sums up the rows of its group."""

    name: str
    entries: tuple[Entry, ...]
    group: str = ""
    total: bool = False


@dataclass(frozen=True, slots=True)
class Panels:
    """Bars of groups side by side, of these columns: `names` are the rows from top to bottom, the same in each panel.

    `parts` are the plots: under the name of each its groups, by what is written over their panels.
    """

    columns: tuple[int, ...]
    names: tuple[str, ...]
    parts: tuple[tuple[str, Mapping[str, str]], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: `plotted` are the columns of which bars are drawn; `listing` where its entries are words to be read.

    A table with `panels` has its bars side by side; they are for the page, Excel's would not fit a sheet.
    """

    key: str
    title: str
    head: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    note: str = ""
    plotted: tuple[int, ...] = ()
    listing: bool = False
    panels: Panels | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What is laid before people about one office: a title, lines about it, tables, what is wrong in the inputs."""

    office: str
    title: str
    about: tuple[str, ...]
    tables: tuple[Table, ...]
    findings: tuple[Finding, ...] = field(default=())

    @property
    def said(self) -> tuple[str, ...]:
        """The lines above its tables; that there is nothing to say, where there is not."""
        return self.about or (() if self.tables else (_NOTHING,))


def words(text: str, *cells: Cell | None) -> Entry:
    """An entry of words, with the cells that say them."""
    return Entry(text or None, tuple(c for c in cells if c), Form.WORDS)


def shown(entry: Entry) -> str:
    """The entry as it is printed: 1.059, +3, 12,5%, “-”, nothing where nothing is known."""
    if entry.value is None:
        return DASH if entry.dashed else ""
    if isinstance(entry.value, str):
        return entry.value
    star = PARTIAL if entry.partial else ""
    if entry.form is Form.PERCENT:
        return spell_percent(entry.value) + star
    sign = "+" if entry.form is Form.CHANGE and entry.value > 0 else ""
    return f"{sign}{spell_number(entry.value)}{star}"


def spots(cells: Iterable[Cell]) -> tuple[str, ...]:
    """The cells in words, a worksheet a line: lam-giang/2026/khen.xlsx · Khen thưởng · F7, F8 (đã điều chỉnh …)."""
    groups: dict[tuple[str, str], list[str]] = {}
    for cell in dict.fromkeys(cells):
        corrected = f" (đã điều chỉnh: {told_correction(cell)})" if cell.correction else ""
        groups.setdefault((cell.file, cell.sheet), []).append(cell.address + corrected)
    return tuple(f"{file} · {sheet} · {', '.join(places)}" for (file, sheet), places in groups.items())
