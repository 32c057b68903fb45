"""Bookmarks: opened and closed within a paragraph, between paragraphs, or over many of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name, w_value
from pipeline.outline.draft import OpenBookmark, here
from pipeline.outline.spans import Bookmark, Figure

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.outline.draft import Draft, Reading
    from pipeline.outline.spans import Point

FIGURE_PREFIX: Final = "_k"
BLOCK_PREFIX: Final = "_b"
_LAST_POSITION: Final = "_GoBack"


def read_bookmark(reading: Reading, element: Element, draft: Draft | None = None) -> None:
    """Notes a bookmark's start or end, in the paragraph that is being read or between two; passes over all else."""
    name = local_name(element)
    if name == "bookmarkStart":
        _open_bookmark(reading, element, draft)
    elif name == "bookmarkEnd":
        _close_bookmark(reading, element, draft)


def open_waiting(reading: Reading, draft: Draft) -> None:
    """Opens in this paragraph what was begun before it."""
    for mark_id, name in reading.waiting:
        _open(reading, mark_id, name, draft)
    reading.waiting.clear()


def _open_bookmark(reading: Reading, element: Element, draft: Draft | None) -> None:
    """Here in the paragraph, or at the start of the next one."""
    name, mark_id = w_value(element, "name") or "", w_value(element, "id") or ""
    if not name or name == _LAST_POSITION:
        return
    if draft is None:
        reading.waiting.append((mark_id, name))
    else:
        _open(reading, mark_id, name, draft)


def _close_bookmark(reading: Reading, element: Element, draft: Draft | None) -> None:
    """Here in the paragraph, or at the end of the last one."""
    mark_id = w_value(element, "id") or ""
    reading.waiting[:] = [w for w in reading.waiting if w[0] != mark_id]
    opened = reading.open.pop(mark_id, None)
    end = here(draft) if draft is not None else reading.last
    if opened is None or end is None:
        return
    reading.bookmarks[opened.place] = Bookmark(opened.name, opened.start, end)
    _add_figure(opened, end)


def _open(reading: Reading, mark_id: str, name: str, draft: Draft) -> None:
    reading.open[mark_id] = OpenBookmark(name, reading.opened, here(draft), draft)
    reading.opened += 1


def _add_figure(opened: OpenBookmark, end: Point) -> None:
    draft = opened.draft
    if draft is not None and opened.name.startswith(FIGURE_PREFIX) and end.address == draft.address:
        draft.figures.append(Figure(opened.name, opened.start.offset, end.offset))
