"""The words of a paragraph or row, as its author sees them and as a message quotes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_ELSEWHERE: Final = ("txbxContent", "note")
_QUOTED: Final = 90


def own_text(element: Element) -> str:
    """The text of a paragraph or row without that of a note or text box in it; a tab or line break is a space."""
    words: list[str] = []
    for child in element:
        kind = local_name(child)
        if kind == "t":
            words.append(child.text or "")
        elif kind in ("tab", "br", "cr") and local_name(element) == "r":
            words.append(" ")
        elif kind not in _ELSEWHERE:
            words.append(own_text(child))
    return "".join(words)


def quoted(words: str) -> str:
    """A paragraph's words on one line, cut where they are many."""
    line = " ".join(words.split())
    return line if len(line) <= _QUOTED else f"{line[: _QUOTED - 1]}…"
