"""The text of a cell as it is gathered: its paragraphs a line each, its spans with their styles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.ods.names import TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.spreadsheet.ods.sheet import Piece

_SIGNS: Final = {TEXT + "s": "\x01", TEXT + "tab": "\x02", TEXT + "line-break": "\x03"}
_WRITTEN: Final = str.maketrans("\x01\x02\x03", " \t\n")
_BLANKS: Final = re.compile(r"[ \t\r\n]+")
_MOST_SPACES: Final = 32_767


class CellText:
    """The pieces of the cell that is being read, each a stretch of text and its style."""

    __slots__ = ("_has_signs", "_in_paragraph", "_spans", "pieces")

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._spans: list[str] = []
        self._in_paragraph = 0
        self._has_signs = False

    def begin_paragraph(self) -> None:
        """A paragraph begins, on a line of its own."""
        if self.pieces:
            self.pieces.append(("\n", ""))
        self._in_paragraph += 1

    def end_paragraph(self) -> None:
        """A paragraph ends."""
        self._in_paragraph = max(self._in_paragraph - 1, 0)

    def begin_span(self, style: str) -> None:
        """A stretch of this style begins."""
        self._spans.append(style)

    def end_span(self) -> None:
        """A stretch of one style ends."""
        del self._spans[-1:]

    def say(self, text: str) -> bool:
        """Text between two tags, and whether it is a cell's."""
        if self._in_paragraph:
            self._put(_BLANKS.sub(" ", text))
        return self._in_paragraph > 0

    def sign(self, name: str, told: Mapping[str, str]) -> bool:
        """Blanks, a tab or a line break, which are elements, and whether this is one."""
        if name not in _SIGNS:
            return False
        if self._in_paragraph:
            count = told.get(TEXT + "c", "")
            self._has_signs = True
            self._put(_SIGNS[name] * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1))
        return True

    def whole(self) -> str:
        """The text of the cell; blanks at the ends that are no `text:s` are only how the XML is laid out."""
        if len(self.pieces) == 1:
            text, style = self.pieces[0]
            self.pieces = [(text.strip(" "), style)]
        if self._has_signs:
            self.pieces = [(text.translate(_WRITTEN), style) for text, style in self.pieces]
            self._has_signs = False
        return "".join([text for text, _ in self.pieces])

    def taken(self) -> tuple[Piece, ...]:
        """The pieces where one has a style, none where the cell has one look; the next cell begins."""
        pieces, self.pieces = self.pieces, []
        return tuple(pieces) if any(style for _, style in pieces) else ()

    def _put(self, text: str) -> None:
        self.pieces.append((text, self._spans[-1] if self._spans else ""))
