"""The pages of a register: awards that were counted, and awards by name, year by year."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.law.awards import extended
from pipeline.law.facts import COLLECTIVE
from pipeline.survey.views.view import BLANK, Entry, Line, Table, shown, spots, words
from pipeline.vietnamese import fold, short_date, sort_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.content import Cell
    from pipeline.law.facts import Count, Grant
    from pipeline.survey.sums.stock import Stock

_AWARD: Final = "Danh hiệu, hình thức"
_NO_YEAR: Final = "Không ghi năm"
_WHERE: Final = "Ô"


def counted(key: str, counts: Sequence[Count], stock: Stock) -> tuple[Table, ...]:
    """The numbers that sheets tell of a unit: a group a year, a row an award and stage."""
    place = _order(stock)
    ordered = sorted(
        counts, key=lambda c: (c.since or 0, c.until or 0, c.subject != COLLECTIVE, place[c.award.code], c.stage)
    )
    lines = [_counted(c, stock) for c in ordered]
    if not lines:
        return ()
    columns = ("Số lượng", "Giai đoạn", "Tên đơn vị khi ấy", _WHERE)
    note = "Số theo bảng của đơn vị; không cộng với danh sách tên."
    return (_without_empty(Table(key, "Số lượng theo bảng", _AWARD, columns, tuple(lines), note, listing=True)),)


def _counted(count: Count, stock: Stock) -> Line:
    then = count.unit if fold(count.unit) != fold(stock.unit(count.unit)) else ""
    when = f"Năm {count.since}" if count.since == count.until else f"Các năm {count.since}-{count.until}"
    entries = (
        Entry(count.number, (count.cell,) if count.cell else ()),
        words(count.stage, count.cell),
        words(then),
        _where(count.cell),
    )
    return Line(f"{count.award.name} ({count.subject.lower()})", entries, when if count.since else _NO_YEAR)


def _order(stock: Stock) -> dict[str, int]:
    """Where each award stands in the law's list."""
    return {award.code: place for place, award in enumerate(extended(stock.extra))}


def named(key: str, grants: Sequence[Grant], stock: Stock, *, whose: bool = True) -> tuple[Table, ...]:
    """The awards by name: a group a year, a row an award; `whose` where the name is not that of the whole page."""
    place = _order(stock)
    ordered = sorted(
        grants, key=lambda g: (g.year or 0, g.subject != COLLECTIVE, place[g.award.code], sort_key(g.name))
    )
    lines = tuple(_named(g, stock, whose=whose) for g in ordered)
    if not lines:
        return ()
    own = ("Tên",) if whose else ()
    columns = (*own, "Giai đoạn", "Số quyết định", "Ngày quyết định", "Thẩm quyền", "Đơn vị, chức vụ khi ấy", _WHERE)
    return (_without_empty(Table(key, "Danh sách theo tên", _AWARD, columns, lines, listing=True)),)


def _without_empty(table: Table) -> Table:
    """The table without the columns in which nothing stands."""
    kept = [at for at in range(len(table.columns)) if any(shown(line.entries[at]) for line in table.lines)]
    lines = tuple(replace(line, entries=tuple(line.entries[at] for at in kept)) for line in table.lines)
    return replace(table, columns=tuple(table.columns[at] for at in kept), lines=lines)


def _named(grant: Grant, stock: Stock, *, whose: bool) -> Line:
    cells = grant.cells
    number = cells.get("số_quyết_định")
    day = short_date(grant.day) if grant.day else ""
    post = cells.get("chức_vụ")
    then = ", ".join(part for part in (_then(grant, stock), post.raw if post else "") if part)
    own = (words(grant.name, cells.get("tên")),) if whose else ()
    entries = (
        *own,
        words(grant.stage, cells.get("giai_đoạn_xét")),
        words(number.raw if number else "", number),
        words(day, cells.get("ngày_quyết_định")),
        words(grant.authority, cells.get("thẩm_quyền")),
        words(then, cells.get("đơn_vị"), post),
        _where(grant.cell),
    )
    return Line(grant.award.name, entries, f"Năm {grant.year}" if grant.year else _NO_YEAR)


def _then(grant: Grant, stock: Stock) -> str:
    """The unit as it was called then, with its name of today where that is another."""
    now = stock.unit(grant.unit)
    return grant.unit if not now or fold(now) == fold(grant.unit) else f"{grant.unit} (nay là {now})"


def _where(cell: Cell | None) -> Entry:
    return words("; ".join(spots([cell])), cell) if cell else BLANK
