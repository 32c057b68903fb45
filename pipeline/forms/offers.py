"""What the cells of a form may be chosen from: lists on a hidden worksheet, or a column of another of its tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compute.selection import each, spelled
from pipeline.forms.awards import groups_of, lists_of
from pipeline.forms.carrying import carried, known_values
from pipeline.forms.laying import area_of
from pipeline.forms.plan import Offer
from pipeline.forms.units import SHEET as UNITS
from pipeline.spec import TYPES
from pipeline.vietnamese import slug
from pipeline.workbook import absolute

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

    from pipeline.forms.earlier import Earlier
    from pipeline.forms.plan import Plan
    from pipeline.forms.units import Unit
    from pipeline.spec import Column, Declaration, Sheet


@dataclass(frozen=True, slots=True)
class Source:
    """Whence a form's lists come: the declarations, the units it is for, what the earlier years hold."""

    declarations: Sequence[Declaration]
    units: Sequence[Unit]
    before: Earlier


@dataclass(frozen=True, slots=True)
class Offers:
    """The offer for each column of each sheet, by the sheet's key; the lists by name, and the ranges of tables."""

    of: Mapping[tuple[str, Hashable], Offer]
    lists: Mapping[str, tuple[str, ...]]
    ranges: Mapping[str, str]


def offers(plans: Sequence[Plan], pairs: Sequence[Sheet], source: Source) -> Offers:
    """All that the tables of one workbook offer, and its sheets of labels."""
    of: dict[tuple[str, Hashable], Offer] = {}
    lists: dict[str, tuple[str, ...]] = {}
    ranges: dict[str, str] = {}
    in_tables = ((plan.sheet.key, asked) for plan in plans for asked in _asked(plan, plans, source))
    beside_labels = ((s.key, (c.name, *_of_column(c, s, plans, source))) for s in pairs for c in s.columns)
    for sheet, (key, title, values, style) in (*in_tables, *beside_labels):
        name = f"ds_{slug(title).replace('-', '_')}"
        if isinstance(values, str):
            ranges[name] = values
        elif held := tuple(values):
            lists[name] = held
        if name in lists or name in ranges:
            of[sheet, key] = Offer(name, style)
    return Offers(of, lists, ranges)


def _asked(
    plan: Plan, plans: Sequence[Plan], source: Source
) -> Iterator[tuple[Hashable, str, Iterable[str] | str, str]]:
    """For each column and each group of a table: the list's title, its values or its range, and how strict it is.

    A group offers the terms that have no column yet.
    """
    for field in plan.fields:
        if field.column is not None:
            yield field.key, *_of_column(field.column, plan.sheet, plans, source)
    if wide := plan.sheet.wide:
        terms = lists_of(source.before)[wide.vocabulary].terms
        there = {field.key for field in plan.fields}
        for group in groups_of(wide):
            more = [t.name for t in terms if group in t.groups and (t.name, group) not in there]
            yield group, f"{plan.sheet.key} {group}", more, "stop"


def _of_column(
    column: Column, sheet: Sheet, plans: Sequence[Plan], source: Source
) -> tuple[str, Iterable[str] | str, str]:
    own = f"{sheet.key} {column.name}"
    if column.options:
        return own, column.options, "stop"
    if column.vocabulary:
        return column.vocabulary, [t.name for t in lists_of(source.before)[column.vocabulary].terms], "warning"
    if column.offers == TYPES:
        return TYPES, [d.title for d in source.declarations], "stop"
    if column.offers:
        return column.offers, *_of_sheet(column.offers, plans, source)
    return own, _asked_for(source.declarations, sheet.key, column.name), ""


def _of_sheet(target: str, plans: Sequence[Plan], source: Source) -> tuple[Iterable[str] | str, str]:
    """The column of a table in this very workbook, else what is known of it."""
    key, _, name = target.partition(".")
    plan = next((p for p in plans if p.sheet.key == key), None)
    if plan is not None:
        return absolute(plan.sheet.title, area_of(plan, name)), "warning"
    if key == UNITS:
        return [u.name for u in source.units], "stop" if len(source.units) == 1 else "warning"
    return known_rows(source, key, name), "warning"


def known_rows(source: Source, key: str, name: str) -> Iterable[str]:
    """The values of a column that the form's own year holds already, else those that are carried into it."""
    own = source.before.own.tables.get(key)
    if own is not None and len(own.values):
        return dict.fromkeys(spelled(row.get(name)) for row in each(own) if row.get(name))
    sheet = next((s for d in source.declarations for s in d.sheets if s.key == key), None)
    return known_values(carried(source.before, sheet), name) if sheet else ()


def _asked_for(declarations: Sequence[Declaration], key: str, column: str) -> Iterable[str]:
    """The values of a column that some figure, table or text asks for."""
    where = [
        (item.sheet, condition)
        for d in declarations
        for group in (d.figures, d.tables, d.texts)
        for item in group
        for condition in item.where
    ]
    asked = [c for sheet, c in where if sheet == key and c.column == column and not c.negate]
    return dict.fromkeys(value for condition in asked for value in condition.values)
