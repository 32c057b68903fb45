"""The private-use signs that stand in rendered XML for what a tag printed, until it becomes Word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.compose.pieces import plain_of
from pipeline.vietnamese import unprintable

if TYPE_CHECKING:
    from pipeline.compose.pieces import Printed

OPEN: Final = "\ue000"
CLOSE: Final = "\ue001"
_TOKEN: Final = re.compile(f"{OPEN}([0-9]+){CLOSE}")


class Sentinels:
    """What was printed, by number; the data itself never passes through Jinja."""

    __slots__ = ("_printed",)

    def __init__(self) -> None:
        self._printed: list[Printed] = []

    def put(self, printed: Printed) -> str:
        """The sign that stands for what is printed."""
        self._printed.append(printed)
        return f"{OPEN}{len(self._printed) - 1}{CLOSE}"

    def split(self, text: str) -> list[str | Printed]:
        """The text in pieces, each sign replaced by what it stands for."""
        pieces = _TOKEN.split(text)
        found: list[str | Printed] = [self._printed[int(p)] if n % 2 else p for n, p in enumerate(pieces)]
        return [p for p in found if p != ""]

    def plain(self, text: str) -> str:
        """The text with plain words in place of signs, as attributes take it."""
        return "".join(p if isinstance(p, str) else "".join(map(plain_of, p.pieces)) for p in self.split(text))


def holds_sign(text: str) -> bool:
    """Whether a text holds a sign of ours, whole or broken."""
    return OPEN in text or CLOSE in text


def without_signs(text: str) -> str:
    """The text without such signs."""
    return text.replace(OPEN, "").replace(CLOSE, "")


def printable(text: str) -> str:
    """The text with the line ends of one system and without characters that Word cannot hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    strange = {int(name.removeprefix("U+"), base=16): None for name in unprintable(lines)}
    return lines.translate(strange)
