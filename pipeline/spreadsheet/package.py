"""A workbook's package: its worksheets in the order of their tabs, its texts, its styles, its calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.ooxml import BadXml, Package, local_name, parse, relationships
from pipeline.spreadsheet.note_parts import notes_of, xml_comments
from pipeline.spreadsheet.strings import plain_strings
from pipeline.spreadsheet.styles import Styles, styles
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.ooxml import Element, Relationship
    from pipeline.spreadsheet.addresses import Position

_FORBIDDEN = tuple("<!DOCTYPE".encode(code) for code in ("utf-16-le", "utf-16-be"))
_MAIN = "/officeDocument"
_KINDS = ("worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet")
_ON = ("1", "true", "on")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A worksheet: the name on its tab, whether the tab is hidden, its bytes, the filters of its tables, its notes.

    The notes are None where the file is spoiled where they stand.
    """

    name: str
    part: str
    hidden: bool
    xml: bytes
    table_filters: tuple[Element, ...] = ()
    notes: Mapping[Position, str] | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """What of a workbook's package is read."""

    sheets: tuple[SheetPart, ...]
    strings: bytes
    styles: Styles
    from_1904: bool


def brings_entities(files: Mapping[str, bytes]) -> bool:
    """Whether any XML part has a document type, without which it has no entities; Excel never writes one."""
    return any(_declares(part) for name, part in files.items() if _is_xml(name))


def foreign_kind(files: Mapping[str, bytes]) -> str:
    """What the package is when it is no Excel workbook of the .xlsx family; empty when it is."""
    names = {name.casefold() for name in files}
    if any(name.rpartition("/")[2] == "workbook.xml" for name in names):
        return ""
    kinds = (("word/", "tài liệu Word"), ("ppt/", "bản trình chiếu"), ("xl/workbook.bin", "bảng tính .xlsb"))
    known = next((kind for start, kind in kinds if any(n.startswith(start) for n in names)), "")
    if known:
        return known
    if b"opendocument" in files.get("mimetype", b""):
        return "bảng tính OpenDocument"
    return "" if _main(_folded(files)) else "tệp nén không có bảng tính"


def book(files: Mapping[str, bytes]) -> Book:
    """The workbook of a package; BadXml where a part is missing or is no XML."""
    package = _folded(files)
    main = _main(package)
    if not main:
        raise BadXml("", "no workbook")
    root = parse(package[main], main)
    links = {link.id: link for link in relationships(package, main)}
    by_type = {_kind(link): name for link in links.values() if (name := link.target.casefold()) in package}
    strings, looks = by_type.get("sharedStrings"), by_type.get("styles")
    properties = root.find("{*}workbookPr")
    return Book(
        tuple(_sheets(package, root, links, main)),
        plain_strings(package[strings], strings) if strings else b"",
        styles(parse(package[looks], looks)) if looks else Styles(),
        properties is not None and properties.get("date1904") in _ON,
    )


def _sheets(package: Package, root: Element, links: Mapping[str, Relationship], main: str) -> Iterator[SheetPart]:
    """The worksheets; charts, dialogs and sheets of macros hold nothing of the office's."""
    names: set[str] = set()
    for sheet in root.iterfind("{*}sheets/{*}sheet"):
        link, name = links.get(_relation(sheet)), nfc(sheet.get("name", ""))
        part = link.target.casefold() if link else ""
        if name in names or link is None or link.external or part not in package or _kind(link) not in _KINDS:
            raise BadXml(main, f"a sheet that stands twice, or nowhere: {name}")
        names.add(name)
        if _kind(link) == "worksheet":
            hidden = sheet.get("state", "visible") != "visible"
            own = relationships(package, part)
            filters, notes = tuple(_table_filters(package, own)), notes_of(package, own, xml_comments)
            yield SheetPart(name, part, hidden, package[part], filters, notes)
    if not names:
        raise BadXml(main, "no sheets")


def _table_filters(package: Package, links: Iterable[Relationship]) -> Iterator[Element]:
    for link in links:
        if _kind(link) == "table" and not link.external and link.target.casefold() in package:
            yield from parse(package[link.target.casefold()], link.target).iterfind("{*}autoFilter")


def _folded(files: Mapping[str, bytes]) -> Package:
    """The package by names in small letters: upper and lower case make no difference to Excel."""
    return Package({name.casefold().lstrip("/"): part for name, part in files.items()})


def _main(package: Package) -> str:
    named = [link.target.casefold() for link in relationships(package) if link.type.endswith(_MAIN)]
    known = [n for n in (*named, "xl/workbook.xml") if n in package]
    return next((n for n in known if local_name(parse(package[n], n)) == "workbook"), "")


def _kind(link: Relationship) -> str:
    return link.type.rpartition("/")[2]


def _relation(sheet: Element) -> str:
    return next((str(v) for k, v in sheet.attrib.items() if str(k).endswith("}id")), "")


def _declares(part: bytes) -> bool:
    if b"!" not in part:
        return False
    return b"<!DOCTYPE" in part or (b"\0" in part and any(word in part for word in _FORBIDDEN))


def _is_xml(name: str) -> bool:
    return name.casefold().endswith((".xml", ".rels", ".vml"))
