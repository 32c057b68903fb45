"""Text at the door of a document: one Unicode form, no character that Word cannot hold, lists in a sentence."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

NBSP = "\u00a0"

_UNWELCOME = frozenset({"Cc", "Co", "Cs"})
_WELCOME = frozenset("\n\t")


def nfc(text: str) -> str:
    """The text in the composed form that Word, Excel and Vietnamese keyboards write."""
    return unicodedata.normalize("NFC", text)


def unprintable(text: str) -> tuple[str, ...]:
    """The characters that may not go into a document, each once, named as U+0007."""
    if text.isprintable():
        return ()
    return tuple(f"U+{ord(c):04X}" for c in dict.fromkeys(text) if _is_unprintable(c))


def enumerated(items: Iterable[str]) -> str:
    """The items in one sentence: (1) a; (2) b; (3) c."""
    return "; ".join(f"({n}) {item}" for n, item in enumerate(items, start=1))


def _is_unprintable(char: str) -> bool:
    return char not in _WELCOME and (unicodedata.category(char) in _UNWELCOME or _is_noncharacter(ord(char)))


def _is_noncharacter(point: int) -> bool:
    """Whether Unicode keeps the code point for nobody: U+FDD0–FDEF and the last two of every plane."""
    return 0xFDD0 <= point <= 0xFDEF or point & 0xFFFE == 0xFFFE  # noqa: PLR2004
