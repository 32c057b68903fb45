"""Whether loops and conditions open and close at the same level of the document, and where one does not."""

from __future__ import annotations

import re
from typing import Final

from pipeline.tags import CLOSERS, MIDDLES, OPENERS

_STEP: Final = re.compile(
    r"<(?P<close>/)?(?P<name>[\w:.]+)(?:[^<>\"]|\"[^\"]*\")*?(?P<empty>/)?>|\{%\s*(?P<word>\w+).*?%\}", re.DOTALL
)


def torn_line(source: str) -> int:
    """The line of the first tag that does not stand at the level of the tag that it belongs to; 0 where none does."""
    above: list[str] = []
    opened: list[tuple[str, ...]] = []
    for step in _STEP.finditer(source):
        word = step["word"]
        if step["name"]:
            _step(above, step)
        elif word in OPENERS:
            opened.append(tuple(above))
        elif word in (*MIDDLES, *CLOSERS) and opened:
            if opened[-1] != tuple(above):
                return source.count("\n", 0, step.start()) + 1
            if word in CLOSERS:
                opened.pop()
    return 0


def _step(above: list[str], step: re.Match[str]) -> None:
    if step["close"]:
        del above[-1:]
    elif not step["empty"]:
        above.append(step["name"])
