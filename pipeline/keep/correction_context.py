"""Words around a difference: a few of its clause, more where a quotation would stand open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_AROUND: Final = 3
_CLAUSE: Final = re.compile(r"[,;:.!?…]\s")
_PAIRS: Final = ("“”", "()")
_WORD: Final = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that both documents share (the two are one), or what one has in the place of the other's."""

    old: str
    new: str
    same: bool = False


def one_line(text: str) -> str:
    """The words with single blanks between them."""
    return " ".join(text.split())


def around(pieces: Sequence[Piece], place: int) -> tuple[str, str]:
    """Both sides of a difference with a few words around it, within its clause where that has any."""
    left = pieces[place - 1].old if place else ""
    right = pieces[place + 1].old if place + 1 < len(pieces) else ""
    before, after = _last(_CLAUSE.split(left)[-1]), _first(_clause(right))
    if not (before.strip() or after.strip(" ,;:.!?…")):
        before, after = _last(left), _first(right)
    after = after.rstrip(" ,;:.!?…") if after.strip(" ,;:.!?…") else ""
    before, after = _closed(before, pieces[place].old, after, (left, right))
    old, new = (one_line(before + side + after) for side in (pieces[place].old, pieces[place].new))
    return old, new


def _closed(before: str, said: str, after: str, sides: tuple[str, str]) -> tuple[str, str]:
    """The words around, more of them where a quotation or bracket would stand open."""
    left, right = sides
    for opener, closer in _PAIRS:
        words = before + said + after
        excess = words.count(opener) - words.count(closer)
        if excess > 0 and (end := right.find(closer, len(after))) >= 0:
            after = right[: end + 1]
        if excess < 0 and (start := left.rfind(opener, 0, len(left) - len(before))) >= 0:
            before = left[start:]
    return before, after


def _clause(text: str) -> str:
    end = _CLAUSE.search(text)
    return text[: end.start()] if end else text


def _last(text: str) -> str:
    found = list(_WORD.finditer(text))[-_AROUND:]
    return text[found[0].start() :] if found else ""


def _first(text: str) -> str:
    found = list(_WORD.finditer(text))[:_AROUND]
    return text[: found[-1].end()] if found else ""
