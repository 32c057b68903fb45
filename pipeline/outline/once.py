"""What is worked out from an outline once, and remembered while that outline is the one asked about."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.outline.stories import Outline

T = TypeVar("T")


def once(read: Callable[[Outline], T]) -> Callable[[Outline], T]:
    """The same reader, which reads the outline at the first call only."""
    last: list[tuple[Outline, T]] = []

    @wraps(read)
    def remembered(outline: Outline) -> T:
        found = last[0] if last else None
        if found is None or found[0] is not outline:
            found = (outline, read(outline))
            last[:] = [found]
        return found[1]

    return remembered
