"""The cell styles of a workbook: each that a faulty cell has, once more with a coloured ground."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import QName, SubElement, serialise

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_GROUND: Final = "FFFFD966"
"""A yellow that prints as a grey on which black letters are read."""


class Styles:
    """The styles part, amended as cells ask for coloured twins of their styles."""

    __slots__ = ("_fill", "_namespace", "_root", "_twins")

    def __init__(self, root: Element) -> None:
        self._root = root
        self._namespace = QName(root).namespace
        self._twins: dict[int, int] = {}
        self._fill: int | None = None

    def coloured(self, style: int) -> int:
        """The number of the style that is like this one but for its ground."""
        if style not in self._twins:
            self._twins[style] = self._twin(style)
        return self._twins[style]

    def part(self) -> bytes:
        """The bytes of the part."""
        return serialise(self._root)

    def _twin(self, style: int) -> int:
        known = self._list("cellXfs")
        twin = deepcopy(known[style]) if style < len(known) else SubElement(known, self._named("xf"))
        twin.set("fillId", str(self._ground()))
        twin.set("applyFill", "1")
        known.append(twin)
        return _counted(known) - 1

    def _ground(self) -> int:
        if self._fill is None:
            fills = self._list("fills")
            pattern = SubElement(
                SubElement(fills, self._named("fill")), self._named("patternFill"), patternType="solid"
            )
            SubElement(pattern, self._named("fgColor"), rgb=_GROUND)
            SubElement(pattern, self._named("bgColor"), indexed="64")
            self._fill = _counted(fills) - 1
        return self._fill

    def _list(self, name: str) -> Element:
        found = self._root.find(f"{{*}}{name}")
        if found is not None:
            return found
        made = SubElement(self._root, self._named(name))
        before = self._root.find("{*}borders")
        if before is not None:
            before.addprevious(made)
        for pattern in ("none", "gray125"):  # the first two fills of a workbook are Excel's own
            SubElement(SubElement(made, self._named("fill")), self._named("patternFill"), patternType=pattern)
        return made

    def _named(self, name: str) -> str:
        return f"{{{self._namespace}}}{name}"


def _counted(listed: Element) -> int:
    listed.set("count", str(len(listed)))
    return len(listed)
