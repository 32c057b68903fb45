"""Rows of nothing but plain cells, as long lists have them, read by a pattern, which is far quicker than the parser.

A row in which anything else stands, and all around the rows, is left to the parser.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.addresses import COLUMNS
from pipeline.spreadsheet.ods.names import CALC, OFFICE, TABLE, TEXT
from pipeline.spreadsheet.ods.sheet import OdsRow
from pipeline.spreadsheet.ods.values import KIND, cell_value, told_as
from pipeline.spreadsheet.plain_xml import is_plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.spreadsheet.grid import Value

_SPACES: Final = (("table", TABLE), ("office", OFFICE), ("text", TEXT))
_CALC_SPACE: Final = f'xmlns:calcext="{CALC.strip()}"'
_ROOT: Final = re.compile(rb"<office:document-content[^<>]*>")
_SAID: Final = r'"[^"<>&\0-\x1f]*+"'
_STYLE: Final = f" table:style-name={_SAID}"
_TIMES: Final = r' table:number-columns-repeated="[1-9][0-9]{0,4}"'
_FIGURES: Final = '"-?[0-9]++(?:[.][0-9]++)?(?:E[-+]?[0-9]++)?"'
_NUMBER: Final = rf'(?:float|percentage|currency)"(?: office:currency={_SAID})?+ office:value={_FIGURES}'
_VALUE: Final = rf' office:value-type="(?:string"|{_NUMBER}|date" office:date-value={_SAID})'
_CALC: Final = ' calcext:value-type="(?:string|float|percentage|currency|date)"'
_WORDS: Final = r">(?:<text:p>[^<>&\0-\x1f]*+</text:p>)?+</table:table-cell>"
_BLANK: Final = f"(?:(?:{_STYLE})?+(?:{_TIMES})?+|{_TIMES}{_STYLE})"
_FILLED: Final = f"(?:(?:{_STYLE})?+{_VALUE}(?:{_CALC})?+|{_VALUE}(?:{_CALC})?+{_STYLE})"
_CELL: Final = f"<table:table-cell(?:{_FILLED}(?:/>|{_WORDS})|{_BLANK}(?:/>|></table:table-cell>))"
_ROW: Final = f"<table:table-row(?:{_STYLE})?+>(?:{_CELL}){{1,2000}}+</table:table-row>"
_ROWS: Final = re.compile(f"(?:{_ROW}){{1,500}}+".encode())
_BLANKS: Final = re.compile(" {2,}")
_PARTS: Final = re.compile(
    r"<table:table-cell(?: table:number-columns-repeated=\"([0-9]+)\")?(?: table:style-name=\"([^\"]*)\")?"
    r"(?: table:number-columns-repeated=\"([0-9]+)\")?"
    r"(?: office:value-type=\"([a-z]+)\")?(?: office:currency=\"[^\"]*\")?(?: office:(?:date-)?value=\"([^\"]*)\")?"
    r"(?: calcext:value-type=\"[a-z]+\")?(?: table:style-name=\"([^\"]*)\")?(?:/>|>(?:<text:p>([^<]*))?)"
)


def runs(xml: bytes) -> Iterator[re.Match[bytes]]:
    """The stretches of plain rows in a content part; none where its tags may mean something else than they look."""
    root = _ROOT.search(xml)
    if root and is_plain(xml) and xml.find(b"xmlns", root.end()) < 0:
        told = root[0].decode()
        bound = all(f'xmlns:{prefix}="{space.strip()}"' in told for prefix, space in _SPACES)
        if bound and (_CALC_SPACE in told or b" calcext:" not in xml):
            yield from _ROWS.finditer(xml)


class _Values(dict[tuple[str, str, str], "Value"]):
    """What cells hold by their kind, their value as it is written and their text; each is made once."""

    def __missing__(self, key: tuple[str, str, str]) -> Value:
        kind, told, text = key
        self[key] = cell_value({KIND: kind} | told_as(kind, told), _BLANKS.sub(" ", text).strip(" "))
        return self[key]


def rows_of(stretch: str) -> Iterator[OdsRow]:
    """The rows of a stretch."""
    known = _Values()
    for written in stretch.split("</table:table-row>")[:-1]:
        row = OdsRow()
        values, styles = row.values, row.styles
        for before, style, behind, kind, told, own, text in _PARTS.findall(written):
            if not kind:
                row.put(None, "", int(before or behind or 1))
                continue
            # Numbers are settled in place, for speed, but for those whose text may be an error's.
            value = float(told) if kind == "float" and text[:1].isdigit() else known[kind, told, text]
            if value is not None and row.next_column == len(values) < COLUMNS:
                values.append(value)
                styles.append(style or own)
                row.next_column += 1
            else:
                row.put(value, style or own, 1)
        yield row
