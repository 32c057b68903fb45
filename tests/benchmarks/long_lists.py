"""One list of 200,000 rows and 8 columns in each format: the same texts, numbers and days, as programs write them."""

from __future__ import annotations

import datetime as dt

import xlwt
from pyxlsbwriter import XlsbWriter

from tests.spreadsheet.bytes_of import MAIN, sheet, strings, workbook
from tests.spreadsheet.ods_of import cell, number, ods
from tests.spreadsheet.ods_of import row as ods_row

ROWS = 200_000
HEADS = ("STT", "Họ và tên", "Đơn vị", "Năm", "Danh hiệu", "Số quyết định", "Ngày quyết định", "Số tiền")
AWARDS = ("Giấy khen", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở")
_X14 = 'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'
_MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
"""Without one calamine opens no .ods."""
_EPOCH = dt.date(1899, 12, 30)
_ROWS_OF_XLS = 50_000  # of the 65,536 that a worksheet of Excel 97 has


def record(n):
    """The n-th row of the list, counted from 1."""
    day = _EPOCH + dt.timedelta(days=44_000 + n % 1000)
    unit, award, decision = f"Phòng {n % 40}", AWARDS[n % 3], f"{n % 300}/QĐ-VKS"
    return (n, f"Nguyễn Văn {n % 50_000}", unit, 2020 + n % 5, award, decision, day, n * 1000)


def records():
    return map(record, range(1, ROWS + 1))


def xlsx(path):
    """As Excel writes it: shared strings, styles, a date by its number."""
    at = {}
    rows = [_xlsx_row(1, HEADS, at), *(_xlsx_row(n, values, at) for n, values in enumerate(records(), 2))]
    content = sheet("".join(rows), before=f'<dimension ref="A1:H{ROWS + 1}"/>', attributes=f'xmlns="{MAIN}" {_X14}')
    path.write_bytes(workbook({"Danh sách": content}, shared=strings(*at)))


def _xlsx_row(n, values, at):
    cells = "".join(_xlsx_cell(f"{column}{n}", value, at) for column, value in zip("ABCDEFGH", values, strict=True))
    return f'<row r="{n}" spans="1:8" x14ac:dyDescent="0.25">{cells}</row>'


def _xlsx_cell(place, value, at):
    if isinstance(value, str):
        return f'<c r="{place}" t="s"><v>{at.setdefault(value, len(at))}</v></c>'
    if isinstance(value, dt.date):
        return f'<c r="{place}" s="2"><v>{(value - _EPOCH).days}</v></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def ods_file(path):
    """As LibreOffice writes it: each cell with its style, its value twice."""
    rows = [ods_row(*map(_ods_cell, HEADS), style__name="ro1")]
    rows += [ods_row(*map(_ods_cell, values), style__name="ro1") for values in records()]
    path.write_bytes(ods({"Danh sách": "".join(rows)}, **{"META-INF__manifest": _MANIFEST}))


def _ods_cell(value):
    if isinstance(value, str):
        return cell(value, calcext_value__type="string", style__name="ce1")
    if isinstance(value, dt.date):
        shown = f"{value:%d/%m/%Y}"
        return cell(shown, "date", office_date__value=value, calcext_value__type="date", style__name="ce2")
    return number(value, calcext_value__type="float", style__name="ce1")


def xlsb(path):
    with XlsbWriter(str(path)) as book:
        book.add_sheet("Danh sách")
        book.write_sheet([HEADS, *records()])


def xls(path):
    """Four worksheets, for one of Excel 97 ends before the list does."""
    book, day = xlwt.Workbook(), xlwt.easyxf(num_format_str="dd/mm/yyyy")
    for first in range(1, ROWS, _ROWS_OF_XLS):
        tab = book.add_sheet(f"Từ {first}")
        lines = [HEADS, *map(record, range(first, first + _ROWS_OF_XLS))]
        for n, values in enumerate(lines):
            for column, value in enumerate(values):
                style = (day,) if isinstance(value, dt.date) else ()
                tab.write(n, column, value, *style)
    book.save(str(path))


WRITERS = {"xlsx": xlsx, "xls": xls, "xlsb": xlsb, "ods": ods_file}
