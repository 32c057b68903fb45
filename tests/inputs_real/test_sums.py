from __future__ import annotations

from collections import Counter

from tests.inputs_real.sheets import below, by_openpyxl
from tests.inputs_real.slots import ACTS, BOOKS, DONE, GIVEN, HIGH, MOVES, PLAN, PROSE, TALKS, TEXTS, TITLES, TO, TOTALS

GROUP, PLACE, COUNT = 3, 5, 7


def activities(group):
    return [row for row in below(ACTS, DONE, "Nhóm hoạt động") if row[GROUP] == group]


def test_eleven_places_were_given_books():
    assert len({row[PLACE] for row in activities(BOOKS) if row[PLACE]}) == 11


def test_seven_talks_are_the_sum_of_their_rows():
    assert sum(row[COUNT] for row in activities(TALKS)) == 7


def test_six_movements_come_from_the_state_two_from_the_branch_and_five_are_short():
    rows = below(ACTS, MOVES, "Cấp phát động")
    assert Counter((row[3], row[5]) for row in rows) == {
        ("Trung ương", "thường xuyên"): 6,
        ("Ngành", "thường xuyên"): 2,
        ("Địa phương", "thường xuyên"): 1,
        ("Đơn vị", "ngắn hạn"): 5,
    }


def test_each_activity_belongs_to_a_movement_that_is_told_at_length():
    told = {row[1] for row in below(ACTS, MOVES, "Cấp phát động") if row[6]}
    assert {row[2] for row in below(ACTS, DONE, "Nhóm hoạt động")} == told


def test_a_group_of_activities_belongs_to_one_movement():
    pairs = {(row[GROUP], row[2]) for row in below(ACTS, DONE, "Nhóm hoạt động")}
    assert len(pairs) == len({group for group, _ in pairs})


def test_named_high_awards_are_as_many_as_the_published_counts():
    rows = below(GIVEN, HIGH, "Năm khen thưởng")
    counts = Counter((row[2], row[3]) for row in rows)
    assert counts["Huân chương Lao động hạng Ba", "Tập thể"] == 1
    assert counts["Huân chương Lao động hạng Ba", "Cá nhân"] == 2
    assert counts["Bằng khen của Thủ tướng Chính phủ", "Tập thể"] == 1
    assert counts["Bằng khen của Thủ tướng Chính phủ", "Cá nhân"] == 1
    assert len(rows) == 7


def test_the_office_has_a_title_each_year_and_no_two_flags_in_one():
    rows = below(GIVEN, TITLES, "Năm")
    assert Counter(row[1] for row in rows) == {2020: 2, 2021: 2, 2022: 2, 2023: 2, 2024: 1}


def test_what_is_known_for_five_years_only_is_not_split_by_year_or_unit():
    rows = below(GIVEN, TOTALS, "Số lượng cả kỳ")
    assert len(rows) == 13
    assert {(row[5], row[6]) for row in rows} == {(2020, 2024)}
    assert all("VKSND tỉnh Hải Dương" in row[7] for row in rows)
    assert not any(row[1] for row in below(ACTS, DONE, "Nhóm hoạt động"))
    assert "Khen thưởng theo đơn vị" not in by_openpyxl(GIVEN)


def test_recipients_are_seven_and_eight_and_end_with_the_archive():
    report, plan = below(TEXTS, TO, "Nơi nhận"), below(PLAN, TO, "Nơi nhận")
    assert [len(report), len(plan)] == [7, 8]
    assert report[-1][2].startswith("Lưu: VT,")
    assert plan[-1][2].startswith("Lưu: VT,")
    assert [row[3] for row in plan] == ["để báo cáo"] * 5 + ["", "để thực hiện", ""]


def test_the_five_lessons_and_three_weaknesses_are_paragraphs_of_their_own():
    parts = Counter(row[2] for row in below(TEXTS, PROSE, "Mục"))
    assert (parts["Bài học"], parts["Hạn chế"], parts["Đổi mới"]) == (5, 3, 3)
