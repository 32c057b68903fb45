"""The XML paragraphs behind the paths of an Outline: the same walk, by elements instead of by what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import local_name, w
from pipeline.outline.drawings import boxes, drawing_kind
from pipeline.outline.paragraphs import mark_is_removed
from pipeline.outline.wrappers import REMOVED, block_children, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Element

Elements = tuple["Element", ...]
Found = tuple[str, Elements]


def elements_by_path(container: Element, path: str) -> dict[str, Elements]:
    """The paragraphs of a body, note, header or footer by path; several elements where marks between them are removed.

    Boxes that Word groups in one drawing share their paths; the first of them keeps it.
    """
    found: dict[str, Elements] = {}
    for where, elements in _blocks(container, path):
        found.setdefault(where, elements)
    return found


def _blocks(container: Element, path: str) -> Iterator[Found]:
    paragraphs = tables = 0
    running_on: list[Element] = []
    for child in block_children(container):
        if local_name(child) == "tbl":
            tables += 1
            yield from _paragraph(running_on, f"{path}/đoạn {paragraphs + 1}")
            paragraphs += bool(running_on)
            running_on = []
            yield from _table(child, f"{path}/bảng {tables}")
        elif child.tag == w("p"):
            running_on.append(child)
            if not mark_is_removed(child):
                paragraphs += 1
                yield from _paragraph(running_on, f"{path}/đoạn {paragraphs}")
                running_on = []
    yield from _paragraph(running_on, f"{path}/đoạn {paragraphs + 1}")


def _paragraph(elements: list[Element], path: str) -> Iterator[Found]:
    if elements:
        yield path, tuple(elements)
    number = 1
    for drawing in (d for element in elements for d in _drawings(element)):
        for content in boxes(drawing):
            yield from _blocks(content, f"{path}/hộp chữ {number}")
        number += drawing_kind(drawing) == "box"


def _drawings(element: Element) -> Iterator[Element]:
    for child in element:
        name = local_name(child)
        if name in {"drawing", "pict", "object"}:
            yield child
        elif name == "AlternateContent":
            for branch in shown(child):
                yield from _drawings(branch)
        elif child.tag not in REMOVED:
            yield from _drawings(child)


def _table(table: Element, path: str) -> Iterator[Found]:
    rows = [c for c in block_children(table) if local_name(c) == "tr" and c.find(f"{w('trPr')}/{w('del')}") is None]
    for row_number, row in enumerate(rows, 1):
        cells = [c for c in block_children(row) if local_name(c) == "tc"]
        for number, cell in enumerate(cells, 1):
            yield from _blocks(cell, f"{path}/dòng {row_number}/ô {number}")
