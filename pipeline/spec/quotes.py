"""Quotation marks that Word or a telephone curled: read as TOML's own where they stand around a string."""

from __future__ import annotations

import re
from typing import Final

_CURLY: Final = "“”„‟"
_OPENING: Final = re.compile(rf"[{_CURLY}\"'#]")
_PLAIN: Final = re.compile(
    r'"""(?:[^\\]|\\.)*?"""' r"|'''.*?'''" r'|"(?:[^"\\\n]|\\.)*"' r"|'[^'\n]*'" r"|#[^\n]*",
    re.DOTALL,
)
_CLOSING: Final = re.compile(rf"[{_CURLY}\"](?=[ \t]*(?:[,\]}}#=.]|\r?$))", re.MULTILINE)


def straightened(text: str) -> str:
    """The text with straight marks around its strings, line for line; marks inside a string stay as they are."""
    pieces: list[str] = []
    at = 0
    while opening := _OPENING.search(text, at):
        pieces.append(text[at : opening.start()])
        piece, at = _string(text, opening.start())
        pieces.append(piece)
    return "".join(pieces) + text[at:]


def _string(text: str, start: int) -> tuple[str, int]:
    """The string or comment that begins at `start`, and where it ends."""
    if plain := _PLAIN.match(text, start):
        return plain[0], plain.end()
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    closing = _CLOSING.search(text, start + 1, line_end)
    if closing is None or text[start] in "'#":
        return text[start], start + 1
    inner = text[start + 1 : closing.start()]
    return '"' + inner.replace("\\", "\\\\").replace('"', '\\"') + '"', closing.end()
