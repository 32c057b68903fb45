"""The pieces of a web page that become cells: texts with their looks, cells, rows, and what stands between tables."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.inside import Broken
from pipeline.spreadsheet.typed.entries import entry

if TYPE_CHECKING:
    from collections.abc import Mapping

_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_NUMBER: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_MOST_COLUMNS: Final = 16_384
_MOST_ROWS: Final = 1_048_576


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, bold or italic or not, the name of its font, whether it is raised."""

    text: str
    bold: bool = False
    italic: bool = False
    font: str = ""
    raised: bool = False


@dataclass(slots=True)
class PageCell:
    """A cell of a table, or a paragraph between tables."""

    attributes: Mapping[str, str] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)

    @property
    def columns(self) -> int:
        """How many columns it spans."""
        return _span(self.attributes.get("colspan", ""), _MOST_COLUMNS)

    @property
    def rows(self) -> int:
        """How many rows it spans."""
        return _span(self.attributes.get("rowspan", ""), _MOST_ROWS)

    @property
    def text(self) -> str:
        """Its text, blanks as a browser shows them."""
        return "".join(piece.text for piece in self.shown())

    def shown(self) -> list[Piece]:
        """Its pieces with blanks run together, none at the ends and around line breaks."""
        shown: list[Piece] = []
        before = "\n"
        for piece in self.pieces:
            text = re.sub(r" ?\n ?", "\n", _SPACE.sub(" ", piece.text).replace("\v", "\n"))
            text = text[1:] if text[:1] == " " and before in " \n" else text
            before = text[-1:] or before
            shown.append(Piece(text, piece.bold, piece.italic, piece.font, piece.raised))
        return shown

    def value(self) -> object:
        """What the cell holds: what the file says for Excel's ears, else what its text certainly is."""
        said, text = self.attributes.get("x:num", ""), self.text.strip(" \n\u00a0")
        if _NUMBER.fullmatch(said):
            return float(said)
        as_text = "x:str" in self.attributes or "mso-number-format:\\@" in self.attributes.get("style", "")
        held = entry(text)
        return (text or None) if as_text and not isinstance(held, Broken) else held


@dataclass(slots=True)
class PageRow:
    """A row of a table, or a paragraph between tables as a row of one cell."""

    cells: list[PageCell] = field(default_factory=list)
    hidden: bool = False


def _span(said: str, most: int) -> int:
    digits = said.strip()
    return (
        min(max(int(digits), 1), most) if digits.isascii() and digits.isdigit() and len(digits) < len("9999999") else 1
    )
