"""A sheet of pairs laid out: labels on the left, the cells to fill in on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.forms.fields import of_column
from pipeline.forms.prompts import rule
from pipeline.workbook import Look, Sheet, Spot, cell_name, sheet_name

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from pipeline.forms.plan import Offer
    from pipeline.spec import Sheet as Declared

_FIRST: Final = 4
_WIDTHS: Final = (44.0, 70.0)
_TINT: Final = "4472C4"


def pairs_laid_out(sheet: Declared, whose: str, year: int, offered: Mapping[tuple[str, Hashable], Offer]) -> Sheet:
    """The worksheet of a sheet of pairs."""
    spots = [Spot(1, 1, sheet.title.upper(), Look.TITLE), Spot(2, 1, whose, Look.NOTE)]
    rules = []
    for row, column in enumerate(sheet.columns, start=_FIRST):
        field = of_column(column)
        spots += [Spot(row, 1, field.title, Look.HEAD), Spot(row, 2, None, field.look, field.number)]
        rules.append(rule(field, (row, 2, row, 2), cell_name(row, 2), offered.get((sheet.key, column.name)), year))
    frozen = (_FIRST, 2)
    return Sheet(sheet_name(sheet.title), tuple(spots), _WIDTHS, rules=tuple(rules), frozen=frozen, tint=_TINT)
