"""A web page read tag by tag: tables, rows, cells, and the words between tables; nothing is fetched or run."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

from pipeline.spreadsheet.typed.page_cells import PageCell, PageRow, Piece

_UNSEEN: Final = frozenset({"script", "style", "title", "head", "noscript", "template", "object", "comment"})
_BREAKS: Final = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "center", "body", "hr"})
_VOID: Final = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "base", "wbr", "area", "embed", "param"})
_NAME: Final = re.compile(r"<x:Name>([^<]+)</x:Name>", re.IGNORECASE)
_FONT: Final = re.compile(r"font-family:\s*[\"']?([^;,\"']+)", re.IGNORECASE)
_BOLD: Final = re.compile(r"font-weight:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_ITALIC: Final = re.compile(r"font-style:\s*italic", re.IGNORECASE)
_RAISED: Final = re.compile(r"vertical-align:\s*(?:super|sub)", re.IGNORECASE)
_HIDDEN: Final = re.compile(r"display:\s*none", re.IGNORECASE)
_DEEPEST: Final = 200


class PageReader(HTMLParser):
    """Collects the rows of a page, in blocks: each table is one, and so are the words between two."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[list[PageRow]] = []
        self.name = ""
        self.has_cells = False
        self._open: list[tuple[str, Piece]] = []
        self._tables: list[tuple[list[PageRow], PageCell | None]] = []
        self._cell: PageCell | None = None
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        told = {name: value or "" for name, value in attrs}
        if tag in {"body", "table"}:
            self._unseen = 0
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._begin_table()
        elif tag == "tr":
            self._begin_row(told)
        elif tag in {"td", "th"}:
            self._begin_cell(told)
        elif tag == "br":
            self._say("\v")
        elif tag in _BREAKS:
            self._break()
        if tag not in _VOID and tag not in _UNSEEN:
            self._open = [*self._open[-_DEEPEST:], (tag, self._look(tag, told))]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without content; browsers take `<td/>` for a beginning."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """An element ends, and those inside that were left open."""
        if tag in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        elif tag == "table":
            self._end_table()
        elif tag in {"td", "th"}:
            self._cell = None
        elif tag in _BREAKS:
            self._break()
        last = next((n for n in range(len(self._open) - 1, -1, -1) if self._open[n][0] == tag), None)
        if last is not None:
            del self._open[last:]

    def handle_data(self, data: str) -> None:
        """Text."""
        if not self._unseen:
            self._say(data)

    def handle_comment(self, data: str) -> None:
        """What Excel writes about the workbook stands in a comment; one name only is the worksheet's."""
        names = _NAME.findall(data)
        if len(names) == 1 and not self.name:
            self.name = names[0].strip()

    def _look(self, tag: str, told: dict[str, str]) -> Piece:
        before = self._open[-1][1] if self._open else Piece("")
        style = told.get("style", "")
        font = _FONT.search(style)
        return Piece(
            "",
            before.bold or tag in {"b", "strong", "th"} or bool(_BOLD.search(style)),
            before.italic or tag in {"i", "em"} or bool(_ITALIC.search(style)),
            told.get("face", "").partition(",")[0].strip() or (font[1].strip() if font else before.font),
            before.raised or tag in {"sup", "sub"} or bool(_RAISED.search(style)),
        )

    def _say(self, text: str) -> None:
        if self._tables and self._cell is None:
            return  # between the cells of a table stands nothing but blanks
        if not self._tables and self._cell is None:
            if not text.strip():
                return
            self._cell = PageCell()
            self.blocks.append([PageRow([self._cell])])
        look = self._open[-1][1] if self._open else Piece("")
        if self._cell is not None:
            self._cell.pieces.append(Piece(text, look.bold, look.italic, look.font, look.raised))

    def _break(self) -> None:
        """A new paragraph: a line in a cell, a row between tables."""
        if not self._tables:
            self._cell = None
        elif self._cell and "".join(p.text for p in self._cell.pieces).strip(" \t\r\n\v\u00a0"):
            self._say("\v")

    def _begin_table(self) -> None:
        rows: list[PageRow] = []
        self._tables.append((rows, self._cell))
        self.blocks.append(rows)
        self._cell = None

    def _end_table(self) -> None:
        """The end of a table; one that stood in a cell gives that cell back."""
        if self._tables:
            outer = self._tables.pop()[1]
            self._cell = outer if self._tables else None

    def _begin_row(self, told: dict[str, str]) -> None:
        if self._tables:
            self._cell = None
            hidden = "hidden" in told or bool(_HIDDEN.search(told.get("style", "")))
            self._tables[-1][0].append(PageRow([], hidden))

    def _begin_cell(self, told: dict[str, str]) -> None:
        if not self._tables:
            return
        rows = self._tables[-1][0]
        if not rows:
            rows.append(PageRow())
        self._cell = PageCell(told)
        self.has_cells = True
        rows[-1].cells.append(self._cell)
