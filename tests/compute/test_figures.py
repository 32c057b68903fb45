"""Each way to make a figure, and the cells it points to."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.compute.figures import figures
from pipeline.content import Amount, CellRange, FigureKind
from pipeline.spec import Condition, Declaration, FigureSpec

FILE, SHEET = "x/2024/khen.xlsx", "Khen"


def one(tables, *specs, name):
    declaration = Declaration(
        "t", "T", "BÁO CÁO", "BC", "x", upward=True, several_years=False, templates=(), sheets=(), figures=specs
    )
    made, findings = figures(declaration, tables, ())
    return next(f for f in made if f.name == name), [f.code for f in findings]


def spec(how, **more):
    return FigureSpec("x", how, sheet="khen_thuong", **more)


CERTIFICATES = (Condition("hình_thức", ("giấy khen",)), Condition("đối_tượng", ("Cá nhân",)))


def test_a_sum_adds_the_rows_that_fit_and_names_only_the_cells_that_hold_numbers(awards):
    figure, found = one({"khen_thuong": awards}, spec("cộng", column="số_lượng", where=CERTIFICATES), name="x")
    assert (figure.value, found) == (Decimal(11), [])
    assert figure.cells == (CellRange(FILE, SHEET, "D6"), CellRange(FILE, SHEET, "D8"))


def test_a_sum_of_blank_cells_is_blank_and_not_zero(awards):
    where = (Condition("đơn_vị", ("Phòng 2",)), Condition("hình_thức", ("Giấy khen",)))
    figure, _ = one({"khen_thuong": awards}, spec("cộng", column="số_lượng", where=where), name="x")
    assert figure.value is None


def test_a_sheet_that_is_not_there_gives_a_blank_and_never_zero():
    for how in ("cộng", "đếm", "đếm khác nhau", "lấy"):
        assert one({}, spec(how, column="số_lượng"), name="x")[0].value is None


def test_rows_are_counted_and_each_can_be_pointed_to(awards):
    figure, _ = one({"khen_thuong": awards}, spec("đếm", where=CERTIFICATES), name="x")
    assert figure.value == 3
    assert figure.cells == (CellRange(FILE, SHEET, "A6:A8"),)


def test_different_values_are_counted_once(awards):
    assert one({"khen_thuong": awards}, spec("đếm khác nhau", column="đơn_vị"), name="x")[0].value == 2


def test_a_single_cell_is_taken_with_its_qualifier(table):
    rows = table("khen_thuong", ["mã", "giá_trị"], ("TIEN", Amount(Decimal(10**9), "gần", "đồng")))
    where = (Condition("mã", ("TIEN",)),)
    figure, _ = one({"khen_thuong": rows}, spec("lấy", column="giá_trị", where=where, kind=FigureKind.MONEY), name="x")
    assert (figure.value, figure.qualifier, figure.unit) == (Decimal(10**9), "gần", "đồng")


def test_two_rows_for_one_cell_are_a_finding_and_no_guess(awards):
    figure, found = one({"khen_thuong": awards}, spec("lấy", column="số_lượng", where=CERTIFICATES), name="x")
    assert (figure.value, found) == (None, ["nhieu-dong-cung-khop"])


@pytest.mark.parametrize(
    ("amounts", "value", "qualifier", "codes"),
    [
        ([Amount(Decimal(1)), Amount(Decimal(2), "hơn")], Decimal(3), "hơn", []),
        ([Amount(Decimal(1), "gần"), Amount(Decimal(2), "hơn")], None, "", ["cong-so-uoc-luong"]),
        ([Amount(None, "hàng trăm"), Amount(Decimal(2))], None, "", ["cong-so-uoc-luong"]),
        ([Amount(None, "hàng trăm")], None, "hàng trăm", []),
    ],
)
def test_estimates_are_summed_only_where_the_sum_keeps_its_meaning(table, amounts, value, qualifier, codes):
    rows = table("khen_thuong", ["số_lượng"], *[(a,) for a in amounts])
    figure, found = one({"khen_thuong": rows}, spec("cộng", column="số_lượng"), name="x")
    assert (figure.value, figure.qualifier, found) == (value, qualifier, codes)


def test_figures_are_made_after_those_they_are_made_of_whatever_their_order(awards):
    specs = (
        FigureSpec("tỉ_lệ", "tỉ lệ", FigureKind.PERCENT, of=("một_phần", "tất_cả")),
        FigureSpec("tất_cả", "tổng của", of=("một_phần", "còn_lại")),
        FigureSpec("một_phần", "cộng", sheet="khen_thuong", column="số_lượng", where=CERTIFICATES),
        FigureSpec(
            "còn_lại",
            "cộng",
            sheet="khen_thuong",
            column="số_lượng",
            where=(Condition("hình_thức", ("Giấy khen",), negate=True),),
        ),
        FigureSpec("kém", "hiệu", of=("còn_lại", "một_phần")),
    )
    assert one({"khen_thuong": awards}, *specs, name="tỉ_lệ")[0].value == Decimal("50.00")
    assert one({"khen_thuong": awards}, *specs, name="kém")[0].value == 0


def test_a_share_of_nothing_is_a_finding():
    specs = (
        FigureSpec("tỉ_lệ", "tỉ lệ", of=("a", "b")),
        FigureSpec("a", "tổng của", of=("c",)),
        FigureSpec("b", "hiệu", of=("c", "c")),
        FigureSpec("c", "đếm", sheet="khen_thuong"),
    )
    import pandas as pd

    from pipeline.tables import Records

    frame = pd.DataFrame({"năm": [2024]}, dtype=object)
    figure, found = one({"khen_thuong": Records("khen_thuong", frame, frame.map(lambda _: None))}, *specs, name="tỉ_lệ")
    assert (figure.value, found) == (None, ["chia-cho-khong"])


def test_a_required_figure_that_is_blank_is_an_error_that_names_it():
    _, found = one({}, spec("cộng", column="số_lượng", required=True), name="x")
    assert found == ["thieu-so-lieu-bat-buoc"]
