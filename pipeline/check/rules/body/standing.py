"""Where the numbered lists of a body stand, and what begins anew under a heading."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

ROMAN, ARABIC, PARTED, BRACKETS = 1, 2, 3, 4
NUMBERED: Final = (ROMAN, ARABIC, PARTED, BRACKETS)

Look = tuple[int, bool]
"""The level of a number and whether its line holds bold words."""


@dataclass(slots=True)
class Standing:
    """Where each list stands: the last number by level, by level and boldness, and by the parts before the last.

    `may_begin`: an item of another kind stood since the last plain “1.”, so that a new list of them may begin.
    `free` are the levels that may begin with 1 because a chương, a điều or an unnumbered heading stood above; `above`
    are the words above the line since the last heading.
    """

    last: dict[int, tuple[int, ...]] = field(default_factory=dict)
    alike: dict[Look, tuple[int, ...]] = field(default_factory=dict)
    parted: dict[tuple[int, ...], tuple[int, ...]] = field(default_factory=dict)
    may_begin: bool = False
    free: set[int] = field(default_factory=set)
    above: str = ""

    def told_above(self, number: int) -> bool:
        """Whether (1) stands within the words above, so that a list in brackets goes on from a line."""
        return re.search(rf"\({number}\)|(?m:^\s*{number}\))", self.above) is not None


def forget(look: Look, standing: Standing) -> None:
    """Let begin anew what stands under a heading of this level; under a bold “1.” the plain ones too."""
    level, bold = look
    if level == BRACKETS:
        return
    if look == (ARABIC, True):
        standing.alike.pop((ARABIC, False), None)
    if level != ARABIC or bold:
        standing.parted.clear()
    for lower in NUMBERED[NUMBERED.index(level) + 1 :]:
        standing.last.pop(lower, None)
        for weight in (True, False):
            standing.alike.pop((lower, weight), None)
