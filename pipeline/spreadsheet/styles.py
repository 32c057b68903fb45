"""The two things of a workbook's styles that change what a cell says: bold or italic fonts, percent formats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_PERCENT = ("9", "10")
_QUOTED = '"'
_OFF = ("0", "false")


@dataclass(frozen=True, slots=True)
class Styles:
    """For each cell style by its number: whether its font is bold, is italic, and whether it shows percentages."""

    looks: tuple[tuple[bool, bool, bool], ...] = ()

    def font(self, style: str | None) -> tuple[bool, bool]:
        """Bold and italic of a cell style."""
        return self._look(style)[:2]

    def percent(self, style: str | None) -> bool:
        """Whether a cell style shows a number as a percentage."""
        return self._look(style)[2]

    def _look(self, style: str | None) -> tuple[bool, bool, bool]:
        number = int(style) if style and style.isdigit() else 0
        return self.looks[number] if number < len(self.looks) else (False, False, False)


def styles(root: Element) -> Styles:
    """The styles of a workbook's styles part."""
    fonts = [(is_on(f, "b"), is_on(f, "i")) for f in root.iterfind("{*}fonts/{*}font")]
    percents = {f.get("numFmtId") for f in root.iterfind("{*}numFmts/{*}numFmt") if _is_percent(f.get("formatCode"))}
    known = percents | set(_PERCENT)
    return Styles(tuple(_look(xf, fonts, known) for xf in root.iterfind("{*}cellXfs/{*}xf")))


def is_on(look: Element, name: str) -> bool:
    """Whether a font's switch is on."""
    switch = look.find(f"{{*}}{name}")
    return switch is not None and switch.get("val", "1") not in _OFF


def _look(style: Element, fonts: list[tuple[bool, bool]], percents: set[str | None]) -> tuple[bool, bool, bool]:
    number = int(style.get("fontId") or 0)
    bold, italic = fonts[number] if number < len(fonts) else (False, False)
    return bold, italic, style.get("numFmtId") in percents


def _is_percent(code: str | None) -> bool:
    return "%" in "".join((code or "").split(_QUOTED)[::2])
