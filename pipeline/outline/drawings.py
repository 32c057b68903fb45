"""Drawn things in a run: what they are and how large, in DrawingML and in the older VML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name, qn, w
from pipeline.outline.measures import twips, whole
from pipeline.outline.wrappers import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Element

_EMU_PER_TWIP: Final = 635
_LINES: Final = {"line", "straightConnector1", "lineInv"}
_STRAIGHT_CONNECTOR: Final = "#_x0000_t32"
_SIZE: Final = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([^;]+)")
_BOX: Final = w("txbxContent")
_VML_LINE: Final = {qn("v:line")}


def drawing_kind(element: Element) -> str:
    """What is drawn: `box` where it holds text, else `picture`, `line` or `shape`."""
    if next(element.iter(_BOX), None) is not None:
        return "box"
    if next(element.iter(qn("pic:pic"), qn("v:imagedata")), None) is not None:
        return "picture"
    return "line" if any(map(_is_line, element.iter())) else "shape"


def drawing_size(element: Element) -> tuple[int, int]:
    """Width and height in EMU, 0 where they are not told."""
    extent = next(element.iter(qn("wp:extent")), None)
    if extent is not None:
        return whole(extent.get("cx")) or 0, whole(extent.get("cy")) or 0
    return next((s for s in map(_vml_size, element.iter()) if s != (0, 0)), (0, 0))


def boxes(element: Element) -> Iterator[Element]:
    """The text contents of the boxes in a drawing, outermost only."""
    for child in element:
        if child.tag == _BOX:
            yield child
        elif child.tag == qn("mc:AlternateContent"):
            for branch in shown(child):
                yield from boxes(branch)
        else:
            yield from boxes(child)


def _is_line(element: Element) -> bool:
    name = local_name(element)
    if name == "prstGeom":
        return element.get("prst") in _LINES
    if element.tag in _VML_LINE:
        return True
    return element.get("type") == _STRAIGHT_CONNECTOR or element.get(qn("o:hr")) in {"t", "true"}


def _vml_size(element: Element) -> tuple[int, int]:
    if element.tag in _VML_LINE:
        return _between(element.get("from", ""), element.get("to", ""))
    sizes = {name: twips(value) or 0 for name, value in _SIZE.findall(element.get("style", "") or "")}
    return sizes.get("width", 0) * _EMU_PER_TWIP, sizes.get("height", 0) * _EMU_PER_TWIP


def _between(start: str, end: str) -> tuple[int, int]:
    first, last = _corner(start), _corner(end)
    return abs(last[0] - first[0]) * _EMU_PER_TWIP, abs(last[1] - first[1]) * _EMU_PER_TWIP


def _corner(written: str) -> tuple[int, int]:
    across, _, down = written.partition(",")
    return twips(across) or 0, twips(down) or 0
