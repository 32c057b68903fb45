"""What an .xlsx tells beside its values: looks of cells, hidden rows and sheets, broken cells, calendars."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from pipeline.content import Span
from pipeline.spreadsheet import Broken
from tests.spreadsheet.bytes_of import parts, sheet, strings, workbook, zipped

ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'


def row(cells, number=1):
    return f'<row r="{number}">{cells}</row>'


def test_a_cell_without_value_is_told_from_a_blank_one(only):
    cells = (
        '<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><f>A2&amp;"x"</f></c>'
        '<c r="D1"><f t="shared" si="0"/><v/></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1" s="1"/>'
        '<c r="G1"><f>1+1</f><v>2</v></c><c r="H1" t="e"/>'
    )
    broken = (Broken(error="#REF!"), Broken(error="#DIV/0!"), Broken(formula='A2&"x"'), Broken(formula="…"))
    assert only(workbook({"Một": sheet(row(cells))})).rows == ((*broken, None, None, 2.0),)


def test_a_formula_without_value_in_the_last_row_is_not_lost(only):
    grid = only(workbook({"Một": sheet(ONE + row('<c r="C5"><f>SUM(A1:A4)</f></c>', 5))}))
    assert (len(grid.rows), grid.width, grid.at(4, 2)) == (5, 3, Broken(formula="SUM(A1:A4)"))


def test_shared_formulas_give_their_values(only):
    cells = (
        '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>4</v></c><c r="B1"><f t="shared" si="0"/><v>6</v></c>'
    )
    assert only(workbook({"Một": sheet(row(cells))})).rows == ((4.0, 6.0),)


@pytest.mark.parametrize(("hidden", "state"), [(True, "hidden"), (True, "veryHidden"), (False, "visible")])
def test_hidden_and_very_hidden_sheets_are_told(only, hidden, state):
    found = parts({"Một": sheet(ONE)})
    found["xl/workbook.xml"] = found["xl/workbook.xml"].replace("sheetId", f'state="{state}" sheetId')
    assert only(zipped(found)).hidden == hidden


def test_charts_are_no_worksheets(only):
    found = parts({"Một": sheet(ONE), "Biểu đồ": "<chartsheet/>"})
    links = found["xl/_rels/workbook.xml.rels"]
    found["xl/_rels/workbook.xml.rels"] = links.replace(
        'worksheet" Target="worksheets/sheet2', 'chartsheet" Target="worksheets/sheet2'
    )
    assert only(zipped(found)).sheet == "Một"


def test_names_of_sheets_are_composed_whatever_they_hold(only):
    name = unicodedata.normalize("NFD", "Khen thưởng 'cũ' \"2024\" & <mới>")
    assert only(workbook({name: sheet(ONE)})).sheet == unicodedata.normalize("NFC", name)


def test_a_cell_of_32767_letters_is_read_whole(only):
    text = "ă" * 32_767
    grid = only(workbook({"Một": sheet(row('<c r="A1" t="s"><v>0</v></c>'))}, shared=strings(text)))
    assert grid.at(0, 0) == text
    assert grid.looks.paragraphs((0, 0)) == ((Span(text),),)


def test_phonetic_runs_are_no_part_of_the_text(only):
    item = "<r><rPr><b/></rPr><t>một</t></r><rPh sb='0' eb='1'><t>?</t></rPh><phoneticPr fontId='1'/>"
    cells = f'<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>{item}</is></c>'
    grid = only(workbook({"Một": sheet(row(cells))}, shared=strings(item)))
    assert grid.rows == (("một", "một"),)
    assert [grid.looks.paragraphs((0, c)) for c in (0, 1)] == [((Span("một", bold=True),),)] * 2


@pytest.mark.parametrize(("book", "day"), [("", date(2020, 6, 18)), ('<workbookPr date1904="1"/>', date(2024, 6, 19))])
def test_dates_count_from_the_epoch_of_their_workbook(only, book, day):
    grid = only(workbook({"Một": sheet(row('<c r="A1" s="2"><v>44000</v></c>'))}, book=book))
    assert grid.rows == ((day,),)
    assert grid.from_1904 == bool(book)


def test_negative_numbers_in_cells_for_dates_are_numbers(only, capfd):
    cells = (
        '<c r="A1" s="2"><v>-5</v></c><c r="B1" s="2"><f>1-2</f><v>-1e18</v></c><c r="C1" s="2" t="n"><v>44000</v></c>'
    )
    grid = only(workbook({"Một": sheet(row(cells))}))
    assert grid.rows == ((-5.0, -1e18, date(2020, 6, 18)),)
    assert grid.looks.number_format((0, 0)) == "dd/mm/yyyy"
    assert capfd.readouterr().err == ""


def test_looks_answer_for_single_cells(only):
    cells = "".join(f'<c r="{c}1" s="{n}"><v>1</v></c>' for n, c in enumerate("ABCDE"))
    looks = only(workbook({"Một": sheet(row(cells) + row(cells.replace('1" s', '9" s'), 9))})).looks
    for line in (0, 8):
        assert [looks.is_percent((line, c)) for c in range(5)] == [False, True, False, False, False]
        assert [looks.number_format((line, c)) for c in range(5)] == ["", "0%", "dd/mm/yyyy", "", "@"]
        assert [looks.font((line, c)) for c in range(5)] == ["Times New Roman"] * 3 + [".VnTimeH", "VNI-Times"]
        assert looks.paragraphs((line, 3)) == ((Span("1", bold=True),),)


@pytest.mark.parametrize("at", [(0, 9), (5, 0), (10**6, 0)])
def test_looks_of_a_cell_that_is_not_written_are_unknown(only, at):
    looks = only(workbook({"Một": sheet(ONE)})).looks
    told = (looks.paragraphs(at), looks.is_percent(at), looks.number_format(at), looks.font(at))
    assert told == ((), False, "", "")


def test_signs_that_no_xml_may_hold_never_stop_the_looks(only):
    grid = only(workbook({"Một": sheet(row('<c r="A1" t="inlineStr"><is><t>a\x01</t></is></c>'))}))
    assert grid.looks.paragraphs((0, 0)) == ()


FILTER = (
    '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>'
)


def hidden(*numbers, last=6):
    marks = dict.fromkeys(numbers, ' hidden="1"')
    return "".join(f'<row r="{n}"{marks.get(n, "")}><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, last + 1))


@pytest.mark.parametrize(
    ("after", "filtered"), [("", set()), (FILTER, {2}), (FILTER.replace("filterColumn", "sortState"), set())]
)
def test_hidden_rows_are_read_and_those_of_a_filter_in_use_are_known(only, after, filtered):
    grid = only(workbook({"Một": sheet(hidden(3, 6), after=after)}))
    assert ([r[0] for r in grid.rows], grid.hidden_rows, grid.filtered_rows) == ([1, 2, 3, 4, 5, 6], {2, 5}, filtered)


def test_the_filter_of_a_table_counts_as_one(only):
    found = parts({"Một": sheet(hidden(3))})
    found["xl/worksheets/_rels/sheet1.xml.rels"] = found["_rels/.rels"].replace(
        'officeDocument" Target="xl/workbook.xml"', 'table" Target="../tables/table1.xml"'
    )
    found["xl/tables/table1.xml"] = f'<table xmlns="x">{FILTER}</table>'
    assert only(zipped(found)).filtered_rows == {2}


def test_hidden_columns_are_known(only):
    cols = '<cols><col min="2" max="3" hidden="1" width="0"/><col min="5" max="5" width="9"/></cols>'
    assert only(workbook({"Một": sheet(ONE, before=cols)})).hidden_columns == {1, 2}


RECIPIENTS = [["Nơi nhận", "Mục đích gửi"], ["A", "x"], ["B", "y"], ["C", "z"], ["D", "t"]]


def hiding(*rows, by_filter=()):
    def fill(ws):
        for line in RECIPIENTS:
            ws.append(line)
        for number in (*rows, *by_filter):
            ws.row_dimensions[number].hidden = True
        if by_filter:
            ws.auto_filter.ref = "A1:B5"
            ws.auto_filter.add_filter_column(0, ["A"])

    return fill


def test_hidden_rows_are_counted_and_told_once_a_sheet(office):
    office.book(Nơi_nhận=hiding(2, 3, 5))
    (finding,) = office.read().findings
    assert (finding.code, finding.place.sheet) == ("dong-an", "Nơi nhận")
    assert "dòng bị ẩn: 2–3, 5." in finding.found
    assert office.rows("noi_nhan", "tên") == [("A",), ("B",), ("C",), ("D",)]


def test_rows_that_a_filter_hides_are_said_as_such(office):
    office.book(Nơi_nhận=hiding(by_filter=(3, 4)))
    (finding,) = office.read().findings
    assert "dòng bị bộ lọc che: 3–4." in finding.found
    assert "Xóa lọc" in finding.mend


def test_hidden_rows_that_hold_nothing_are_not_told(office):
    office.book(Nơi_nhận=hiding(9))
    assert office.found() == []


@pytest.mark.parametrize(("from_1904", "serial"), [(False, 45462), (True, 44000)])
def test_a_day_typed_as_a_mere_number_follows_the_calendar_of_its_workbook(from_1904, serial):
    from pipeline.read.values.dates import read_date

    assert read_date(float(serial), from_1904=from_1904) == (date(2024, 6, 19), None)
