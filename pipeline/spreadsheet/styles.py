"""What of a workbook's styles changes what a cell says: bold or italic, the font's name, the number format."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.number_formats import BUILT_IN

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_OFF = ("0", "false")
_ESCAPED: Final = re.compile(r"\\.")


@dataclass(frozen=True, slots=True)
class Style:
    """One cell style: its font's switches and name, its number format (empty for General), whether it is raised.

    Fonts only that runs of a text name may be raised or lowered: that of a whole cell makes no part of it a mark.
    """

    bold: bool = False
    italic: bool = False
    font: str = ""
    number_format: str = ""
    format_id: int = 0
    raised: bool = False

    @property
    def is_percent(self) -> bool:
        """Whether the format shows a number as a percentage."""
        return "%" in _ESCAPED.sub("", "".join(self.number_format.split('"')[::2]))


PLAIN: Final = Style()


@dataclass(frozen=True, slots=True)
class Styles:
    """The cell styles of a workbook by their number."""

    known: tuple[Style, ...] = ()
    own_formats: tuple[tuple[str, str], ...] = ()

    def of(self, number: int) -> Style:
        """The style of this number, a plain one where there is none."""
        return self.known[number] if number < len(self.known) else PLAIN


def styles(root: Element) -> Styles:
    """The styles of a workbook's styles part."""
    fonts = [_font(f) for f in root.iterfind("{*}fonts/{*}font")]
    formats = {str(number): code for number, code in BUILT_IN.items()}
    own = tuple(
        (number, f.get("formatCode", ""))
        for f in root.iterfind("{*}numFmts/{*}numFmt")
        if (number := f.get("numFmtId", "")).isdecimal()
    )
    formats |= dict(own)
    return Styles(tuple(_style(xf, fonts, formats) for xf in root.iterfind("{*}cellXfs/{*}xf")), own)


def is_on(look: Element, name: str) -> bool:
    """Whether a font's switch is on."""
    switch = look.find(f"{{*}}{name}")
    return switch is not None and switch.get("val", "1") not in _OFF


def _font(font: Element) -> tuple[bool, bool, str]:
    name = font.find("{*}name")
    return is_on(font, "b"), is_on(font, "i"), "" if name is None else name.get("val", "")


def _style(style: Element, fonts: list[tuple[bool, bool, str]], formats: dict[str, str]) -> Style:
    number = style.get("fontId", "")
    font = fonts[int(number)] if number.isdecimal() and int(number) < len(fonts) else (False, False, "")
    chosen = style.get("numFmtId", "")
    code = formats.get(chosen, "")
    shown = "" if code.casefold() == "general" else code
    return Style(*font, shown, int(chosen) if chosen.isdecimal() else 0)
