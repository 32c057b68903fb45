"""The blocks of a document: paragraphs with all that stands in them, tables, drawings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.outline.formats import Border, ParagraphFormat, RunFormat
    from pipeline.outline.spans import Address, Change, Field, Figure, NoteMark, Run


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn thing: `line`, `picture`, `box` or `shape`; size in EMU, 0 where unknown; `blocks` are a box's text."""

    kind: str
    start: int
    width: int = 0
    height: int = 0
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it reads once every tracked change is accepted."""

    address: Address
    text: str
    runs: tuple[Run, ...]
    format: ParagraphFormat
    mark: RunFormat
    style_id: str = ""
    style_name: str = ""
    label: str = ""
    label_format: RunFormat | None = None
    level: int | None = None
    section: int = 0
    figures: tuple[Figure, ...] = ()
    fields: tuple[Field, ...] = ()
    notes: tuple[NoteMark, ...] = ()
    changes: tuple[Change, ...] = ()
    drawings: tuple[Drawing, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell; `merge` is `start` or `continue` where cells of a column are joined."""

    address: Address
    blocks: tuple[Block, ...]
    span: int = 1
    merge: str = ""
    width: int | None = None
    vertical: str = "top"
    borders: tuple[Border, ...] = ()
    shading: str = "auto"


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; a `heading` row is repeated on every page."""

    address: Address
    cells: tuple[Cell, ...]
    heading: bool = False
    whole: bool = False
    height: int | None = None
    height_rule: str = "auto"


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `columns` are the widths of its grid."""

    address: Address
    rows: tuple[Row, ...]
    columns: tuple[int, ...] = ()
    alignment: str = "left"
    indent: int = 0
    style_name: str = ""
    borders: tuple[Border, ...] = ()
    section: int = 0


Block = Paragraph | Table
