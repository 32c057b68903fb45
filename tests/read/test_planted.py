"""Any one fault planted anywhere in a good workbook of any layout is found at its cell, and nothing else is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from tests.read.drawing import TITLES
from tests.read.test_layouts import NOTICED, drawings, long_drawings, read

COUNTS = {
    "o-phai-la-so-dem": ["ba", -1, "không", "12 người"],
    "so-co-hai-cach-doc": [1.059, 1.28],
    "so-go-bang-chu": ["1.059"],
    "cong-thuc-chua-tinh": ["=2+2"],
    "o-loi-cong-thuc": ["#N/A", "#REF!", "#DIV/0!", "#VALUE!"],
    "so-bi-doi-thanh-ngay": [date(2024, 5, 12)],
}
TOTALS = {"cong-thuc-chua-tinh": ["=SUM(A1:A2)"], "o-loi-cong-thuc": ["#REF!"]}
UNITS = {
    "ky-tu-la": ["Ph\ue001òng 1", "a\x7f"],
    "chu-bi-doi-thanh-ngay": [date(2024, 5, 12)],
    "o-loi-cong-thuc": ["#N/A"],
    "cong-thuc-chua-tinh": ['=A1&"x"'],
}
YEARS = {"o-phai-la-nam": ["hai", 24, "2O24"], "o-loi-cong-thuc": ["#N/A"]}
AWARDS = {"ten-khen-thuong-la": ["Giấy khne", "Huy hiệu"], "o-loi-cong-thuc": ["#N/A"], "o-bo-trong": [None]}
GROUPS = {"gia-tri-ngoai-danh-sach": ["Tập thễ", "nhóm"], "o-bo-trong": [None]}
HEADS = {"khen-thuong-khong-co-ten": ["Giấy khne", "Chiến sĩ thi đua cơ sỡ"]}


def _choice(draw, faults):
    code = draw(st.sampled_from(sorted(faults)))
    return draw(st.sampled_from(faults[code])), code


@st.composite
def planted(draw, drawing):
    """A good drawing with one fault, the code and the cell."""
    told, drawn = draw(drawing)
    kinds = {
        "count": [at for at in drawn.counts if at in drawn.cells],
        "same": [at for at in drawn.counts if isinstance(drawn.cells.get(at), int)],
        "total": [at for at in drawn.totals if len(told["counts"]) > 2 and at in drawn.cells],
        "broken total": [at for at in drawn.totals if len(told["counts"]) > 2],
        "unit": [at for at in drawn.units if at in drawn.cells],
        "no unit": [at for at in drawn.units if at in drawn.cells and _counted(drawn, at)],
        "shared": _pairs(drawn),
    }
    kind = draw(st.sampled_from(sorted(k for k, places in kinds.items() if places)))
    at = draw(st.sampled_from(sorted(kinds[kind])))
    return told, drawn, *_plant(draw, drawn, kind, at)


def _plant(draw, drawn, kind, at):
    value, code = None, "o-bo-trong"
    if kind == "count":
        value, code = _choice(draw, COUNTS)
    elif kind == "same":
        value, code = f"{drawn.cells[at]:02d}", "so-la-chu-da-hieu"
    elif kind == "total":
        value, code = drawn.cells[at] + draw(st.sampled_from([1000, 12345])), "tong-khong-khop"
    elif kind == "broken total":
        value, code = _choice(draw, TOTALS)
    elif kind == "unit":
        value, code = _choice(draw, UNITS)
    elif kind == "shared":
        return _share(drawn, at)
    drawn.cells.pop(at)
    drawn.put(*at, value)
    return code, _address(at)


def _share(drawn, at):
    """Two counts of neighbouring units in one merged cell."""
    other = next(o for o in ((at[0] + 1, at[1]), (at[0], at[1] + 1)) if _is_next(drawn, at, o))
    drawn.cells.pop(other, None)
    drawn.cells[at] = 5
    drawn.merge(*at, *other)
    return "so-gop-nhieu-dong", _address(at)


def _pairs(drawn):
    return [at for at in drawn.counts for o in ((at[0] + 1, at[1]), (at[0], at[1] + 1)) if _is_next(drawn, at, o)]


def _is_next(drawn, at, other):
    """Whether two count cells are of one award and of two units."""
    if other not in drawn.counts:
        return False
    (one, award), (two, same) = drawn.counts[at], drawn.counts[other]
    return award == same and one != two


def _counted(drawn, at):
    """Whether the unit of this cell alone has counts that stand there."""
    key = drawn.units[at]
    mine = [place for place, (unit, _) in drawn.counts.items() if unit == key and place in drawn.cells]
    return bool(mine) and not any(_inside(at, merge) for merge in drawn.merges)


def _inside(at, merge):
    return merge[0] <= at[0] <= merge[2] and merge[1] <= at[1] <= merge[3]


def _address(at):
    return f"{get_column_letter(at[1])}{at[0]}"


def _found(drawn):
    return [(f.code, f.place.cell) for f in read(drawn).findings if f.code not in NOTICED]


def _holds(drawing):
    _, drawn, code, cell = drawing
    assert _found(drawn) == [(code, cell)]


FEW = settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
MANY = settings(FEW, max_examples=300)
ACROSS, DOWN, LONG = planted(drawings()), planted(drawings(turned=True)), planted(long_drawings())


@FEW
@given(st.one_of(ACROSS, DOWN, LONG))
def test_one_planted_fault_is_found_at_its_cell_and_nothing_else(drawing):
    _holds(drawing)


@pytest.mark.long
@MANY
@given(ACROSS)
def test_one_planted_fault_in_a_table_of_units_down(drawing):
    _holds(drawing)


@pytest.mark.long
@MANY
@given(DOWN)
def test_one_planted_fault_in_a_table_of_awards_down(drawing):
    _holds(drawing)


@pytest.mark.long
@MANY
@given(LONG)
def test_one_planted_fault_in_a_table_of_one_award_a_row(drawing):
    _holds(drawing)


@st.composite
def spoiled_columns(draw):
    """A good table of one award a row with one fault in its year, award or group."""
    told, drawn = draw(long_drawings())
    columns = {place: what for (_, place), what in drawn.heads.items()}
    faults = {"year": YEARS, "award": AWARDS, "group": GROUPS}
    rows = {row for row, _ in drawn.counts}
    places = [(r, c) for r in sorted(rows) for c, what in columns.items() if what in faults and (r, c) in drawn.cells]
    at = draw(st.sampled_from(places))
    value, code = _choice(draw, faults[columns[at[1]]])
    drawn.cells.pop(at)
    drawn.put(*at, value)
    return told, drawn, code, _address(at)


@FEW
@given(spoiled_columns())
def test_a_fault_in_year_award_or_group_of_a_row_is_found_there(drawing):
    _holds(drawing)


@st.composite
def spoiled_heads(draw):
    """A good wide table with an award that no list knows, a heading that stands twice, or another year in its title."""
    told, drawn = draw(drawings())
    heads = sorted(at for at, what in drawn.heads.items() if what == "award")
    low = {at: drawn.cells[at] for at in heads if drawn.cells[at] not in {"Tập thể", "Cá nhân"}}
    assume(
        low and not any(c in v for v in low.values() for c in "(-\n") and not any(":" in v[:-1] for v in low.values())
    )
    kind = draw(
        st.sampled_from(["name", "title"] if drawn.cells.get((1, 1)) == TITLES[0] and not told["years"] else ["name"])
    )
    if kind == "title":
        drawn.cells[1, 1] = "BẢNG TỔNG HỢP KHEN THƯỞNG NĂM 2023"
        return told, drawn, "nam-khac-thu-muc", "A1"
    at = draw(st.sampled_from(sorted(low)))
    drawn.cells[at], code = _choice(draw, HEADS)
    return told, drawn, code, _address(at)


@settings(FEW, max_examples=12)
@given(spoiled_heads())
def test_a_fault_in_a_heading_or_the_title_is_found_there(drawing):
    _holds(drawing)
