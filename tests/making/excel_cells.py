"""The cells of a sheet: formats, borders, marked text, and how wide and deep a heading is."""

from __future__ import annotations

import re

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Border, PatternFill, Side

COUNT, MONEY, DAY, TEXT, PLAIN = "#,##0", "#,##0", "dd/mm/yyyy", "@", "General"
FONT, SIZE = "Times New Roman", 12
THIN = Side(style="thin", color="FF000000")
GRID = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
SHADE = PatternFill("solid", fgColor="FFDDEBF7")
MARKED = re.compile(r"\*\*(?P<b>.+?)\*\*|//(?P<i>.+?)//")


def rich(text: str) -> CellRichText | str:
    """The text with its marked pieces bold or italic; plain text where nothing is marked."""
    pieces: list[str | TextBlock] = []
    at = 0
    for found in MARKED.finditer(text):
        pieces += [text[at : found.start()]] if found.start() > at else []
        font = InlineFont(rFont=FONT, sz=SIZE, b=bool(found["b"]) or None, i=bool(found["i"]) or None)
        pieces.append(TextBlock(font, found["b"] or found["i"]))
        at = found.end()
    if not pieces:
        return text
    return CellRichText(*pieces, *([text[at:]] if at < len(text) else []))


def leaves(heading: object) -> int:
    """The number of columns below a heading."""
    return 1 if isinstance(heading, str) else sum(map(leaves, heading[1])) or 1  # type: ignore[index]


def depth(heading: object) -> int:
    """The number of heading rows that a heading needs."""
    return 1 if isinstance(heading, str) else 1 + max(map(depth, heading[1]))  # type: ignore[index]
