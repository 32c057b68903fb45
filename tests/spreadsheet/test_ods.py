from __future__ import annotations

import datetime as dt

import pytest

from pipeline.content import Span
from pipeline.spreadsheet import Broken, Merge
from tests.spreadsheet.bytes_of import zipped
from tests.spreadsheet.ods_of import KIND, cell, content, number, ods, row
from tests.spreadsheet.opened import codes, one, opened

NAME = "2026/bảng.ods"
FAR = "number__columns__repeated"
DOWN = "number__rows__repeated"


def grid_of(*rows, styles=""):
    return one(ods({"Trang": "".join(rows)}, styles), NAME)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (number(1059), 1059.0),
        (cell("80%", "percentage", office_value="0.8"), 0.8),
        (cell("5đ", "currency", office_value="5"), 5.0),
        (cell("x", "date", office_date__value="2026-02-24"), dt.date(2026, 2, 24)),
        (cell("x", "date", office_date__value="2026-02-24T08:30:00"), dt.date(2026, 2, 24)),
        (cell("x", "time", office_time__value="PT08H30M00S"), dt.time(8, 30)),
        (cell("x", "time", office_time__value="PT36H00M00S"), dt.timedelta(hours=36)),
        (cell("x", "boolean", office_boolean__value="true"), True),
        (cell("Phòng 1"), "Phòng 1"),
        (cell("05", None), "05"),
        (cell("", office_string__value="chữ"), "chữ"),
        (cell("#REF!", calcext_value__type="error", formula="of:=[.A9]"), Broken(error="#REF!")),
        (cell("#DIV/0!", "float", office_value="0"), Broken(error="#DIV/0!")),
        (cell("Err:502", "float", office_value="0"), Broken(error="Err:502")),
        (cell("", None, formula="of:=[.A1]+1"), Broken(formula="[.A1]+1")),
        (cell("9999-99-99", "date", office_date__value="9999-99-99"), "9999-99-99"),
        (cell("rất lớn", "float", office_value="nhiều"), "rất lớn"),
    ],
)
def test_values_of_every_kind_are_read(written, value):
    assert grid_of(row(written)).at(0, 0) == value


def test_text_keeps_its_lines_and_blanks_and_not_its_annotation():
    text = """<office:annotation><text:p>ghi chú</text:p></office:annotation>
              <text:p>một<text:s text:c="2"/>hai<text:line-break/>ba<text:tab/>bốn</text:p>
              <text:p>năm <text:a>sáu</text:a></text:p><draw:frame><text:p>hình</text:p></draw:frame>"""
    assert grid_of(row(cell(text))).at(0, 0) == "một  hai\nba\tbốn\nnăm sáu"


def test_repeated_rows_and_cells_stand_as_often_as_they_are_told():
    grid = grid_of(row(number(1, **{FAR: 2}), cell(kind=None, **{FAR: 3}), number(2), **{DOWN: 2}), row(number(3)))
    assert grid.rows == ((1.0, 1.0, None, None, None, 2.0),) * 2 + ((3.0, *[None] * 5),)


def test_a_million_empty_rows_and_columns_cost_nothing():
    empty = row(cell(kind=None, style__name="ce1", **{FAR: 16384}), **{DOWN: 1048000})
    grid = grid_of(row(number(1), cell(kind=None, **{FAR: 16383})), empty)
    assert grid.rows == ((1.0,),)


@pytest.mark.parametrize(
    "rows",
    [
        row(number(1, **{FAR: 16384}), **{DOWN: 1048576}),
        row(cell(kind=None, **{FAR: 16383}), number(1), **{DOWN: 1048576}),
        row(cell(kind=None, **{FAR: 16383}), number(1)) + row(**{DOWN: 1048574}) + row(number(1)),
        row(number(1, **{FAR: 999999999}), **{DOWN: 999999999}),
        row(cell("#N/A", **{FAR: 16384}), **{DOWN: 1048576}),
        row(cell('<text:p><text:span text:style-name="T1">a</text:span></text:p>', **{FAR: 16384}), **{DOWN: 1048576}),
    ],
)
def test_a_filled_cell_repeated_over_the_whole_sheet_is_a_finding(rows):
    grids, findings = opened(ods({"Lớn": rows, "Nhỏ": row(number(1))}), NAME)
    assert [f.code for f in findings] == ["trang-qua-lon"]
    assert [grid.sheet for grid in grids] == ["Nhỏ"]


def test_merges_hidden_rows_columns_and_sheets_are_told():
    columns = "<table:table-column/><table:table-column/><table:table-column table:visibility='collapse'/>"
    hide = '<style:table-properties table:display="false"/>'
    styles = f'<style:style style:name="ta2" style:family="table">{hide}</style:style>'
    rows = (
        columns
        + row(cell("gộp", number__columns__spanned="2", number__rows__spanned="2"), "<table:covered-table-cell/>")
        + row("<table:covered-table-cell/>", visibility="collapse")
        + row(number(1), visibility="filter", **{DOWN: 2})
        + row(number(2), visibility="collapse", **{DOWN: 1048570})
    )
    table = f'<table:table table:name="Ẩn" table:style-name="ta2">{rows}</table:table>'
    grid = one(ods(table, styles), NAME)
    assert (grid.merges, grid.hidden, grid.hidden_columns) == ((Merge(0, 0, 1, 1),), True, {2})
    assert (grid.filtered_rows, len(grid.hidden_rows)) == ({2, 3}, len(grid.rows) - 1)


STYLES = """
<number:percentage-style style:name="N1"><number:number number:decimal-places="1"/><number:text>%</number:text>
</number:percentage-style>
<number:date-style style:name="N2"><number:day number:style="long"/><number:text>/</number:text>
<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:number-style style:name="N3"><number:number number:grouping="true" number:decimal-places="2"/>
<number:text> đ</number:text></number:number-style>
<number:number-style style:name="N0"><number:number number:min-integer-digits="1"/></number:number-style>
<style:font-face style:name="F1" svg:font-family="'.VnTime'"/>
<style:style style:name="cha" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="a" style:family="table-cell" style:data-style-name="N1" style:parent-style-name="cha">
<style:text-properties style:font-name="F1"/></style:style>
<style:style style:name="b" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="c" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="d" style:family="table-cell" style:data-style-name="N0" style:parent-style-name="d"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
"""  # fmt: skip


def test_looks_are_told_of_single_cells():
    text = '<text:p>đậm <text:span text:style-name="T1">nghiêng</text:span></text:p><text:p>hai</text:p>'
    cells = [cell(text, style__name="a"), *(number(1, style__name=name) for name in "bcd"), number(2)]
    columns = '<table:table-column table:number-columns-repeated="9" table:default-cell-style-name="a"/>'
    looks = grid_of(columns, row(*cells), styles=STYLES).looks
    assert [looks.number_format((0, n)) for n in range(5)] == ["0.0%", "dd/mm/yyyy", '#,##0.00" đ"', "", "0.0%"]
    assert [looks.is_percent((0, n)) for n in range(5)] == [True, False, False, False, True]
    assert looks.font((0, 0)) == ".VnTime"
    assert looks.paragraphs((0, 0)) == (
        (Span("đậm ", bold=True), Span("nghiêng", bold=True, italic=True)),
        (Span("hai", bold=True),),
    )
    assert (looks.font((5, 99999)), looks.paragraphs((-1, 0))) == ("", ())


def test_days_are_counted_from_1904_where_the_workbook_says_so():
    settings = (
        '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>'
    )
    table = f'{settings}<table:table table:name="a">{row(number(1))}</table:table>'
    assert one(ods(table), NAME).from_1904
    assert not grid_of(row(number(1))).from_1904


def test_deleted_cells_and_copies_of_other_files_are_no_worksheets():
    others = (
        f"<table:tracked-changes><table:deletion>{cell('cũ')}</table:deletion></table:tracked-changes>"
        f"<table:table table:name=\"'file:///a.ods'#$Trang\">{row(cell('lạ'))}</table:table>"
    )
    assert one(ods(others + f'<table:table table:name="a">{row(number(1))}</table:table>'), NAME).rows == ((1.0,),)


def test_what_is_no_sound_workbook_is_a_finding():
    whole = ods({"a": row(number(1))})
    assert codes(ods({"a": row(number(1))}, before='<!DOCTYPE x [<!ENTITY a "b">]>'), NAME) == ["tep-khong-an-toan"]
    manifest = "<manifest:encryption-data/>"
    locked = zipped({"mimetype": KIND, "content.xml": b"\x00\x01", "META-INF/manifest.xml": manifest})
    assert codes(locked, NAME) == ["tep-co-mat-khau"]
    entry = '<m:file-entry m:full-path="encrypted-package"><m:encryption-data/></m:file-entry>'
    all_locked = {
        "mimetype": KIND,
        "META-INF/manifest.xml": f"<m:manifest>{entry}</m:manifest>",
        "encrypted-package": b"x",
    }
    assert codes(zipped(all_locked), NAME) == ["tep-co-mat-khau"]
    cut = zipped({"mimetype": KIND, "content.xml": content({"a": row(number(1))})[:-9]})
    assert codes(cut, NAME) == ["tep-khong-doc-duoc"]
    assert codes(whole[: len(whole) // 2], NAME) == ["tep-khong-doc-duoc"]
    word = content({}).replace("office:spreadsheet", "office:text")
    assert codes(zipped({"mimetype": "x", "content.xml": word}), NAME) == ["tep-khong-doc-duoc"]
    assert codes(zipped({"content.xml": b"x" * 200_000_000}), NAME) == ["tep-khong-an-toan"]
    twice = f'<table:table table:name="a">{row(number(1))}</table:table>'
    assert codes(ods(twice * 2), NAME) == ["tep-khong-doc-duoc"]
    assert codes(ods(row(number(1))), NAME) == ["tep-khong-doc-duoc"]
