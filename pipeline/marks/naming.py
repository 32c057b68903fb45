"""The names of our bookmarks: hidden in Word, the same for the same figure or block, never over forty characters."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Final

_LETTERS: Final = 16
_OURS: Final = re.compile(rf"(_[kb][a-z2-7]{{{_LETTERS}}}_[1-9][0-9]*)(_Copy_[0-9]+)?")


def figure_bookmark(name: str, n: int) -> str:
    """The bookmark of the n-th printing of a figure."""
    return f"_k{_digest(name)}_{n}"


def block_bookmark(place: str, key: str, n: int) -> str:
    """The bookmark of the n-th block that the tag at this place printed for the row with this key."""
    return f"_b{_digest(chr(0).join((place, key)))}_{n}"


def our_name(bookmark: str) -> str:
    """The name that this program gave a bookmark, empty for a foreign one.

    LibreOffice, reading a note of several paragraphs, adds “_Copy_1” to the names in it.
    """
    ours = _OURS.fullmatch(bookmark)
    return ours[1] if ours else ""


def _digest(text: str) -> str:
    return base64.b32encode(hashlib.sha256(text.encode()).digest()).decode()[:_LETTERS].lower()
