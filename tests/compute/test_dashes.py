"""Blank, 0 and “-” stay apart from the cell to the page; an estimate makes a sum one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.compute.amounts import MixedAmountsError, is_dashed, total
from pipeline.compute.cross import crossed
from pipeline.compute.units import units
from pipeline.content import DASHED, Amount, Cell, FigureKind
from pipeline.spec import TableSpec
from pipeline.tables import Records

SPEC = TableSpec(
    "bảng", "chéo", "khen_thuong", down=("đơn_vị",), across=("hình_thức",), value="số_lượng", kind=FigureKind.COUNT,
    cross=(("gk", ("Giấy khen",)),), total=True,
)  # fmt: skip


@pytest.fixture
def counts(table):
    """Units with a number, a zero, a dash and a blank."""
    made = table(
        "khen_thuong",
        ["đơn_vị", "hình_thức", "số_lượng"],
        ("Số", "Giấy khen", Decimal(7)),
        ("Không", "Giấy khen", Decimal(0)),
        ("Gạch", "Giấy khen", None),
        ("Trống", "Giấy khen", None),
    )
    cells = made.cells.copy()
    cells.loc[2, "số_lượng"] = Cell("x", "Khen", "C7", "–")
    return Records(made.key, made.values, cells)


def test_a_dash_is_told_from_a_blank_and_from_zero(counts):
    made = crossed(SPEC, {"khen_thuong": counts}, units(None), ())
    told = {row.key: (row.values["gk"].value, row.values["gk"].transform == DASHED) for row in made.rows}
    assert told == {
        "đơn_vị=Số": (7, False),
        "đơn_vị=Không": (0, False),
        "đơn_vị=Gạch": (None, True),
        "đơn_vị=Trống": (None, False),
        "tổng": (7, False),
    }


def test_a_dash_beside_a_blank_is_not_known():
    assert not is_dashed(Amount(None), [Cell("a", "b", "C1", "-"), Cell("a", "b", "C2", "")])
    assert is_dashed(Amount(None), [Cell("a", "b", "C1", "-"), Cell("a", "b", "C2", "—")])
    assert not is_dashed(Amount(None), [None])


def test_a_sum_with_an_estimate_is_an_estimate():
    assert total([Amount(Decimal(300), "ước"), Decimal(20)]) == Amount(Decimal(320), "ước")
    assert total([Amount(Decimal(300), "khoảng"), Amount(Decimal(20), "ước tính")]).qualifier == "ước"


def test_estimates_that_pull_apart_are_not_added():
    for words in (("gần", "hơn"), ("ước", "hơn"), ("gần", "ước")):
        with pytest.raises(MixedAmountsError):
            total([Amount(Decimal(1), word) for word in words])
