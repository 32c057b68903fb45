"""What a cell of numbers shows beside its value: percentages, marks of notes, fractions of what has none."""

from __future__ import annotations

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from pipeline.spec import Column, ColumnKind, Sheet
from tests.read.declared import SHEETS

HEAD = ["Đơn vị", "Giấy khen tập thể", "Giấy khen cá nhân", "LĐTT cá nhân"]
QUANTITIES = Sheet(
    "viec",
    "Việc làm",
    (
        Column("việc", ("Việc",), required=True, filled=True),
        Column("số_lượng", ("Số lượng",), kind=ColumnKind.AMOUNT, required=True),
        Column("đơn_vị_tính", ("ĐVT",), required=True),
        Column("số_tiền", ("Trị giá", "Số tiền"), kind=ColumnKind.AMOUNT, required=True),
    ),
)


def note(text, mark, *, place="superscript"):
    return CellRichText(TextBlock(InlineFont(), text), TextBlock(InlineFont(vertAlign=place), mark))


def counts(cell, value, *, number_format="General"):
    def fill(ws):
        for row in (HEAD, ["Phòng 1", 1, 35, 3], ["Phòng 2", 1, "351", 1], ["Tổng cộng", 2, "", 4]):
            ws.append(row)
        ws["C4"] = None
        ws[cell], ws[cell].number_format = value, number_format

    return fill


def activities(number, unit, money=None, *, number_format="General"):
    def fill(ws):
        ws.append(["Việc", "Số lượng", "ĐVT", "Trị giá"])
        ws.append(["Tuyên truyền", number, unit, money])
        ws["B2"].number_format = number_format

    return fill


def told(office, **asked):
    return [f for f in office.read(**asked).findings if f.severity.value == "lỗi"]


@pytest.mark.parametrize("place", ["superscript", "subscript"])
def test_a_raised_digit_behind_a_count_is_a_note_and_never_a_digit(office, place):
    office.book(Khen=counts("C2", note("35", "1", place=place)))
    (found,) = told(office)
    assert (found.code, found.place.cell) == ("so-co-dau-chu-thich", "C2")
    assert found.found == "“351”: có lẽ là 35, có dấu chú thích 1"
    assert found.mend.startswith("gõ 35 vào ô C2")
    assert 351 in [v for (v,) in office.rows("khen_thuong", "số_lượng")]  # that of C3, whose text is plain


def test_a_raised_digit_in_a_row_of_sums_is_told_at_its_cell(office):
    office.book(Khen=counts("B4", note("2", "1")))
    assert [(f.code, f.place.cell) for f in told(office)] == [("so-co-dau-chu-thich", "B4")]


def test_a_raised_digit_behind_letters_is_part_of_the_unit(office):
    office.book(Viec=activities(note("60 m", "2"), "", None))
    assert told(office, sheets=(QUANTITIES,)) == []


@pytest.mark.parametrize(("value", "shown"), [(0.35, "35%"), (1, "100%"), (0, "0%"), (2, "200%")])
def test_a_percentage_in_a_column_of_counts_is_an_error_that_names_what_excel_shows(office, value, shown):
    office.book(Khen=counts("C2", value, number_format="0%"))
    (found,) = told(office)
    assert (found.code, found.place.cell) == ("so-hien-phan-tram", "C2")
    assert f"“{shown}”" in found.found


@pytest.mark.parametrize("number_format", ['0"%"', r"0\%", "General", "0.00"])
def test_a_format_that_only_writes_the_sign_shows_no_percentage(office, number_format):
    office.book(Khen=counts("C2", 35, number_format=number_format))
    assert told(office) == []


def test_a_percentage_among_units_across_is_told_at_its_own_cell(office):
    rows = [["Danh hiệu", "Phòng 1", "Phòng 2"], ["Giấy khen tập thể", 1, 2], ["Giấy khen cá nhân", 1, 2]]

    def fill(ws):
        for row in rows:
            ws.append(row)
        ws["B3"].number_format = "0%"

    office.book(Khen_thưởng_theo_đơn_vị=fill)
    assert ("so-hien-phan-tram", "B3") in [(f.code, f.place.cell) for f in told(office)]


def test_a_percentage_in_a_quantity_is_an_error(office):
    office.book(Viec=activities(0.8, "buổi", number_format="0.0%"))
    (found,) = told(office, sheets=(QUANTITIES,))
    assert (found.code, found.place.cell) == ("so-hien-phan-tram", "B2")
    assert "“80,0%”" in found.found


@pytest.mark.parametrize(
    ("number", "unit", "fault"),
    [
        (1.28, "hồ sơ", "so-co-hai-cach-doc"),
        (1.28, None, "so-co-hai-cach-doc"),
        (0.5, "buổi", "o-phai-la-luong"),
        (1280.5, "người", "o-phai-la-luong"),
        ("1,280", "cuộc", "so-co-hai-cach-doc"),
    ],
)
def test_a_fraction_of_what_is_counted_is_never_printed(office, number, unit, fault):
    office.book(Viec=activities(number, unit))
    assert [(f.code, f.place.cell) for f in told(office, sheets=(QUANTITIES,))] == [(fault, "B2")]


@pytest.mark.parametrize("unit", ["km", "ha", "%", "tỷ đồng", "Triệu đồng", "m²", "tấn/ha", "giờ", "tỷ lệ (%)", "lần"])
def test_a_fraction_of_a_measure_is_a_number(office, unit):
    office.book(Viec=activities(1.28, unit))
    assert told(office, sheets=(QUANTITIES,)) == []


def test_who_means_a_fraction_is_told_how_to_type_it(office):
    office.book(Viec=activities(1.28, "thùng"))
    (found,) = told(office, sheets=(QUANTITIES,))
    assert "gõ 1280 vào ô B2" in found.mend
    assert "sang Chữ (Text) rồi gõ 1,28" in found.mend


def test_a_decimal_comma_that_was_typed_has_one_reading(office):
    office.book(Viec=activities("1,5", "thùng"))
    assert told(office, sheets=(QUANTITIES,)) == []


@pytest.mark.parametrize("money", [70000000.5, "70000000,5", "12,5", 12.5, "1,2345678 triệu đồng"])
def test_a_fraction_of_a_dong_is_an_error(office, money):
    office.book(Viec=activities(1, "suất", money))
    assert [(f.code, f.place.cell) for f in told(office, sheets=(QUANTITIES,))] == [("o-phai-la-luong", "D2")]


def test_sums_of_money_in_words_are_whole(office):
    office.book(Viec=activities(1, "suất", "12,5 triệu đồng"))
    assert told(office, sheets=(QUANTITIES,)) == []


def test_a_column_of_shares_may_show_percentages(office):
    def fill(ws):
        ws.append(["Hình thức khen thưởng", "Đối tượng", "Số lượng", "Tỉ lệ"])
        ws.append(["Giấy khen", "Cá nhân", 3, 0.8])
        ws["D2"].number_format = "0%"

    office.book(Cong_bo=fill)
    assert told(office, sheets=SHEETS) == []
