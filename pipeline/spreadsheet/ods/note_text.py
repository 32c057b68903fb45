"""The words of a cell's note as they are gathered from what is no text of the cell; writer and day are none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.ods.cell_text import CellText
from pipeline.spreadsheet.ods.names import OFFICE, TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOTE: Final = OFFICE + "annotation"
_PARAGRAPHS: Final = frozenset({TEXT + "p", TEXT + "h"})


class NoteText:
    """The note that is being read, if one is."""

    __slots__ = ("_text",)

    def __init__(self) -> None:
        self._text: CellText | None = None

    def start(self, name: str, told: Mapping[str, str], *, of_cell: bool) -> None:
        """An element begins, right in a cell or deeper."""
        if of_cell and name == _NOTE:
            self._text = CellText()
        elif self._text and name in _PARAGRAPHS:
            self._text.begin_paragraph()
        elif self._text:
            self._text.sign(name, told)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._text and name in _PARAGRAPHS:
            self._text.end_paragraph()

    def text(self, text: str) -> None:
        """Text."""
        if self._text:
            self._text.say(text)

    def taken(self) -> str:
        """The whole note, empty where there was none."""
        gathered, self._text = self._text, None
        return gathered.whole() if gathered else ""
