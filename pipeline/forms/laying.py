"""A plan laid out as a worksheet: title, two heading rows, the rows to fill in, the row of sums."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.forms.measures import HINT, heights, widths
from pipeline.forms.prompts import heading_rule, rule
from pipeline.read.aside import own_sum
from pipeline.workbook import Formula, Look, Sheet, Spot, cell_name, sheet_name

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

    from pipeline.forms.plan import Field, Offer, Plan, Row
    from pipeline.workbook import Rule
    from pipeline.workbook.form import Area

_HEAD: Final = 4
_TOTAL: Final = "Tổng cộng"
_TINT: Final = "4472C4"


def laid_out(plan: Plan, offered: Mapping[tuple[str, Hashable], Offer]) -> Sheet:
    """The worksheet of a plan."""
    body = _body(plan)
    spots = [*_top(plan), *_headings(plan), *_rows(plan, body), *_sums(plan, body)]
    return Sheet(
        sheet_name(plan.sheet.title),
        tuple(spots),
        widths=widths(plan),
        heights=heights(plan, body),
        rules=tuple(_rules(plan, body, offered)),
        frozen=(body, 1 + _steady(plan)),
        repeated=(_HEAD, body - 1),
        tint=_TINT,
    )


def area_of(plan: Plan, key: Hashable) -> Area:
    """Where the cells of a field lie."""
    place = next(n for n, f in enumerate(plan.fields, start=1) if f.key == key)
    return _body(plan), place, _body(plan) + len(plan.rows) - 1, place


def _body(plan: Plan) -> int:
    return _HEAD + (2 if any(f.over for f in plan.fields) else 1)


def _steady(plan: Plan) -> int:
    """How many columns stay in sight: up to the first that is no serial number."""
    return min(2, len(plan.fields) - 1)


def _top(plan: Plan) -> Iterator[Spot]:
    across = len(plan.fields) - 1
    yield Spot(1, 1, plan.sheet.title.upper(), Look.TITLE)
    yield Spot(2, 1, f"Năm {plan.year} · {plan.whose}", Look.NOTE, across=across)
    yield Spot(3, 1, HINT, Look.NOTE, across=across)


def _headings(plan: Plan) -> Iterator[Spot]:
    deep = _body(plan) - _HEAD - 1
    places = list(enumerate(plan.fields, start=1))
    for over, run in groupby(places, key=lambda placed: placed[1].over):
        members = list(run)
        if over:
            yield Spot(_HEAD, members[0][0], over, Look.HEAD, across=len(members) - 1)
        for place, field in members:
            row = _HEAD + (1 if over else 0)
            yield Spot(row, place, field.title or None, _head_look(field), "@", field.upright, 0 if over else deep)


def _head_look(field: Field) -> Look:
    if field.free:
        return Look.ENTRY
    return Look.PAST_HEAD if field.look is Look.PAST else Look.HEAD


def _rows(plan: Plan, body: int) -> Iterator[Spot]:
    for number, row in enumerate(plan.rows, start=body):
        if row.heading:
            yield Spot(number, 1, row.heading, Look.GROUP, across=len(plan.fields) - 1)
            continue
        for place, field in enumerate(plan.fields, start=1):
            if field.sums:
                cells = _joined(plan, field, number)
                yield Spot(number, place, Formula(own_sum(cells)), Look.TOTAL, "0")
            else:
                yield Spot(number, place, row.values.get(field.key), _look(field, row), field.number)


def _look(field: Field, row: Row) -> Look:
    if field.key in row.fixed:
        return Look.FIXED
    return Look.REVIEW if field.key in row.review else field.look


def _joined(plan: Plan, field: Field, row: int) -> str:
    places = [n for n, f in enumerate(plan.fields, start=1) if f.key in field.sums]
    return ",".join(cell_name(row, place) for place in places)


def _sums(plan: Plan, body: int) -> Iterator[Spot]:
    """The row of sums, of this year's figures only."""
    last = body + len(plan.rows)
    labelled = False
    for place, field in enumerate(plan.fields, start=1) if plan.summed else ():
        if field.number == "0" and field.look in {Look.ENTRY, Look.TOTAL}:
            cells = f"{cell_name(body, place)}:{cell_name(last - 1, place)}"
            yield Spot(last, place, Formula(own_sum(cells)), Look.TOTAL, "0")
        else:
            named = field.column is not None and not labelled
            labelled |= named
            yield Spot(last, place, _TOTAL if named else None, Look.TOTAL)


def _rules(plan: Plan, body: int, offered: Mapping[tuple[str, Hashable], Offer]) -> Iterator[Rule]:
    for place, field in enumerate(plan.fields, start=1):
        if field.look is Look.ENTRY:
            offer = offered.get((plan.sheet.key, field.key))
            yield rule(field, area_of(plan, field.key), cell_name(body, place), offer, plan.year)
            group = offered.get((plan.sheet.key, field.over))
            if field.free and group:
                yield heading_rule((body - 1, place, body - 1, place), group)
