"""The archived version laid beside the edited copy: which block, row and cell has become which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.merge.alignment import aligned
from pipeline.merge.nodes import Para, Row, Table, paras
from pipeline.merge.wordmap import follow, pair
from pipeline.ooxml import w, w_value

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from pipeline.merge.desk import Desk
    from pipeline.merge.nodes import Block, Cell, Item


def pair_blocks(
    desk: Desk, olds: Sequence[Block], nows: Sequence[Block], copied: Collection[str], *, sure: bool = True
) -> None:
    """Notes what the blocks of a container have become, down to each word."""
    found = aligned(olds, nows, copied)
    for i, j in sorted(found.pairs.items()):
        old, now = olds[i], nows[j]
        if isinstance(old, Para) and isinstance(now, Para):
            pair(desk.words, old, now, sure=sure and i in found.sure)
        elif isinstance(old, Table) and isinstance(now, Table):
            _pair_tables(desk, old, now, copied, sure=sure and i in found.sure)
    follow(desk.words, [b for b in olds if isinstance(b, Para)], [b for b in nows if isinstance(b, Para)])


def _pair_tables(desk: Desk, old: Table, now: Table, copied: Collection[str], *, sure: bool) -> None:
    desk.tables[old] = now
    desk.certain |= {old} if sure else set()
    found = aligned(old.rows, now.rows, copied)
    columns = same_columns(old, now)
    for i, j in sorted(found.pairs.items()):
        desk.rows[old.rows[i]] = now.rows[j]
        desk.certain |= {old.rows[i]} if sure and i in found.sure else set()
        for one, other in _cells(old.rows[i], now.rows[j], columns):
            desk.cells[one] = other
            pair_blocks(desk, one.blocks, other.blocks, copied, sure=sure and i in found.sure)


def same_columns(old: Table, now: Table) -> dict[int, int] | None:
    """The columns of one table by those of another, told by their headings; None where nothing has moved."""
    left, right = _headings(old), _headings(now)
    if left == right:
        return None
    if len(left) == len(right) and not any(h in right and right.index(h) != n for n, h in enumerate(left)):
        return None
    once = [h for h in left if h and left.count(h) == 1 == right.count(h)]
    return {left.index(h): right.index(h) for h in once}


def _headings(table: Table) -> list[str]:
    """The last heading row that has a cell for each column; the first row where none is marked as a heading."""
    most = max((len(r.cells) for r in table.rows), default=0)
    marked = [r for r in table.rows if r.element.find(f"{w('trPr')}/{w('tblHeader')}") is not None]
    full = [r for r in marked if len(r.cells) == most] or [r for r in table.rows if len(r.cells) == most]
    return [c.text for c in (full[-1] if full[0] in marked else full[0]).cells] if full else []


def _cells(old: Row, now: Row, columns: dict[int, int] | None) -> list[tuple[Cell, Cell]]:
    if columns is None:
        return list(zip(old.cells, now.cells, strict=True)) if len(old.cells) == len(now.cells) else []
    left, right = _by_column(old), _by_column(now)
    return [(left[i], right[j]) for i, j in columns.items() if i in left and j in right]


def _by_column(row: Row) -> dict[int, Cell]:
    """The cells by the column of the grid in which they begin."""
    found: dict[int, Cell] = {}
    at = 0
    for cell in row.cells:
        found[at] = cell
        at += int(w_value(cell.element.find(f"{w('tcPr')}/{w('gridSpan')}")) or "1")
    return found


def learn_lists(desk: Desk, old: Item, new: Item) -> None:
    """Notes which list of the edited copy is which of the new build, from paragraphs that are the same."""
    lefts, rights = _inside(old), _inside(new)
    for one, other in zip(lefts, rights, strict=True) if len(lefts) == len(rights) else ():
        home = desk.words.homes.get(one)
        fresh, here = _list_of(other), "" if home is None else _list_of(home)
        if fresh and here:
            desk.house.numbers.setdefault(fresh, here)


def _inside(item: Item) -> list[Para]:
    if isinstance(item, Para):
        return [item]
    rows = (item,) if isinstance(item, Row) else item.rows
    return [p for row in rows for cell in row.cells for p in paras(cell.blocks)]


def _list_of(para: Para) -> str:
    return w_value(para.elements[-1].find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")) or ""
