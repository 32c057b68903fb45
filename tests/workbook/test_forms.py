"""A form as Excel has it: what is typed is judged, what is not to be typed into is locked, sums hold their result."""

from __future__ import annotations

import re
import time
import zipfile
from io import BytesIO

import pytest
from openpyxl import load_workbook

from pipeline.content import Span
from pipeline.spreadsheet import open_workbook
from pipeline.workbook import Form, Formula, Look, Rule, Sheet, Spot, absolute, form_workbook, is_untouched, sheet_name

SUM = 'IF(COUNT(B3:B4)=0,"",SUM(B3:B4))'
PAGE = Sheet(
    "Khen thưởng",
    (
        Spot(1, 1, "KHEN THƯỞNG", Look.TITLE),
        Spot(2, 1, "Đơn vị", Look.HEAD),
        Spot(2, 2, "Giấy khen", Look.HEAD, upright=True),
        Spot(3, 1, "=Phòng 1", Look.FIXED),
        Spot(3, 2, None, Look.ENTRY, "0"),
        Spot(4, 1, ((Span("chữ "), Span("đậm", bold=True)), (Span("đoạn hai"),)), Look.REVIEW),
        Spot(4, 2, 12, Look.PAST, "0"),
        Spot(5, 2, Formula(SUM), Look.TOTAL, "0"),
        Spot(6, 1, "Khối các phòng", Look.GROUP, across=1),
    ),
    widths=(30, 8),
    heights={2: 60},
    rules=(
        Rule(
            (3, 2, 5, 2), "custom", ("B3>=0",), ("Giấy khen", "Gõ số nguyên."), ("Sai", "Chỉ nhận số nguyên."), "stop"
        ),
        Rule((3, 1, 4, 1), "list", ("ds_don_vi",), ("Đơn vị", "Chọn đơn vị."), ("Lạ", "Không có."), "warning"),
        Rule((6, 1, 6, 1), "any", (), ("a" * 60, "b" * 400)),
    ),
    frozen=(3, 2),
    repeated=(2, 2),
)
LISTS = Sheet("Danh sách", (Spot(1, 1, "Phòng 1", Look.TEXT), Spot(2, 1, "Phòng 2", Look.TEXT)), hidden=True)
FORM = Form((PAGE, LISTS), {"ds_don_vi": absolute("Danh sách", (1, 1, 2, 1))})


@pytest.fixture(scope="module")
def book():
    return load_workbook(BytesIO(form_workbook(FORM)))


def test_the_same_form_gives_the_same_bytes_with_no_clock_in_them():
    first = form_workbook(FORM)
    time.sleep(1.1)
    assert form_workbook(FORM) == first
    with zipfile.ZipFile(BytesIO(first)) as package:
        assert {i.date_time for i in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [n for n in package.namelist() if re.search(rb"20[0-9]{2}-[0-9]{2}-[0-9]{2}T", package.read(n))]


def test_only_what_is_to_be_filled_in_is_unlocked(book):
    sheet = book["Khen thưởng"]
    assert sheet.protection.sheet
    assert not sheet.protection.password
    assert {c.coordinate for row in sheet["A1:B6"] for c in row if not c.protection.locked} == {"B3", "A4"}


def test_a_drop_down_takes_its_list_from_the_hidden_sheet_through_a_name(book):
    assert book["Danh sách"].sheet_state == "hidden"
    assert book.defined_names["ds_don_vi"].attr_text == "'Danh sách'!$A$1:$A$2"
    rule = next(r for r in book["Khen thưởng"].data_validations.dataValidation if r.type == "list")
    assert (rule.formula1, str(rule.sqref), rule.errorStyle) == ("ds_don_vi", "A3:A4", "warning")


def test_a_rule_says_what_to_type_before_and_after(book):
    rule = next(r for r in book["Khen thưởng"].data_validations.dataValidation if r.type == "custom")
    assert (rule.promptTitle, rule.prompt, rule.errorTitle) == ("Giấy khen", "Gõ số nguyên.", "Sai")
    assert (rule.error, rule.errorStyle, rule.allow_blank) == ("Chỉ nhận số nguyên.", "stop", True)


def test_a_prompt_is_no_longer_than_excel_takes(book):
    rule = next(r for r in book["Khen thưởng"].data_validations.dataValidation if r.type is None)
    assert (len(rule.promptTitle), len(rule.prompt)) == (32, 255)


def test_a_sum_holds_the_result_that_it_has_while_nothing_is_filled_in(tmp_path):
    path = tmp_path / "biểu.xlsx"
    path.write_bytes(form_workbook(FORM))
    grids, findings = open_workbook(path, path.name)
    assert findings == ()
    assert grids[0].at(4, 1) is None
    assert load_workbook(path)["Khen thưởng"]["B5"].value == f"={SUM}"


def test_text_is_never_a_formula_and_styled_text_keeps_its_style():
    sheet = load_workbook(BytesIO(form_workbook(FORM)), rich_text=True)["Khen thưởng"]
    assert (sheet["A3"].value, sheet["A3"].data_type) == ("=Phòng 1", "s")
    assert str(sheet["A4"].value) == "chữ đậm\nđoạn hai"
    assert [piece.font.b for piece in sheet["A4"].value if not isinstance(piece, str)] == [True]


def test_headings_stay_in_sight_and_are_repeated_on_every_printed_page(book):
    sheet = book["Khen thưởng"]
    assert sheet.freeze_panes == "B3"
    assert sheet.print_title_rows == "$2:$2"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (
        sheet.page_setup.fitToWidth,
        sheet.page_setup.fitToHeight,
        sheet.sheet_properties.pageSetUpPr.fitToPage,
    ) == (
        1,
        0,
        True,
    )


def test_fills_differ_in_grey_too(book):
    sheet = book["Khen thưởng"]
    fills = {sheet[a].fill.fgColor.rgb[2:] for a in ("A2", "A3", "A4", "B4")}
    greys = {round(0.3 * int(f[:2], 16) + 0.59 * int(f[2:4], 16) + 0.11 * int(f[4:], 16)) for f in fills}
    assert len(greys) == 4
    assert min(greys) > 180


def test_a_form_is_known_as_untouched_until_a_program_saves_it(tmp_path):
    path = tmp_path / "biểu.xlsx"
    path.write_bytes(form_workbook(FORM))
    assert is_untouched(path)
    load_workbook(path).save(path)
    assert not is_untouched(path)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"<html></html>"])
def test_a_file_that_is_no_workbook_counts_as_somebody_s(tmp_path, content):
    path = tmp_path / "khác.xlsx"
    path.write_bytes(content)
    assert not is_untouched(path)


def test_a_long_title_is_cut_between_words_for_its_worksheet():
    assert sheet_name("Danh sách khen thưởng cấp Nhà nước") == "Danh sách khen thưởng cấp Nhà"
    assert sheet_name("Số [1/2]") == "Số  1 2 "
