"""A binary workbook's package: its worksheets in the order of their tabs, its texts, its styles, its calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import BadXml, Package, relationships
from pipeline.spreadsheet.note_parts import notes_of
from pipeline.spreadsheet.xlsb.notes import binary_comments
from pipeline.spreadsheet.xlsb.records import number_at, records, text_at
from pipeline.spreadsheet.xlsb.styles import XlsbStyles, xlsb_styles
from pipeline.spreadsheet.xlsb.texts import SharedTexts, shared_texts
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.ooxml import Relationship
    from pipeline.spreadsheet.addresses import Position

_SHEET, _PROPERTIES = 156, 153
_MAIN: Final = "xl/workbook.bin"
_FROM_1904: Final = 0x1


@dataclass(frozen=True, slots=True)
class XlsbPart:
    """A worksheet: the name on its tab, whether the tab is hidden, its bytes, its notes (None where spoiled)."""

    name: str
    hidden: bool
    part: bytes
    notes: Mapping[Position, str] | None


@dataclass(frozen=True, slots=True)
class XlsbBook:
    """What of a workbook's package is read."""

    sheets: tuple[XlsbPart, ...]
    texts: SharedTexts
    styles: XlsbStyles
    from_1904: bool


def xlsb_book(files: Mapping[str, bytes]) -> XlsbBook:
    """The workbook of a package; BadXml or ValueError where a part is missing or spoiled."""
    package = Package({name.casefold().lstrip("/"): part for name, part in files.items()})
    main = _main(package)
    links = {link.id: link for link in relationships(package, main)}
    by_kind = {_kind(link): package[target] for link in links.values() if (target := link.target.casefold()) in package}
    texts, styles = by_kind.get("sharedStrings"), by_kind.get("styles")
    return XlsbBook(
        tuple(_sheets(package, main, links)),
        shared_texts(texts) if texts else SharedTexts(),
        xlsb_styles(styles) if styles else XlsbStyles(),
        _is_from_1904(package[main]),
    )


def _main(package: Package) -> str:
    named = [link.target.casefold() for link in relationships(package) if link.type.endswith("/officeDocument")]
    found = next((name for name in (*named, _MAIN) if name in package), "")
    if not found:
        raise BadXml("", "no workbook")
    return found


def _sheets(package: Package, main: str, links: Mapping[str, Relationship]) -> Iterator[XlsbPart]:
    """The worksheets; charts and sheets of macros hold no cells of the office's."""
    names: set[str] = set()
    for number, start, _ in records(package[main]):
        if number != _SHEET:
            continue
        relation, end = text_at(package[main], start + 8)
        name, link = nfc(text_at(package[main], end)[0]), links.get(relation)
        if name in names or link is None or link.external or link.target.casefold() not in package:
            raise BadXml(main, f"a sheet that stands twice, or nowhere: {name}")
        names.add(name)
        if _kind(link) == "worksheet":
            part = link.target.casefold()
            notes = notes_of(package, relationships(package, part), binary_comments)
            yield XlsbPart(name, number_at(package[main], start) != 0, package[part], notes)


def _is_from_1904(part: bytes) -> bool:
    return any(n == _PROPERTIES and bool(part[start] & _FROM_1904) for n, start, end in records(part) if end > start)


def _kind(link: Relationship) -> str:
    return link.type.rpartition("/")[2]
