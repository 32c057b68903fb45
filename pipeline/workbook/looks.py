"""How the cells of a form look; the fills stay apart from one another when they are printed in grey."""

from __future__ import annotations

from copy import copy
from typing import Any, Final

from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

from pipeline.workbook.form import Look

FONT: Final = "Times New Roman"
_THIN: Final = Side(style="thin", color="808080")
_BOX: Final = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_FILLS: Final = {
    Look.HEAD: "D9E1F2",
    Look.FIXED: "F2F2F2",
    Look.REVIEW: "FFE699",
    Look.PAST: "D9D9D9",
    Look.PAST_HEAD: "BFBFBF",
    Look.GROUP: "EDEDED",
    Look.TOTAL: "E2EFDA",
}
_BOLD: Final = frozenset({Look.TITLE, Look.HEAD, Look.GROUP, Look.TOTAL})
_ITALIC: Final = frozenset({Look.NOTE, Look.PAST, Look.PAST_HEAD})
_UNBOXED: Final = frozenset({Look.TITLE, Look.NOTE, Look.TEXT})
_CENTRED: Final = frozenset({Look.HEAD, Look.PAST_HEAD})
_OPEN: Final = frozenset({Look.ENTRY, Look.REVIEW})
_SIZES: Final = {Look.TITLE: 14, Look.PAST: 10, Look.PAST_HEAD: 9, Look.NOTE: 11}

Dressed = dict[tuple[Look, str, bool], Any]
"""The styles of one workbook by look, number format and direction, each worked out once: openpyxl is slow at it."""


def dress(cell: Any, look: Look, number: str, dressed: Dressed, *, upright: bool) -> None:
    """Gives a cell its look."""
    key = (look, number, upright)
    if key in dressed:
        cell._style = copy(dressed[key])  # noqa: SLF001 - the only way to give a cell the style of another
        return
    cell.font, cell.fill, cell.border = _font(look), _fill(look), _border(look)
    cell.alignment = _alignment(look, number=number == "0", upright=upright)
    cell.protection, cell.number_format = Protection(locked=look not in _OPEN), number
    dressed[key] = copy(cell._style)  # noqa: SLF001 - as above


def _font(look: Look) -> Font:
    """The letters of a look."""
    grey = "595959" if look in {Look.PAST, Look.PAST_HEAD} else "000000"
    return Font(name=FONT, size=_SIZES.get(look, 12), bold=look in _BOLD, italic=look in _ITALIC, color=grey)


def _fill(look: Look) -> PatternFill:
    """The ground of a look."""
    return PatternFill("solid", fgColor=_FILLS[look]) if look in _FILLS else PatternFill()


def _border(look: Look) -> Border:
    """The lines around a look's cells."""
    return Border() if look in _UNBOXED else _BOX


def _alignment(look: Look, *, number: bool, upright: bool) -> Alignment:
    """Where a look's text stands in its cell."""
    across = "center" if look in _CENTRED or number else None
    return Alignment(
        horizontal=across,
        vertical="top" if look in _UNBOXED else "center",
        wrap_text=look is not Look.TITLE,
        text_rotation=90 if upright else 0,
    )
