"""The values of a worksheet that xlrd has read, with the errors among them."""

from __future__ import annotations

from typing import Any

from pipeline.spreadsheet.inside import Broken
from pipeline.spreadsheet.number_formats import moment, shows_moments

_TEXT, _NUMBER, _DATE, _BOOLEAN, _ERROR = 1, 2, 3, 4, 5


def values(book: Any, sheet: Any) -> list[list[Any]]:
    """The values of a worksheet from A1 on, days and times by the formats of their cells."""
    from xlrd import error_text_from_code as errors

    moments, from_1904 = _moments(book), book.datemode == 1

    def value(row: int, column: int, kind: int, given: Any) -> Any:
        if kind in {_NUMBER, _DATE}:
            code = moments.get(sheet.cell_xf_index(row, column))
            return moment(given, code, from_1904=from_1904) if code else given
        if kind == _ERROR:
            return Broken(error=errors.get(given, "#N/A"))
        return (given or None) if kind == _TEXT else bool(given) if kind == _BOOLEAN else None

    return [
        [
            value(row, column, kind, given)
            for column, (kind, given) in enumerate(zip(sheet.row_types(row), sheet.row_values(row), strict=True))
        ]
        for row in range(sheet.nrows)
    ]


def _moments(book: Any) -> dict[int, str]:
    """The formats that show days or times, by the number of the style that bears them."""
    formats = {n: book.format_map.get(xf.format_key) for n, xf in enumerate(book.xf_list)}
    return {n: f.format_str for n, f in formats.items() if f and shows_moments(f.format_str)}
