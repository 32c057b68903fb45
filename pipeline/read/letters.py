"""The bare letters of many texts at once: texts that read alike have the same, so most need no closer look.

Bare letters are those that `fold` never changes: without marks, blanks and signs, in lower case, y as i.
"""

from __future__ import annotations

import unicodedata
from string import punctuation
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_Y_AS_I: Final = bytes.maketrans(b"y", b"i")
_DROPPED: Final = bytes({*punctuation.encode(), *range(33), 127} - {ord("\n")})


def letters_of(texts: Sequence[str]) -> list[bytes]:
    """The bare letters of each text; what is no letter or figure of ASCII below its marks falls away."""
    lines = "\n".join([text.replace("\n", " ") for text in texts])
    plain = unicodedata.normalize("NFD", lines).casefold().encode("ascii", "ignore")
    return plain.translate(_Y_AS_I, _DROPPED).split(b"\n") if texts else []
