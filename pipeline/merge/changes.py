"""What the new inputs change in a paragraph: stretches of words, a figure always whole, a number never in half."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.merge.stretches import Stretch, compared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.merge.atoms import Atom
    from pipeline.merge.nodes import Para

_SEPARATORS: Final = frozenset(".,/:-")
_PRINTING: Final = re.compile(r"_[0-9]+$")


def figure_of(bookmark: str) -> str:
    """The bookmark without the count of its printing."""
    return _PRINTING.sub("", bookmark)


def changes(old: Para, new: Para, *, marked: bool = True) -> list[Stretch]:
    """The stretches that differ, in order; those of words that touch are one.

    Not `marked`: figures are words, since a copy without marks can only be compared by words.
    """
    found: list[Stretch] = []
    for equal, part in compared(old, new, figure_of if marked else _nothing):
        if equal:
            continue
        wide = part if part.name else _widened(part, old, new, _floor(found), marked=marked)
        last = found[-1] if found else None
        if last is not None and not last.name and not wide.name and last.a1 >= wide.a0:
            found[-1] = Stretch(last.a0, wide.a1, last.b0, wide.b1)
        else:
            found.append(wide)
    return found if marked else [_named(part, old, new) for part in found]


def _nothing(_: str) -> str:
    return ""


def _named(part: Stretch, old: Para, new: Para) -> Stretch:
    """The stretch with the figure that it is in both versions."""
    left = [n for n, span in sorted(old.spans.items()) if span == (part.a0, part.a1) and n.startswith("_k")]
    right = {figure_of(n) for n, span in new.spans.items() if span == (part.b0, part.b1)}
    name = next((n for n in left if figure_of(n) in right), "")
    return part._replace(name=name)


def glued(atoms: Sequence[Atom], place: int) -> bool:
    """Whether the word here and the next are parts of one number, as in 1.280 or 12/8/2024."""
    if not 0 <= place < len(atoms) - 1 or atoms[place + 1].lead:
        return False
    here, there = atoms[place].symbol, atoms[place + 1].symbol
    if here.isdigit():
        return there in _SEPARATORS and _digit(atoms, place + 2) and not atoms[place + 2].lead
    return here in _SEPARATORS and there.isdigit() and _digit(atoms, place - 1) and not atoms[place].lead


def _digit(atoms: Sequence[Atom], place: int) -> bool:
    return 0 <= place < len(atoms) and atoms[place].symbol.isdigit()


def _floor(found: Sequence[Stretch]) -> tuple[int, int]:
    return (found[-1].a1, found[-1].b1) if found and found[-1].name else (0, 0)


def _widened(part: Stretch, old: Para, new: Para, floor: tuple[int, int], *, marked: bool) -> Stretch:
    """The stretch with all of the numbers that it touches, and without marks of the figures."""
    a0, a1, b0, b1, _ = part
    left, right = old.symbols, new.symbols

    def bound(a: int, b: int) -> bool:
        joined = glued(old.atoms, a - 1) or glued(new.atoms, b - 1)
        return joined or (not marked and (_inside(old, a) or _inside(new, b)))

    while a0 > floor[0] and b0 > floor[1] and bound(a0, b0) and left[a0 - 1] == right[b0 - 1]:
        a0, b0 = a0 - 1, b0 - 1
    while a1 < len(left) and b1 < len(right) and bound(a1, b1) and left[a1] == right[b1]:
        a1, b1 = a1 + 1, b1 + 1
    return Stretch(a0, a1, b0, b1)


def _inside(para: Para, place: int) -> bool:
    """Whether a figure begins before this word and ends behind it."""
    return any(n.startswith("_k") and start < place < end for n, (start, end) in para.spans.items())
