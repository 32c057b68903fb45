"""The blocks of a container brought up to date: paragraphs in their words, tables in their rows and cells."""

from __future__ import annotations

from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING

from pipeline.merge.coming import bring, last_element
from pipeline.merge.desk import Told
from pipeline.merge.going import remarked, remove
from pipeline.merge.items import Lists, merge_items
from pipeline.merge.nodes import Para, Row, Table
from pipeline.merge.pairing import same_columns
from pipeline.merge.updating import update_para
from pipeline.ooxml import insert_in_order, w, w_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.merge.desk import Desk
    from pipeline.merge.nodes import Block, Cell, Item
    from pipeline.ooxml import Element


def merge_blocks(
    desk: Desk, olds: Sequence[Block], news: Sequence[Block], nows: Sequence[Block], container: Element
) -> None:
    """Brings the blocks of one container up to date."""
    merge_items(desk, Lists(olds, news, nows, container, partial(_update, desk), desk.home))


def _update(desk: Desk, old: Item, new: Item) -> bool:
    if isinstance(old, Para) and isinstance(new, Para):
        return update_para(desk, old, new)
    return isinstance(old, Table) and isinstance(new, Table) and _merge_table(desk, old, new)


def _merge_table(desk: Desk, old: Table, new: Table) -> bool:
    now = desk.tables.get(old)
    if now is None:
        return _gone(desk, old, new)
    if _columns(old) != _columns(new) or same_columns(old, new) is not None:
        _replace(desk, old, new, now)
        return False
    fits = _columns(old) == _columns(now) and same_columns(old, now) is None
    update = partial(_update_row, desk)
    merge_items(desk, Lists(old.rows, new.rows, now.rows, now.element, update, desk.home, fits))
    return False


def _update_row(desk: Desk, old: Item, new: Item) -> bool:
    assert isinstance(old, Row) and isinstance(new, Row)  # noqa: PT018, S101 - a table's items are rows
    now = desk.rows.get(old)
    if now is None:
        return _gone(desk, old, new)
    if len(old.cells) != len(new.cells):
        _replace(desk, old, new, now)
        return False
    for one, other in zip(old.cells, new.cells, strict=True):
        here = desk.cells.get(one)
        if here is not None:
            merge_blocks(desk, one.blocks, other.blocks, here.blocks, here.element)
            _join(one, other, here)
        elif one.text != other.text:
            desk.told.append(Told("unplaced", now.element, (one.text, other.text)))
    return False


def _gone(desk: Desk, old: Table | Row, new: Table | Row) -> bool:
    """Whether a table or row that a person deleted says something else now; then that is told."""
    if old.sign == new.sign:
        return False
    desk.kept |= old.names & new.names
    desk.told.append(Told("conflict", old.element, (old.text, "", new.text), taken=desk.take_new))
    return True


def _replace(desk: Desk, old: Table | Row, new: Table | Row, now: Table | Row) -> None:
    """Puts the new table or row, whose columns are others, in the place of one that nobody touched."""
    if new.sign == now.sign:
        return
    if old.sign != now.sign or remarked(desk, now):
        desk.told.append(Told("conflict", now.element, (old.text, now.text, new.text), taken=desk.take_new))
        if not desk.take_new:
            desk.kept |= old.names
            return
    bring(desk, new, last_element(now), None, now.element)
    remove(desk, now)


def _columns(table: Table) -> int:
    return max((len(r.cells) for r in table.rows), default=0)


def _join(old: Cell, new: Cell, now: Cell) -> None:
    """Lets cells be joined with those above them as they are in the new build."""
    was, will, here = (_joined(c.element) for c in (old, new, now))
    if was == will or was != here:
        return
    properties = now.element.find(w("tcPr"))
    mark = None if properties is None else properties.find(w("vMerge"))
    if properties is not None and mark is not None:
        properties.remove(mark)
    fresh = new.element.find(f"{w('tcPr')}/{w('vMerge')}")
    if properties is not None and fresh is not None:
        insert_in_order(properties, deepcopy(fresh))


def _joined(cell: Element) -> str:
    mark = cell.find(f"{w('tcPr')}/{w('vMerge')}")
    return "" if mark is None else w_value(mark) or "continue"
