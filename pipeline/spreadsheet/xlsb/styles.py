"""The cell styles of a binary workbook: bold or italic, the font's name, the number format."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field, replace
from typing import Final

from pipeline.spreadsheet.number_formats import BUILT_IN
from pipeline.spreadsheet.styles import PLAIN, Style
from pipeline.spreadsheet.xlsb.records import records, text_at

_FONT, _FORMAT, _STYLE, _BEGIN_STYLES, _END_STYLES = 43, 44, 47, 617, 618
_ITALIC: Final = 0x2
_BOLD: Final = 600
_LOOK: Final = struct.Struct("<HHH")
_NAME_IN_FONT: Final = 21


@dataclass(slots=True)
class XlsbStyles:
    """The styles by number, and the fonts, which runs of a text name."""

    known: list[Style] = field(default_factory=list)
    fonts: list[Style] = field(default_factory=list)

    def of(self, number: int) -> Style:
        """The style of this number, a plain one where there is none."""
        return self.known[number] if 0 <= number < len(self.known) else PLAIN

    def font(self, number: int) -> Style:
        """A style of nothing but this font."""
        return self.fonts[number] if 0 <= number < len(self.fonts) else PLAIN


def xlsb_styles(part: bytes) -> XlsbStyles:
    """The styles of the part that holds them."""
    found, formats, in_styles = XlsbStyles(), dict(BUILT_IN), False
    for number, start, _ in records(part):
        if number == _FONT:
            found.fonts.append(_font(part, start))
        elif number == _FORMAT:
            formats[_LOOK.unpack_from(part, start)[0]] = text_at(part, start + 2)[0]
        elif number in {_BEGIN_STYLES, _END_STYLES}:
            in_styles = number == _BEGIN_STYLES
        elif number == _STYLE and in_styles:
            _, chosen, font = _LOOK.unpack_from(part, start)
            code = formats.get(chosen, "")
            shown = "" if code.casefold() == "general" else code
            found.known.append(replace(found.font(font), number_format=shown, format_id=chosen, raised=False))
    return found


def _font(part: bytes, start: int) -> Style:
    _, switches, weight = _LOOK.unpack_from(part, start)
    raised = part[start + _LOOK.size] > 0
    return Style(weight >= _BOLD, bool(switches & _ITALIC), text_at(part, start + _NAME_IN_FONT)[0], raised=raised)
