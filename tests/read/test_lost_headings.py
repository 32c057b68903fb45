"""A label of an award that was emptied or typed over: one fault, at that cell."""

from __future__ import annotations

from datetime import date

import pytest

GROUPS = ["Đơn vị", "Tập thể", None, None, "Cá nhân", None, None]
TERMS = [None, "LĐTT", "TTLĐXS", "Giấy khen", "LĐTT", "CSTĐCS", "Giấy khen"]
FIGURES = ["Phòng 1", 1, 2, 3, 24, 5, 6]


def drawn(column, value, *, figure=24):
    def fill(ws):
        for row in (GROUPS, TERMS, FIGURES):
            ws.append(row)
        for merged in ("A1:A2", "B1:D1", "E1:G1"):
            ws.merge_cells(merged)
        ws[f"{column}2"], ws[f"{column}3"] = value, figure

    return fill


@pytest.mark.parametrize("column", ["B", "C", "E", "F", "G"])
def test_a_column_of_numbers_whose_label_is_blank_is_an_error_at_the_blank_label(office, column):
    office.book(Khen=drawn(column, None))
    assert office.found() == [("khen-thuong-khong-co-ten", f"{column}2")]
    assert "nhãn cột trống mà cột có số" in office.read().findings[0].found


def test_a_column_without_label_and_without_numbers_is_no_fault(office):
    office.book(Khen=drawn("F", None, figure=None))
    assert office.found() == []


@pytest.mark.parametrize("value", [1.059, date(2026, 12, 12), 0.24, -24, 24])
@pytest.mark.parametrize("column", ["B", "E", "F", "G"])
def test_a_label_overwritten_by_a_value_is_one_error_at_its_cell(office, column, value):
    office.book(Khen=drawn(column, value))
    assert office.found() == [("khen-thuong-khong-co-ten", f"{column}2")]
    assert len(office.rows("khen_thuong", "số_lượng")) == 5


def test_a_sum_of_a_group_above_the_terms_is_no_lost_label(office):
    rows = [
        ["Đơn vị", "Tập thể", "Trong đó", None],
        [None, None, "Giấy khen tập thể", "Giấy khen cá nhân"],
        ["Phòng 1", 2, 2, 3],
    ]
    office.book(Khen=rows)
    assert office.found() == [("cot-khong-duoc-tinh", "B1")]


def drawn_deep(*, label, body=(1, 2), typed_once=False):
    """Two groups below a heading of their own, as offices draw them; the label of column D is as given."""

    def fill(ws):
        ws.append(["Đơn vị", "Tập thể", None, None, "Cá nhân"])
        ws.append([None, "Danh hiệu thi đua", None, None, "Hình thức khen thưởng"])
        ws.append([None, "LĐTT", "TTLĐXS", label, "Giấy khen"])
        for name, value in zip(("Phòng 1", "Phòng 2"), body, strict=True):
            ws.append([name, 1, 2, value, 4])
        for merged in ("A1:A3", "B1:D1") if typed_once else ("A1:A3", "B1:D1", "B2:D2"):
            ws.merge_cells(merged)

    return fill


def test_a_blank_label_below_two_headings_is_told_at_the_blank_cell(office):
    office.book(Khen=drawn_deep(label=None))
    (finding,) = office.read().findings
    assert (finding.code, finding.place.cell) == ("khen-thuong-khong-co-ten", "D3")
    assert "sửa nhãn cột thành" not in finding.mend


@pytest.mark.parametrize("body", [(0, None), ("x", None)])
def test_a_column_without_label_that_holds_anything_is_told(office, body):
    office.book(Khen=drawn_deep(label=None, body=body))
    assert office.found() == [("khen-thuong-khong-co-ten", "D3")]


def test_a_column_that_was_inserted_blank_is_no_error(office):
    office.book(Khen=drawn_deep(label=None, body=(None, None)))
    assert office.found() == []
    assert len(office.rows("khen_thuong", "số_lượng")) == 6


@pytest.mark.parametrize("label", ["Hình thức khác", "Bằng khen Thủ tướng", "Danh hiệu thi đua", "Chi bộ vững mạnh"])
def test_a_label_like_no_award_is_told_with_the_awards_that_are_known(office, label):
    office.book(Khen=drawn_deep(label=label))
    (finding,) = office.read().findings
    assert (finding.code, finding.place.cell) == ("khen-thuong-khong-co-ten", "D3")
    assert "“Giấy khen”" in finding.expected
    assert "thành" not in finding.mend


def test_a_misspelt_label_is_mended_only_if_it_is_meant(office):
    office.book(Khen=drawn_deep(label="Giấy khem"))
    assert office.read().findings[0].mend.startswith("nếu đúng ý thì sửa nhãn cột thành “Giấy khen”")
