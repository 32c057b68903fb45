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


def changes(old: Para, new: Para) -> list[Stretch]:
    """The stretches that differ, in order; those of words that touch are one."""
    found: list[Stretch] = []
    for equal, part in compared(old, new, figure_of):
        if equal:
            continue
        wide = part if part.name else _widened(part, old.atoms, new.atoms, _floor(found))
        last = found[-1] if found else None
        if last is not None and not last.name and not wide.name and last.a1 >= wide.a0:
            found[-1] = Stretch(last.a0, wide.a1, last.b0, wide.b1)
        else:
            found.append(wide)
    return found


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


def _widened(part: Stretch, old: Sequence[Atom], new: Sequence[Atom], floor: tuple[int, int]) -> Stretch:
    a0, a1, b0, b1, _ = part
    while a0 > floor[0] and b0 > floor[1] and (glued(old, a0 - 1) or glued(new, b0 - 1)) and _same(old, new, a0, b0):
        a0, b0 = a0 - 1, b0 - 1
    while (
        a1 < len(old)
        and b1 < len(new)
        and (glued(old, a1 - 1) or glued(new, b1 - 1))
        and _same(old, new, a1 + 1, b1 + 1)
    ):
        a1, b1 = a1 + 1, b1 + 1
    return Stretch(a0, a1, b0, b1)


def _same(old: Sequence[Atom], new: Sequence[Atom], a: int, b: int) -> bool:
    return old[a - 1].symbol == new[b - 1].symbol
