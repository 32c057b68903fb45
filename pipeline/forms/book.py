"""A whole workbook to be filled in: the guide, a worksheet a declared sheet, the lists behind the drop-downs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.forms.guide import guide
from pipeline.forms.laying import laid_out
from pipeline.forms.offers import known_rows, offers
from pipeline.forms.pairs import pairs_laid_out
from pipeline.forms.planning import planned
from pipeline.read.aside import LISTS
from pipeline.spec import Shape
from pipeline.workbook import Form, Look, Spot, absolute, form_workbook
from pipeline.workbook import Sheet as Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.forms.offers import Source
    from pipeline.spec import Sheet

_WIDTH: Final = 60.0


def book(
    sheets: Sequence[Sheet], source: Source, whose: str, tasks: Iterable[tuple[str, str]], *, alone: bool
) -> bytes:
    """The .xlsx file of these sheets; `alone`: for the one unit of the source."""
    tables = [s for s in sheets if s.shape is Shape.TABLE]
    plans = {s.key: planned(s, source.before, source.units, whose, alone=alone) for s in tables}
    found = offers(tuple(plans.values()), [s for s in sheets if s.key not in plans], source)
    pages = [
        laid_out(plans[s.key], found.of) if s.key in plans else pairs_laid_out(s, whose, source.before.year, found.of)
        for s in sheets
    ]
    first = guide(source.before.year, whose, tasks, sheets, tuple(_codes(tables, plans, source)))
    hidden, names = _lists(found.lists)
    return form_workbook(Form((first, *pages, *hidden), {**names, **found.ranges}))


def _codes(sheets: Sequence[Sheet], plans: Mapping[str, object], source: Source) -> Iterator[tuple[str, str, str]]:
    """The codes that a column offers from a sheet that is not in this workbook, each with what it stands for."""
    targets = dict.fromkeys(c.offers for s in sheets for c in s.columns if "." in c.offers)
    for target in targets:
        key, _, name = target.partition(".")
        sheet = next((s for d in source.declarations for s in d.sheets if s.key == key), None)
        if sheet is None or key in plans or sheet.columns[0].name != name:
            continue
        codes, meant = (list(known_rows(source, key, c.name)) for c in sheet.columns[:2])
        label = sheet.columns[0].labels[0]
        yield from ((label, code, said) for code, said in zip(codes, meant, strict=False))


def _lists(lists: Mapping[str, Sequence[str]]) -> tuple[tuple[Page, ...], dict[str, str]]:
    """The hidden worksheet, its lists one below the other so that no row of it looks like headings, and their names."""
    spots: list[Spot] = []
    names: dict[str, str] = {}
    for name, values in lists.items():
        first = len(spots) + 1
        spots += [Spot(first + n, 1, value, Look.TEXT) for n, value in enumerate(values)]
        names[name] = absolute(LISTS, (first, 1, len(spots), 1))
    return ((Page(LISTS, tuple(spots), (_WIDTH,), hidden=True),) if spots else ()), names
