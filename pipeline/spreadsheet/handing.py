"""What calamine is given: a small package of our own with nothing but rows, strings and number formats.

The file itself is not given: its zip, its links and its other parts are read once, by us.
"""

from __future__ import annotations

import re
import zipfile
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import quoteattr

from python_calamine import CalamineError, CalamineWorkbook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.spreadsheet.package import Book
    from pipeline.spreadsheet.sheet_xml import SheetXml
    from pipeline.spreadsheet.styles import Styles

_MAIN: Final = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LINK: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NEGATIVE: Final = re.compile(rb"<v>-")
_NEGATIVE_FORMATTED: Final = re.compile(
    rb'(<c r="[A-Z]+[0-9]+"[^<>]*?) s="[0-9]+"([^<>]*+>\s*+(?:<f[^<>]*+(?:(?<=/)>|>[^<]*+</f>))?+\s*+<v>-)'
)
_LINKS: Final = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'


def values_of(book: Book, sheets: Sequence[SheetXml]) -> Iterator[list[list[object]]]:
    """The values of each worksheet from A1 on; CalamineError where its rows cannot be read."""
    package = _package(book, sheets)
    with _calm(lambda: CalamineWorkbook.from_filelike(package)) as reader:
        for number in range(len(sheets)):
            yield _calm(partial(_rows, reader, number))


def _rows(reader: Any, number: int) -> Any:
    return reader.get_sheet_by_index(number).to_python(skip_empty_area=False)


def _calm(act: Callable[[], Any]) -> Any:
    """What is done; a panic of the Rust core, which is no Exception, becomes one."""
    try:
        return act()
    except BaseException as fault:
        if type(fault).__name__ == "PanicException":
            raise CalamineError(str(fault)) from fault
        raise


def _package(book: Book, sheets: Sequence[SheetXml]) -> BytesIO:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as package:
        package.writestr("_rels/.rels", _relations([("rId1", "officeDocument", "xl/workbook.xml")]))
        package.writestr("xl/workbook.xml", _workbook(len(sheets), from_1904=book.from_1904))
        package.writestr("xl/_rels/workbook.xml.rels", _relations(_parts(len(sheets), strings=bool(book.strings))))
        package.writestr("xl/styles.xml", _formats(book.styles))
        if book.strings:
            package.writestr("xl/sharedStrings.xml", book.strings)
        for number, sheet in enumerate(sheets):
            _write_rows(package, f"xl/worksheets/sheet{number}.xml", sheet)
    target.seek(0)
    return target


def _write_rows(package: zipfile.ZipFile, name: str, sheet: SheetXml) -> None:
    with package.open(name, "w", force_zip64=True) as part:
        part.write(f"<worksheet {_MAIN}><sheetData>".encode())
        part.write(_without_negative_dates(sheet))
        part.write(b"</sheetData></worksheet>")


def _without_negative_dates(sheet: SheetXml) -> bytes | memoryview:
    """The rows, negative numbers without their format: as dates, calamine makes midnight of them, or panics."""
    if not _NEGATIVE.search(sheet.xml, sheet.start, sheet.end):
        return memoryview(sheet.xml)[sheet.start : sheet.end]
    return _NEGATIVE_FORMATTED.sub(rb"\1\2", sheet.xml[sheet.start : sheet.end])


def _workbook(count: int, *, from_1904: bool) -> str:
    listed = "".join(f'<sheet name="s{n}" sheetId="{n + 1}" r:id="rId{n}"/>' for n in range(count))
    calendar = f'<workbookPr date1904="{int(from_1904)}"/>'
    return f'<workbook {_MAIN} xmlns:r="{_LINK}">{calendar}<sheets>{listed}</sheets></workbook>'


def _parts(count: int, *, strings: bool) -> list[tuple[str, str, str]]:
    links = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(count)]
    links.append(("rIdStyles", "styles", "styles.xml"))
    return [*links, ("rIdStrings", "sharedStrings", "sharedStrings.xml")] if strings else links


def _relations(links: Sequence[tuple[str, str, str]]) -> str:
    told = "".join(f'<Relationship Id="{i}" Type="{_LINK}/{kind}" Target="{target}"/>' for i, kind, target in links)
    return f"<Relationships {_LINKS}>{told}</Relationships>"


def _formats(styles: Styles) -> str:
    """The number formats only, by which calamine knows dates."""
    codes = "".join(f"<numFmt numFmtId={quoteattr(i)} formatCode={quoteattr(c)}/>" for i, c in styles.own_formats)
    looks = "".join(f'<xf numFmtId="{s.format_id}"/>' for s in styles.known) or "<xf/>"
    return f"<styleSheet {_MAIN}><numFmts>{codes}</numFmts><cellXfs>{looks}</cellXfs></styleSheet>"
