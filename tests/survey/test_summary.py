"""What the inputs say: by unit and year, stages side by side, movements, initiatives, each number with its cells."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.build import Workspace
from pipeline.survey.sums import LAST, narrowed, stocks, summary
from pipeline.survey.sums.movements import State, state
from pipeline.survey.views import shown, spots
from tests.survey.offices import COUNTS, LONG, NAMES, P1, P2, TEMPLATES, TWO_YEARS, UNITS, book, counted, workspace

ALL = (0, LAST)


@pytest.fixture(scope="module")
def stock(tmp_path_factory):
    return stocks(workspace(tmp_path_factory.mktemp("w"), TWO_YEARS))[0]


def tables(stock, span=ALL, *words):
    return {t.key: t for t in summary(stock, span, narrowed(words, stock)).tables}


def printed(table):
    return {(line.group, line.name): [shown(e) for e in line.entries] for line in table.lines}


def entry(table, name, column, group=None):
    line = next(one for one in table.lines if one.name == name and group in {None, one.group})
    return line.entries[table.columns.index(column)]


def test_awards_stand_by_year_with_the_change_against_the_year_before(stock):
    table = tables(stock)["theo-nam"]
    assert table.columns == ("2025", "2026", "So với 2025")
    assert printed(table)["Tập thể", "Giấy khen"] == ["2", "1.059", "+1.057"]


def test_of_one_year_only_that_is_shown_and_the_year_before_compared(stock):
    table = tables(stock, (2026, 2026))["theo-nam"]
    assert table.columns == ("2026", "So với 2025")
    assert printed(table)["Tập thể", "Giấy khen"] == ["1.059", "+1.057"]


def test_by_unit_the_year_before_stands_beside_one_year_alone(stock):
    table = tables(stock, (2026, 2026))["theo-don-vi"]
    assert table.columns == ("2025", "2026", "So với 2025")
    assert printed(table)["Giấy khen (tập thể)", P1] == ["2", "1.059", "+1.057"]
    assert table.panels.columns == (0, 1)
    assert tables(stock, (2025, 2025))["theo-don-vi"].panels.columns == (0,)


def test_without_a_year_before_nothing_is_compared(stock):
    assert tables(stock, (2025, 2025))["theo-nam"].columns == ("2025",)


def test_units_stand_in_the_order_of_the_office_with_their_sum(stock):
    table = tables(stock)["theo-don-vi"]
    group = "Giấy khen (tập thể)"
    assert [line.name for line in table.lines if line.group == group] == [P2, P1, "Cộng"]
    assert printed(table)[group, "Cộng"] == ["2", "1.059", "+1.057"]


def test_blank_zero_and_a_dash_stay_apart(stock):
    table = tables(stock)["theo-don-vi"]
    told = printed(table)
    assert told["Giấy khen (tập thể)", P2][:2] == ["0", "-"]
    assert told["Lao động tiên tiến (cá nhân)", P1][:2] == ["", ""]
    assert printed(tables(stock)["theo-nam"])["Cá nhân", "Bằng khen của Chủ tịch UBND tỉnh"][:2] == ["", "-"]


def test_a_sum_in_which_a_cell_is_blank_is_marked_as_not_whole(stock):
    table = tables(stock)["theo-nam"]
    assert shown(entry(table, "Lao động tiên tiến", "2026")) == "12*"
    assert "*" in table.note
    assert not entry(table, "Giấy khen", "2026").partial


WIDE = [["Đơn vị", "Tập thể", "Cá nhân", "Cá nhân"], [None, "Giấy khen", "Giấy khen", "Lao động tiên tiến"]]


def test_of_a_wide_table_a_blank_is_starred_and_a_dash_is_nothing_to_count(tmp_path):
    years = {2025: [[P1, 5, 4, 1], [P2, 6, 3, 1]], 2026: [[P1, None, "–", 1], [P2, 7, 0, 1]]}
    sheets = {year: {"Khen thưởng theo đơn vị": [*WIDE, *rows]} for year, rows in years.items()}
    told = tables(stocks(workspace(tmp_path, sheets))[0], (2026, 2026))
    units = printed(told["theo-don-vi"])
    assert units["Giấy khen (tập thể)", P1] == ["5", "", ""]
    assert units["Giấy khen (tập thể)", "Cộng"] == ["11", "7*", "-4*"]
    assert units["Giấy khen (cá nhân)", P1] == ["4", "-", ""]
    assert units["Giấy khen (cá nhân)", "Cộng"] == ["7", "0", "-7"]
    assert "*" in told["theo-nam"].note


def test_an_award_that_no_cell_of_a_wide_table_counts_has_no_row_of_blanks(tmp_path):
    sheets = {2026: {"Khen thưởng theo đơn vị": [*WIDE, [P1, 5, None, 1], [P2, 6, None, 1]]}}
    told = printed(tables(stocks(workspace(tmp_path, sheets))[0])["theo-nam"])
    assert told == {("Tập thể", "Giấy khen"): ["11"], ("Cá nhân", "Lao động tiên tiến"): ["2"]}


def test_names_of_a_list_count_where_the_wide_table_is_blank(tmp_path):
    counts = {"Khen thưởng theo đơn vị": [*WIDE, [P1, 5, None, 1], [P2, 6, 2, 1]]}
    names = listed(["Phạm Văn Bình", "Cá nhân", P1, "Giấy khen", 2026, "đã quyết định"],
                   ["Phạm Văn Bình", "Cá nhân", P1, "Giấy khen", 2026, "đăng ký"])  # fmt: skip
    told = tables(stocks(workspace(tmp_path, {2026: {**counts, "Danh sách khen thưởng": names}}))[0])
    assert printed(told["dang-ky"])["Năm 2026", "Giấy khen (cá nhân)"][2] == "3*"


def test_each_number_knows_its_cells(stock):
    told = entry(tables(stock)["theo-nam"], "Giấy khen", "2026")
    assert spots(told.cells) == (f"cq/2026/so-lieu.xlsx · {COUNTS} · D2, D3",)


def test_names_of_a_unit_and_of_an_award_narrow(stock):
    told = tables(stock, ALL, "phòng một", "GK")
    assert set(told) == {"theo-nam"}
    assert printed(told["theo-nam"]) == {("Tập thể", "Giấy khen"): ["2", "1.059", "+1.057"]}


def test_a_word_that_names_nothing_is_told(stock):
    assert narrowed(["Phòng 7", P1], stock).unknown == ("Phòng 7",)


def test_movements_are_counted_by_level_running_and_ended(stock):
    told = printed(tables(stock)["phong-trao"])
    assert told["", "Trung ương"] == ["0", "1", "0", "1"]
    assert told["", "Ngành"] == ["1", "0", "0", "1"]
    assert told["", "Đơn vị"] == ["0", "0", "1", "1"]
    assert told["", "Cộng"] == ["1", "1", "1", "3"]


@pytest.mark.parametrize(
    ("period", "found"),
    [
        ("giai đoạn 2021-2025", State.ENDED), ("giai đoạn 2022-2026", State.RUNNING), ("quý I hằng năm", State.RUNNING),
        ("tháng 5/2026", State.RUNNING), ("", State.UNTOLD), ("giai đoạn 2", State.UNTOLD),
    ],
)  # fmt: skip
def test_a_period_tells_whether_a_movement_runs_or_nothing(period, found):
    assert state(period, 2026) is found


def test_initiatives_stand_by_level_and_by_unit(stock):
    told = tables(stock)
    assert printed(told["sang-kien"]) == {
        ("", "Sáng kiến cấp cơ sở"): ["", "7", ""], ("", "Sáng kiến cấp ngành"): ["", "0*", ""]
    }  # fmt: skip
    assert printed(told["sang-kien-don-vi"])["Sáng kiến cấp cơ sở", P2][1] == "4"


def listed(*rows):
    return [NAMES, *rows]


STAGES = {
    2026: {
        "Danh sách khen thưởng": listed(
            ["Phạm Văn Bình", "Cá nhân", P1, "CSTĐ cơ sở", 2026, "đăng ký"],
            ["Lê Thị Cúc", "Cá nhân", P1, "CSTĐ cơ sở", 2026, "đăng ký"],
            ["Đỗ Thị An", "Cá nhân", P2, "CSTĐ cơ sở", 2026, "đăng ký"],
            ["Đỗ Thị An", "Cá nhân", P2, "CSTĐ cơ sở", 2026, "đề nghị"],
            ["Phạm Văn Bình", "Cá nhân", P1, "CSTĐ cơ sở", 2026, "đã quyết định"],
        )
    }
}


@pytest.fixture(scope="module")
def staged(tmp_path_factory):
    return stocks(workspace(tmp_path_factory.mktemp("w"), STAGES))[0]


def test_stages_stand_side_by_side_with_the_share_achieved_and_are_never_added(staged):
    told = tables(staged)
    assert printed(told["dang-ky"]) == {("Năm 2026", "Chiến sĩ thi đua cơ sở (cá nhân)"): ["3", "1", "1", "33,33%"]}
    assert printed(told["theo-nam"])["Cá nhân", "Chiến sĩ thi đua cơ sở"] == ["1"]


def test_stages_stand_by_unit_too(staged):
    group = "Chiến sĩ thi đua cơ sở (cá nhân), năm 2026"
    assert printed(tables(staged)["dang-ky-don-vi"]) == {
        (group, P1): ["2", "", "1", "50%"],
        (group, P2): ["1", "1", "", ""],
    }


def test_a_unit_that_neither_asked_for_an_award_nor_was_given_one_has_no_row_among_the_stages(tmp_path):
    heads, name = [*LONG, "Giai đoạn xét"], "Giấy khen"
    rows = [[P1, name, "Tập thể", 0, "đã quyết định"], [P2, name, "Tập thể", 2, "đã quyết định"],
            ["Phòng 9", name, "Tập thể", 1, "đăng ký"], ["Phòng 9", name, "Tập thể", 0, "đã quyết định"]]  # fmt: skip
    units = [*UNITS[:3], ["P9", "Phòng 9", "A", None, None, None, None]]
    told = tables(stocks(workspace(tmp_path, {2026: {COUNTS: [heads, *rows]}}, units=units))[0])
    group = "Giấy khen (tập thể), năm 2026"
    assert printed(told["dang-ky-don-vi"]) == {(group, P2): ["", "", "2", ""], (group, "Phòng 9"): ["1", "", "0", "0%"]}


def test_figures_of_a_unit_that_ended_are_shown_under_the_one_that_took_its_place(tmp_path):
    years = {2025: {COUNTS: counted(("Phòng 9", "Giấy khen", "Tập thể", 4))}, 2026: TWO_YEARS[2026]}
    told = stocks(workspace(tmp_path, years))[0]
    assert printed(tables(told)["theo-don-vi"])["Giấy khen (tập thể)", P1] == ["4", "1.059", "+1.055"]


def test_a_published_total_of_several_years_stands_apart(tmp_path):
    heads = [
        "Danh hiệu, hình thức khen thưởng",
        "Đối tượng",
        "Số lượng cả kỳ",
        "Đếm theo",
        "Từ năm",
        "Đến năm",
        "Nguồn",
    ]
    row = ["Cờ thi đua của Chính phủ", "Tập thể", 5, "lượt", 2022, 2026, "BC 1"]
    years = {2026: {**TWO_YEARS[2026], "Số liệu tổng hợp cả kỳ": [heads, row]}}
    told = tables(stocks(workspace(tmp_path, years))[0])
    assert printed(told["ca-ky"]) == {("Tập thể", "Cờ thi đua của Chính phủ"): ["5"]}
    assert ("Tập thể", "Cờ thi đua của Chính phủ") not in printed(told["theo-nam"])


def test_numbers_in_faulty_cells_are_told_as_missing(tmp_path):
    years = {2026: {COUNTS: counted((P1, "Giấy khen", "Tập thể", "hai"), (P2, "Giấy khen", "Tập thể", 3))}}
    view = summary(stocks(workspace(tmp_path, years))[0], ALL)
    assert [f.code for f in view.findings] == ["o-phai-la-so-dem"]
    assert any("01 lỗi" in line for line in view.about)


def test_returns_of_units_are_summed_with_corrections_told_at_their_cells(tmp_path):
    made = workspace(tmp_path, {2026: {COUNTS: counted((P1, "Giấy khen", "Cá nhân", 5))}})
    file = "cq/2026/don-vi/phong 2.xlsx"
    book(made.inputs / file, {COUNTS: counted((P2, "Giấy khen", "Cá nhân", 11))})
    heads = ["Tệp", "Trang", "Ô", "Số cũ", "Số mới", "Lý do", "Người báo", "Ngày"]
    line = ["phong 2.xlsx", COUNTS, "D2", 11, 24, "đếm sót", "chị Hoa", date(2026, 12, 1)]
    book(made.inputs / "cq/2026/dieu-chinh.xlsx", {"Điều chỉnh": [heads, line]})
    told = entry(tables(stocks(made)[0])["theo-nam"], "Giấy khen", "2026")
    assert shown(told) == "29"
    assert f"{file} · {COUNTS} · D2 (đã điều chỉnh: " in spots(told.cells)[1]
    assert "đếm sót" in spots(told.cells)[1]


def test_a_row_that_two_years_hold_is_an_error_not_a_silent_sum(tmp_path):
    rows = {COUNTS: [[*LONG, "Năm"], [P1, "Giấy khen", "Cá nhân", 5, 2025]]}
    view = summary(stocks(workspace(tmp_path, {2025: rows, 2026: rows}))[0], ALL)
    assert [f.code for f in view.findings] == ["so-lieu-trung"]


def test_titles_of_the_office_are_counted_by_year_apart(tmp_path):
    rows = [["Năm", "Danh hiệu của cơ quan"], [2025, "Tập thể lao động xuất sắc"], [2026, "Cờ thi đua của Chính phủ"]]
    told = tables(stocks(workspace(tmp_path, {2026: {**TWO_YEARS[2026], "Danh hiệu của cơ quan": rows}}))[0])
    lines = printed(told["danh-sach"])
    assert lines["Danh hiệu của cơ quan", "Tập thể lao động xuất sắc (tập thể)"] == ["1", ""]
    assert ("Tập thể", "Tập thể lao động xuất sắc") not in printed(told["theo-nam"])


def test_an_office_that_has_only_totals_of_a_period_is_told_so():
    (stock,) = stocks(Workspace(TEMPLATES.parent / "inputs", TEMPLATES, TEMPLATES), ["hai-duong"])
    view = summary(stock, ALL)
    assert view.about == ("Chỉ có số liệu tổng hợp cả kỳ, không có số liệu từng năm.",)
    assert printed(view.tables[0])["Cá nhân", "Lao động tiên tiến"] == ["1.059"]


def test_a_unit_without_an_award_of_the_year_is_named_and_not_among_those_that_the_sums_hold(tmp_path):
    units = [*UNITS, ["P3", "Phòng 3", "A", None, None, date(2025, 12, 31), None]]
    before = counted(
        (P1, "Giấy khen", "Tập thể", 2), (P2, "Giấy khen", "Tập thể", 1), ("Phòng 3", "Giấy khen", "Tập thể", 1)
    )
    now = counted((P1, "Giấy khen", "Tập thể", 3))
    made = stocks(workspace(tmp_path, {2025: {COUNTS: before}, 2026: {COUNTS: now}}, units=units))[0]
    about = summary(made, (2026, 2026)).about
    assert about[0].startswith("Số liệu năm 2026 của 01 đơn vị;")
    assert about[1] == "Năm 2026 chưa có số khen thưởng của Phòng 2; các tổng không gồm đơn vị này."
    assert [line for line in summary(made, (2025, 2025)).about if "chưa có" in line] == []


def years_told(root, *years):
    sheets = {year: {COUNTS: counted((P1, "Giấy khen", "Tập thể", 2))} for year in years}
    return stocks(workspace(root, sheets))[0]


@pytest.mark.parametrize(
    ("span", "years"),
    [(ALL, "2023, 2025"), ((2022, 2024), "2023"), ((2019, 2027), "2019-2021, 2023, 2025, 2027")],
)
def test_a_year_asked_for_of_which_nothing_is_told_is_named(tmp_path, span, years):
    about = summary(years_told(tmp_path, 2022, 2024, 2026), span).about
    assert f"Không có số liệu năm {years}: các bảng khen thưởng, sáng kiến không có cột của năm đó." in about


def test_no_year_is_named_where_all_that_are_asked_for_are_told_or_none_is(tmp_path):
    made = years_told(tmp_path, 2025, 2026)
    about = [line for span in (ALL, (2025, 2026), (2026, LAST), (2020, 2021)) for line in summary(made, span).about]
    assert not [line for line in about if line.startswith("Không có số liệu")]
