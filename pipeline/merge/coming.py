"""What the new build has more than the archived version: put behind the neighbour that it has there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.merge.desk import Told
from pipeline.merge.guests import welcomed
from pipeline.merge.model import Kind
from pipeline.merge.nodes import Para, Row, Table
from pipeline.merge.tracking import mark_paragraph, mark_row
from pipeline.ooxml import w, w_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.merge.desk import Desk
    from pipeline.merge.nodes import Item
    from pipeline.ooxml import Element

KINDS: Final = {Para: Kind.PARAGRAPH_ADDED, Table: Kind.TABLE_ADDED, Row: Kind.ROW_ADDED}
_LONG: Final = 4
_AFTER_WORDS: Final = {w("sectPr")}


def bring(desk: Desk, new: Item, after: Element | None, before: Element | None, container: Element) -> Element:
    """The new item, now standing behind its neighbour, before the next one, or at the container's end."""
    copy = welcomed(desk.house, first_element(new), desk.part, desk.new_part)
    for mark in copy.iter(w("footnoteReference")):
        mark.set(w("id"), desk.note(w_value(mark, "id") or ""))
    _stand(copy, after, before, container)
    _adopt_widths(copy, after if after is not None else before)
    if desk.track:
        _track(desk, copy)
    desk.told.append(Told(KINDS[type(new)], copy, ("", new.text)))
    return copy


def already(new: Item, spare: Sequence[Item]) -> Item | None:
    """The very same, which the edited copy has at this place."""
    return next((s for s in spare if s.sign == new.sign), None)


def rival(new: Item, spare: Sequence[Item]) -> Item | None:
    """What a person put at this place that differs from the new item in numbers only."""
    told = len(new.symbols) >= _LONG and new.key != new.sign
    return next((s for s in spare if s.key == new.key), None) if told else None


def first_element(item: Item) -> Element:
    """The element of an item; the first of a paragraph that runs on."""
    return item.elements[0] if isinstance(item, Para) else item.element


def last_element(item: Item) -> Element:
    """The element of an item; the last of a paragraph that runs on."""
    return item.elements[-1] if isinstance(item, Para) else item.element


def _stand(copy: Element, after: Element | None, before: Element | None, container: Element) -> None:
    if after is not None:
        after.addnext(copy)
    elif before is not None:
        before.addprevious(copy)
    else:
        end = next((c for c in container if c.tag in _AFTER_WORDS), None)
        container.append(copy) if end is None else end.addprevious(copy)


def _track(desk: Desk, copy: Element) -> None:
    if copy.tag == w("p"):
        mark_paragraph(copy, "ins", desk.house.number)
        return
    for row in [copy] if copy.tag == w("tr") else list(copy.iter(w("tr"))):
        mark_row(row, "ins", desk.house.number)


def _adopt_widths(row: Element, beside: Element | None) -> None:
    """Gives a new row the widths of the row beside it, which a person may have drawn anew."""
    if row.tag != w("tr") or beside is None:
        return
    mine, theirs = row.findall(w("tc")), beside.findall(w("tc"))
    if len(mine) != len(theirs):
        return
    for cell, like in zip(mine, theirs, strict=True):
        width, wanted = (c.find(f"{w('tcPr')}/{w('tcW')}") for c in (cell, like))
        if width is not None and wanted is not None:
            width.attrib.update(wanted.attrib)
