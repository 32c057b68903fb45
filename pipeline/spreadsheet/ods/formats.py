"""The number formats of OpenDocument, spelled as Excel spells them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.ods.names import NUMBER, STYLE

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONG: Final = NUMBER + "style"
_CLOCK: Final = {"day": "d", "hours": "h", "minutes": "m", "seconds": "s"}
_MOST_DECIMALS: Final = 30
_SIGNS: Final = "/:-., "


class NumberFormats:
    """The formats by their names."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._name = ""
        self._pieces: list[str] = []
        self._in_text = False

    def code(self, name: str) -> str:
        """The format's code; empty for a general one, and where there is none of this name."""
        return self._codes.get(name, "")

    @property
    def has_percents(self) -> bool:
        """Whether any of the formats shows percentages."""
        return any("%" in code for code in self._codes.values())

    def start(self, name: str, told: Mapping[str, str]) -> None:
        """A format or a piece of one begins."""
        piece = name.removeprefix(NUMBER)
        if piece.endswith("-style"):
            self._name, self._pieces = told.get(STYLE + "name", ""), []
        self._in_text = piece in {"text", "currency-symbol"}
        self._pieces.append(_spelled(piece, told))

    def end(self, name: str) -> None:
        """A format or a piece of one ends."""
        self._in_text = False
        if name.endswith("-style") and self._name:
            self._codes[self._name] = "".join(self._pieces)

    def text(self, text: str) -> None:
        """Words and signs in a format."""
        if self._in_text:
            self._pieces.append(text if text == "%" or all(sign in _SIGNS for sign in text) else f'"{text}"')


def _spelled(piece: str, told: Mapping[str, str]) -> str:
    long = told.get(_LONG) == "long"
    if piece in _CLOCK:
        return _CLOCK[piece] * (2 if long else 1)
    if piece == "year":
        return "yyyy" if long else "yy"
    if piece == "month":
        return ("mmmm" if long else "mmm") if told.get(NUMBER + "textual") == "true" else "mm" if long else "m"
    if piece == "am-pm":
        return "AM/PM"
    return _digits(told) if piece == "number" else "@" if piece == "text-content" else ""


def _digits(told: Mapping[str, str]) -> str:
    """The digits of a number; nothing where they are as many as the number needs, as in a general format."""
    places, grouped = told.get(NUMBER + "decimal-places", ""), told.get(NUMBER + "grouping") == "true"
    if not places.isdecimal() and not grouped:
        return ""
    decimals = min(int(places), _MOST_DECIMALS) if places.isdecimal() else 0
    return ("#,##0" if grouped else "0") + ("." + "0" * decimals if decimals else "")
