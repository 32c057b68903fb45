"""Two orders made one: that of the new side, what is only old standing behind what it stood behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def merged_order(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """All names of both orders, each once."""
    behind: dict[str, list[str]] = {}
    last, standing = "", set(new)
    for name in old:
        if name in standing:
            last = name
        else:
            behind.setdefault(last, []).append(name)
    return [name for after in ("", *new) for name in ((after,) if after else ()) + tuple(behind.get(after, ()))]
