"""What an office calls a column of ours: a label of the sheet, or an award with whom it is for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.content import Cell
from pipeline.read.layout.wide_headings import term_named
from pipeline.tables import MappedColumn
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.read.lines import Entry
    from pipeline.read.values.terms import TermIndex
    from pipeline.spec import Sheet

_BETWEEN: Final = re.compile(r"\s*[·•|/]\s*")


def named(sheet: Sheet, terms: TermIndex, own: Entry, theirs: Entry) -> MappedColumn | None:
    """The pair of a line, None where its second cell names no column of the sheet and no award."""
    told, cell = str(theirs.value or ""), own.cell or Cell("", "", "", "")
    text = str(own.value or "")
    for column in sheet.columns:
        if fold(told) in {fold(label) for label in column.labels}:
            return MappedColumn(text, cell, column=column.name)
    if sheet.wide and (pair := term_named(sheet.wide, _BETWEEN.sub(" - ", told), terms)):
        return MappedColumn(text, cell, term=pair[0], group=pair[1])
    return None
