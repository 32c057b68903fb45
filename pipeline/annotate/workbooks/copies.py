"""A copy of a workbook's package with notes in cells: parts are added or amended, none is written anew.

A library that loads and saves a workbook loses what it does not know (charts, newer validations, signatures of macros);
here every part that holds no faulty cell keeps its bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.annotate.workbooks.cells import coloured
from pipeline.annotate.workbooks.comments import with_comments
from pipeline.annotate.workbooks.styles import Styles
from pipeline.ooxml import Package, Relation, local_name, parse, related, relationships, serialise, with_part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.ooxml import Element

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STYLES: Final = "xl/styles.xml"


class NotAnnotated(ValueError):  # noqa: N818 - named for what it says
    """A workbook whose inside is not spelled as Excel spells it, so that nothing is put into it."""


@dataclass(frozen=True, slots=True)
class CellNote:
    """A note for one cell: its worksheet's name, its row and column from 0, and the note's words."""

    sheet: str
    row: int
    column: int
    text: str


def annotated_workbook(package: Package, notes: Iterable[CellNote]) -> Package:
    """The package with the cells coloured and the notes in them; two notes for one cell stand one below the other.

    Raises NotAnnotated for a workbook in the strict form of the standard, or without styles.
    """
    sheets = _sheets(package)
    styles = _styles(package)
    ordered = sorted(notes, key=lambda note: (note.sheet, note.row, note.column))
    for name, of_sheet in groupby(ordered, key=lambda note: note.sheet):
        if name not in sheets:
            raise NotAnnotated(f"no worksheet {name}")
        package = _with_notes(package, sheets[name], _told(of_sheet), styles)
    return with_part(package, _STYLES, styles.part())


def _told(notes: Iterator[CellNote]) -> dict[tuple[int, int], str]:
    by_cell = groupby(notes, key=lambda note: (note.row, note.column))
    return {cell: "\n\n".join(note.text for note in of_cell) for cell, of_cell in by_cell}


def _with_notes(package: Package, part: str, notes: dict[tuple[int, int], str], styles: Styles) -> Package:
    root = parse(package[part], part)
    if not str(root.tag).startswith(f"{{{_MAIN}}}"):
        raise NotAnnotated(part)
    coloured(root, notes, styles)
    package = with_part(package, part, serialise(root))
    return with_comments(package, part, notes)


def _sheets(package: Package) -> dict[str, str]:
    """The part of each worksheet by the name on its tab."""
    book = next(iter(related(package, "", Relation.MAIN)), "")
    if not book:
        raise NotAnnotated("no workbook")
    links = {link.id: link.target for link in relationships(package, book)}
    found = parse(package[book], book).iter("{*}sheet")
    return {str(sheet.get("name")): part for sheet in found if (part := links.get(_link(sheet), "")) in package}


def _link(sheet: Element) -> str:
    return next((str(value) for name, value in sheet.attrib.items() if str(name).endswith("}id")), "")


def _styles(package: Package) -> Styles:
    if _STYLES not in package:
        raise NotAnnotated("no styles")
    root = parse(package[_STYLES], _STYLES)
    if local_name(root) != "styleSheet" or root.find("{*}cellXfs") is None:
        raise NotAnnotated(_STYLES)
    return Styles(root)
