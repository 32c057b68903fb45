"""Lines that fit a screen of eighty columns, whoever's screen it is: the same words, the same lines."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_COLUMNS: Final = 80


def indented(label: str, words: str, *, hang: int | None = None) -> Iterator[str]:
    """The words after the label, further lines below the first word or `hang` columns in; their own breaks stay."""
    below = " " * (len(label) if hang is None else hang)
    for number, line in enumerate(words.split("\n")):
        yield from textwrap.wrap(
            line,
            _COLUMNS,
            initial_indent=below if number else label,
            subsequent_indent=below,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [label.rstrip()]
