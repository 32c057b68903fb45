"""What a document type declares: its figures, tables, texts and the agreements between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.content import FigureKind

if TYPE_CHECKING:
    from datetime import date

    from pipeline.spec.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Condition:
    """Rows whose `column` is one of `values` (compared by `fold`), or is none of them, or is (not) blank."""

    column: str
    values: tuple[str, ...] = ()
    negate: bool = False
    blank: bool | None = None


@dataclass(frozen=True, slots=True)
class FigureSpec:
    """How one figure is made; `how` is one of the closed set of kinds in `pipeline.compute`.

    `of` names the figures it is made from (tổng của, tỉ lệ, hiệu). `required`: a blank one is an error.
    """

    name: str
    how: str
    kind: FigureKind = FigureKind.COUNT
    sheet: str = ""
    column: str = ""
    where: tuple[Condition, ...] = ()
    of: tuple[str, ...] = ()
    unit: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class TableSpec:
    """How one list or table is made: rows of a sheet as they stand (`dòng`), or a cross table (`chéo`).

    `key` are the columns that name a row; `group` puts rows under one row a value of that column; `sums` are columns
    summed on group rows and on the total row (`total`); `count` names a figure of each group row: how many
    rows it has. For a cross table `down` are the row columns, `across` the column columns, `value` the column summed;
    `cross` names its columns, each with one value for every column in `across`; without it they are c1, c2, … in the
    order of the values found.
    """

    name: str
    how: str
    sheet: str
    columns: tuple[str, ...] = ()
    where: tuple[Condition, ...] = ()
    order: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    group: str = ""
    sums: tuple[str, ...] = ()
    total: bool = False
    down: tuple[str, ...] = ()
    across: tuple[str, ...] = ()
    cross: tuple[tuple[str, tuple[str, ...]], ...] = ()
    value: str = ""
    kind: FigureKind = FigureKind.COUNT
    required: bool = False
    count: str = ""


@dataclass(frozen=True, slots=True)
class TextSpec:
    """A text taken from a column of a sheet: the paragraphs of all rows that fit, in order."""

    name: str
    sheet: str
    column: str
    where: tuple[Condition, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """A relation between figures that must hold: `left` `relation` `right` (“=”, “<=”), doubt or error where not."""

    name: str
    left: str
    relation: str
    right: str
    because: str


@dataclass(frozen=True, slots=True)
class DatedTemplate:
    """A template file in the type's folder, in force from a day on (None: from the beginning)."""

    file: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Declaration:
    """A document type: folder name, its title in the office's words, and all it declares.

    `source` is the declaration's path as a message names it, `lines` the line of each item's name in it.
    """

    type: str
    title: str
    document_kind: str
    symbol: str
    file_name: str
    upward: bool
    several_years: bool
    templates: tuple[DatedTemplate, ...]
    sheets: tuple[Sheet, ...]
    figures: tuple[FigureSpec, ...] = ()
    tables: tuple[TableSpec, ...] = ()
    texts: tuple[TextSpec, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    source: str = ""
    lines: tuple[tuple[str, int], ...] = ()
