"""The register of awards of a unit or a person over the years."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.survey.register import likely, registers
from pipeline.survey.sums import stocks
from pipeline.survey.views import shown
from tests.survey.offices import COUNTS, NAMES, P1, P2, UNITS, counted, workspace

AN = "Nguyễn Văn An"
DECIDED = ["12/QĐ-VKS", date(2026, 12, 5), "Viện trưởng VKSND tỉnh"]
YEARS = {
    2025: {
        COUNTS: counted(("Phòng 9", "Giấy khen", "Tập thể", 4), (P1, "Giấy khen", "Tập thể", 0)),
        "Danh sách khen thưởng": [NAMES, [AN, "Cá nhân", "Phòng 9", "Lao động tiên tiến", 2025]],
    },
    2026: {
        "Danh sách khen thưởng": [
            NAMES,
            [f"Đ/c {AN.upper()}", "Cá nhân", P1, "CSTĐ cơ sở", 2026, "đã quyết định", *DECIDED],
            [AN, "Cá nhân", P2, "Lao động tiên tiến", 2026, "đề nghị"],
            ["Phòng Một", "Tập thể", None, "Tập thể lao động xuất sắc", 2026],
        ]
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def stock(tmp_path_factory):
    return stocks(workspace(tmp_path_factory.mktemp("w"), YEARS))[0]


def told(view):
    return [(line.group, line.name, *(shown(e) for e in line.entries)) for table in view.tables for line in table.lines]


def test_two_persons_of_one_name_are_shown_apart_by_unit(stock):
    one, other = registers(AN, stock)
    assert (one.title, other.title) == (f"{AN} ({P2})", f"{AN} ({P1})")
    assert all("không coi là một người" in view.about[0] for view in (one, other))
    assert [row[:2] for row in told(one)] == [("Năm 2026", "Lao động tiên tiến")]


def test_two_persons_of_one_name_in_one_unit_are_told_where_it_shows(tmp_path, stock):
    assert not [line for view in registers(AN, stock) for line in view.about if "hai lần" in line]
    row = [AN, "Cá nhân", P1, "Lao động tiên tiến", 2026]
    years = {2026: {"Danh sách khen thưởng": [NAMES, row, ["Trần Thị Bê", *row[1:]], row]}}
    (view,) = registers(AN, stocks(workspace(tmp_path, years))[0])
    assert any("hai người cùng tên" in line for line in view.about)
    assert len(told(view)) == 2
    row[3] = "Giấy khen"
    (view,) = registers(
        AN, stocks(workspace(tmp_path / "other", {2026: {"Danh sách khen thưởng": [NAMES, row, row]}}))[0]
    )
    assert (len(told(view)), view.about) == (2, ())


def test_each_award_has_its_year_stage_decision_authority_and_cell(stock):
    row = told(registers(AN, stock)[1])[-1]
    assert row == (
        "Năm 2026", "Chiến sĩ thi đua cơ sở", "đã quyết định", "12/QĐ-VKS", "05/12/2026", "Viện trưởng VKSND tỉnh",
        P1, "cq/2026/so-lieu.xlsx · Danh sách khen thưởng · D2",
    )  # fmt: skip


def test_a_person_stays_the_same_where_the_unit_was_renamed(stock):
    rows = told(registers(AN, stock)[1])
    assert [row[0] for row in rows] == ["Năm 2025", "Năm 2026"]
    assert "Phòng 9 (nay là Phòng 1)" in rows[0]


def test_a_unit_has_its_own_awards_those_of_its_people_and_of_the_unit_before_it(stock):
    (view,) = registers("phòng 1", stock)
    assert "Phòng 9" in view.about[0]
    rows = told(view)
    assert rows[0][:4] == ("Năm 2025", "Giấy khen (tập thể)", "4", "đã quyết định")
    assert "Phòng 9" in rows[0]
    assert {row[1] for row in rows} == {
        "Giấy khen (tập thể)", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Tập thể lao động xuất sắc"
    }  # fmt: skip


def test_nothing_counted_is_no_award(stock):
    assert not [row for row in told(registers(P1, stock)[0]) if row[2] == "0"]


def awarded(*pairs):
    return {COUNTS: counted(*((unit, "Giấy khen", "Tập thể", number) for unit, number in pairs))}


def test_a_year_that_tells_nothing_of_the_unit_is_told_apart_from_one_without_awards(tmp_path):
    years = {
        2021: awarded((P1, 1), (P2, 2)), 2022: awarded((P1, 0), (P2, 1)), 2023: awarded((P1, "-"), (P2, 1)),
        2024: awarded((P2, 1)), 2026: awarded((P1, None), (P2, 3)),
    }  # fmt: skip
    (view,) = registers(P1, stocks(workspace(tmp_path, years))[0])
    assert view.about == ("Gồm cả số liệu của Phòng 9 (nay thuộc Phòng 1).",
                          "Số liệu nhập không nói gì về đơn vị trong năm 2024, 2025, 2026.")  # fmt: skip
    (other,) = registers(P2, stocks(workspace(tmp_path, years))[0])
    assert other.about == ("Số liệu nhập không nói gì về đơn vị trong năm 2025.",)


def test_a_unit_is_missed_in_no_year_before_it_was_founded_or_in_which_another_name_stands_for_it(tmp_path):
    units = [
        UNITS[0], ["P1", "Phòng 1", "A", None, date(2024, 1, 1), None, None],
        ["P9", "Phòng 9", "A", None, None, date(2023, 12, 31), "P1"], ["P2", "Phòng 2", "A", None, date(2024, 5, 1)],
    ]  # fmt: skip
    years = {2022: awarded(("Phòng 9", 1)), 2023: awarded(("Phòng 9", 0)), 2024: awarded((P1, 1), (P2, 1))}
    stock = stocks(workspace(tmp_path, years, units=units))[0]
    assert registers(P2, stock)[0].about == ()
    assert registers(P1, stock)[0].about == ("Gồm cả số liệu của Phòng 9 (nay thuộc Phòng 1).",)


def test_a_name_that_nobody_has_brings_the_likely_ones(stock):
    assert registers("Nguyen Van An", stock) == ()
    assert likely("Nguyen Van An", [stock]) == (AN,)
    assert likely("phong 2", [stock])[0] == P2
    assert likely("zzzz", [stock]) == ()


def test_the_office_has_a_register_of_its_own_titles(tmp_path):
    rows = [["Năm", "Danh hiệu của cơ quan"], [2026, "Tập thể lao động xuất sắc"]]
    made = workspace(tmp_path, {2026: {**YEARS[2026], "Danh hiệu của cơ quan": rows}})
    views = registers("vksnd tỉnh thử", stocks(made)[0])
    assert [view.title for view in views] == ["VKSND tỉnh Thử"]
    assert [row[:2] for row in told(views[0])] == [("Năm 2026", "Tập thể lao động xuất sắc")]


def test_a_unit_that_the_list_no_longer_names_is_followed_by_the_table_of_offices(tmp_path):
    units = [UNITS[0], ["LC", "VKSND tỉnh Lào Cai", "A", None, None, None, None]]
    years = {2024: {COUNTS: counted(("VKSND tỉnh Yên Bái", "Giấy khen", "Tập thể", 3))}, 2026: {COUNTS: counted()}}
    (view,) = registers("VKSND tỉnh Yên Bái", stocks(workspace(tmp_path, years, units=units))[0])
    assert view.title == "VKSND tỉnh Lào Cai"
    assert "VKSND tỉnh Yên Bái" in told(view)[0]
