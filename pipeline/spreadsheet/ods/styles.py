"""The styles of an OpenDocument workbook, gathered from its parts as they are read, each worked out when asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.ods.formats import NumberFormats
from pipeline.spreadsheet.ods.names import FO, NUMBER, STYLE, SVG, TABLE
from pipeline.spreadsheet.styles import Style

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAME: Final = STYLE + "name"
_FAMILY: Final = STYLE + "family"
_CELL: Final = "table-cell"
_DEEPEST: Final = 20
_HEAVY: Final = ("600", "700", "800", "900", "bold")


@dataclass(slots=True)
class _Named:
    """One style as it is written: what it does not say it has from its parent."""

    parent: str = ""
    numbers: str = ""
    bold: bool | None = None
    italic: bool | None = None
    raised: bool | None = None
    font: str = ""
    shown: bool = True


class OdsStyles:
    """All styles by family and name."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], _Named] = {}
        self._fonts: dict[str, str] = {}
        self._formats = NumberFormats()
        self._open: _Named | None = None
        self._worked_out: dict[str, Style] = {}

    def start(self, name: str, told: Mapping[str, str]) -> None:
        """An element of the styles begins."""
        if name.startswith(NUMBER):
            self._formats.start(name, told)
        elif name == STYLE + "font-face":
            self._fonts[told.get(_NAME, "")] = told.get(SVG + "font-family", "").strip("'\"")
        elif name in {STYLE + "style", STYLE + "default-style"}:
            parent, numbers = told.get(STYLE + "parent-style-name", ""), told.get(STYLE + "data-style-name", "")
            self._open = self._known[told.get(_FAMILY, ""), told.get(_NAME, "")] = _Named(parent, numbers)
        elif name == STYLE + "text-properties" and self._open:
            self._say(self._open, told)
        elif name == STYLE + "table-properties" and self._open:
            self._open.shown = told.get(TABLE + "display") != "false"

    def end(self, name: str) -> None:
        """An element of the styles ends."""
        if name.startswith(NUMBER):
            self._formats.end(name)

    def text(self, text: str) -> None:
        """Text in a number format."""
        self._formats.text(text)

    def is_shown(self, table_style: str) -> bool:
        """Whether the tab of a worksheet with this style is shown."""
        found = self._known.get(("table", table_style))
        return found is None or found.shown

    def of_cell(self, name: str) -> Style:
        """The style of a cell, its parents' properties put in."""
        if name not in self._worked_out:
            chain = self._chain(_CELL, name)
            numbers = next((named.numbers for named in chain if named.numbers), "")
            font = next((named.font for named in chain if named.font), "")
            bold, italic = (_first(chain, switch) for switch in ("bold", "italic"))
            self._worked_out[name] = Style(bool(bold), bool(italic), font, self._formats.code(numbers))
        return self._worked_out[name]

    def of_text(self, name: str, cell: Style) -> tuple[bool, bool]:
        """Whether a stretch of text of this style is bold, and italic, in such a cell."""
        chain = self._chain("text", name)
        bold, italic = _first(chain, "bold"), _first(chain, "italic")
        return cell.bold if bold is None else bold, cell.italic if italic is None else italic

    def is_raised(self, name: str) -> bool:
        """Whether a stretch of text of this style is raised or lowered."""
        return bool(_first(self._chain("text", name), "raised"))

    @property
    def shows_percents(self) -> bool:
        """Whether any number format of the workbook is one of percentages."""
        return self._formats.has_percents

    def _chain(self, family: str, name: str) -> list[_Named]:
        """A style, its parent, and so on; for cells, what holds for all of them is last."""
        chain: list[_Named] = []
        while (named := self._known.get((family, name))) and len(chain) < _DEEPEST:
            chain.append(named)
            name = named.parent
        ends = [self._known[end] for end in ((_CELL, "Default"), (_CELL, "")) if end in self._known]
        return chain + (ends if family == _CELL else [])

    def _say(self, named: _Named, told: Mapping[str, str]) -> None:
        weight, slant = told.get(FO + "font-weight"), told.get(FO + "font-style")
        named.bold = None if weight is None else weight in _HEAVY
        named.italic = None if slant is None else slant in {"italic", "oblique"}
        place = told.get(STYLE + "text-position")
        named.raised = None if place is None else not place.startswith("0%")
        font = told.get(STYLE + "font-name", "")
        named.font = self._fonts.get(font, font) or told.get(FO + "font-family", "").strip("'\"")


def _first(chain: list[_Named], switch: str) -> bool | None:
    return next((said for named in chain if (said := getattr(named, switch)) is not None), None)
