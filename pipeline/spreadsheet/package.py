"""A workbook's package looked at before any Excel reader opens it: its worksheets, texts and styles as XML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.ooxml import BadXml, Package, parse, relationships
from pipeline.spreadsheet.styles import Styles, styles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.ooxml import Element

_FORBIDDEN = tuple(
    word.encode(code) for word in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le", "utf-16-be")
)
_MAIN = "/officeDocument"
_BOOK = "xl/workbook.xml"


@dataclass(frozen=True, slots=True)
class Parts:
    """The XML of a workbook: worksheets by the name on their tab, shared strings and styles."""

    worksheets: Mapping[str, Element]
    shared: tuple[Element, ...]
    styles: Styles


def brings_entities(files: Mapping[str, bytes]) -> bool:
    """Whether any XML part declares a document type or entities, which Excel never writes."""
    return any(word in part for name, part in files.items() if _is_xml(name) for word in _FORBIDDEN)


def foreign_kind(files: Mapping[str, bytes]) -> str:
    """What the package is when it is no Excel workbook of the .xlsx family; empty when it is."""
    if any(name.casefold() == "xl/workbook.xml" for name in files):
        return ""
    kinds = (("word/", "tài liệu Word"), ("ppt/", "bản trình chiếu"), ("xl/workbook.bin", "bảng tính .xlsb"))
    known = next((kind for start, kind in kinds if any(n.startswith(start) for n in files)), "")
    if known:
        return known
    return "bảng tính OpenDocument" if b"opendocument" in files.get("mimetype", b"") else "tệp nén không có bảng tính"


def parts(files: Mapping[str, bytes]) -> Parts:
    """The parts of a workbook; BadXml where one of them is no XML."""
    package = Package(files)
    book = next((r.target for r in relationships(package) if r.type.endswith(_MAIN)), _BOOK)
    if book != _BOOK or book not in package:
        raise BadXml(book, "not where the Excel reader looks for it")
    links = {r.id: r for r in relationships(package, book)}
    worksheets: dict[str, Element] = {}
    for sheet in parse(package[book], book).iterfind("{*}sheets/{*}sheet"):
        link, name = links.get(_relation(sheet)), sheet.get("name", "")
        if name in worksheets:
            raise BadXml(book, "two worksheets of one name")
        if link and link.type.endswith("/worksheet") and link.target in package:
            worksheets[name] = parse(package[link.target], link.target)
    by_type = {r.type.rpartition("/")[2]: r.target for r in links.values() if r.target in package}
    return Parts(worksheets, _shared(package, by_type.get("sharedStrings")), _styles(package, by_type.get("styles")))


def _relation(sheet: Element) -> str:
    return next((str(v) for k, v in sheet.attrib.items() if str(k).endswith("}id")), "")


def _shared(package: Package, name: str | None) -> tuple[Element, ...]:
    return tuple(parse(package[name], name).iterchildren("{*}si")) if name else ()


def _styles(package: Package, name: str | None) -> Styles:
    return styles(parse(package[name], name)) if name else Styles()


def _is_xml(name: str) -> bool:
    return name.casefold().endswith((".xml", ".rels", ".vml"))
