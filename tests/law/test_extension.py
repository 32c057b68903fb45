"""The office's own awards beside the law's: taken, or told at their cell."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline import law
from pipeline.law.awards import awards, extended, known
from tests.law.cases import table

HEADING = "mã | tên | đối_tượng | tên_khác | từ_ngày | đến_ngày | thứ_bậc | thẩm_quyền | cấp | căn_cứ"
NEW = (
    "KCD | Bằng khen chuyên đề | Tập thể; Cá nhân | BK chuyên đề; BKCĐ | 01/10/2026 | | 15"
    " | Chủ tịch UBND tỉnh | tỉnh | Quy chế"
)


def added(*rows):
    return law.extension(table("danh_muc_them", HEADING, *rows))


def test_a_row_is_an_award_with_its_names_days_rank_and_basis():
    (award,), faults = added(NEW)
    assert faults == ()
    assert (award.code, award.name, award.kind) == ("KCD", "Bằng khen chuyên đề", "hình thức khen thưởng")
    assert (award.subjects, award.aliases) == (("Tập thể", "Cá nhân"), ("BK chuyên đề", "BKCĐ"))
    assert (award.since, award.until, award.rank) == (date(2026, 10, 1), None, 15)
    assert (award.authority, award.level, award.basis) == ("Chủ tịch UBND tỉnh", "tỉnh", "Quy chế")


def test_no_sheet_adds_nothing():
    assert law.extension(None) == ((), ())


def test_an_added_award_is_found_by_its_aliases_from_its_first_day_on():
    extra, _ = added(NEW)
    assert known("bkcđ", extra).code == "KCD"
    assert known("bkcđ") is None
    on = {day: "KCD" in {a.code for a in awards(day, extra)} for day in (date(2026, 9, 30), date(2026, 10, 1))}
    assert on == {date(2026, 9, 30): False, date(2026, 10, 1): True}


def test_the_vocabulary_holds_it_last():
    extra, _ = added(NEW)
    (vocabulary,) = law.vocabularies(date(2026, 12, 31), extra)
    assert vocabulary.terms[-1].name == "Bằng khen chuyên đề"
    assert "BKCĐ" in vocabulary.terms[-1].aliases


@pytest.mark.parametrize(("year", "there"), [(2024, True), (2025, True), (2026, False)])
def test_the_vocabulary_of_a_year_holds_what_ended_within_it(year, there):
    extra, _ = added("KCU | Giấy khen cũ | Cá nhân | | | 30/6/2025")
    (vocabulary,) = law.vocabularies(date(year, 12, 31), extra)
    assert ("Giấy khen cũ" in {t.name for t in vocabulary.terms}) == there


def test_a_name_that_one_award_takes_over_from_another_within_a_year_is_one_term():
    extra, faults = added("K1 | Khen mới | Cá nhân | | | 30/6/2025", "K2 | Khen mới | Cá nhân | KM | 01/7/2025")
    assert faults == ()
    (vocabulary,) = law.vocabularies(date(2025, 12, 31), extra)
    (term,) = (t for t in vocabulary.terms if t.name == "Khen mới")
    assert "KM" in term.aliases


def test_a_row_with_a_code_of_the_law_s_stands_in_its_place():
    extra, faults = added("GK | Giấy khen | Cá nhân | Giấy khen của cơ quan | | | | | | Quy chế")
    assert faults == ()
    every = extended(extra)
    assert [a.code for a in every] == [a.code for a in extended(())]
    assert known("Giấy khen", extra).subjects == ("Cá nhân",)


def test_what_such_a_row_leaves_blank_stays_and_the_usual_names_stay_beside_the_office_s_own():
    (own,), faults = added("CTDN | Cờ thi đua ngành KSND | Tập thể | Cờ của Viện trưởng | | | | | | ")
    usual = known("Cờ thi đua ngành")
    assert faults == ()
    assert (
        (own.kind, own.level, own.rank) == (usual.kind, usual.level, usual.rank) == ("danh hiệu thi đua", "ngành", 30)
    )
    assert (own.authority, own.basis) == (usual.authority, usual.basis)
    assert own.name == "Cờ thi đua ngành KSND"
    for written in ("cờ của viện trưởng", "CTĐ ngành", "Cờ thi đua ngành Kiểm sát nhân dân"):
        assert known(written, (own,)) is own


@pytest.mark.parametrize("turned", [False, True])
def test_an_office_tells_apart_what_the_program_takes_for_one(turned):
    rows = (
        "CTDN | Cờ thi đua ngành Kiểm sát nhân dân | Tập thể",
        "CTDDK | Cờ thi đua dẫn đầu khối | Tập thể | CTĐ dẫn đầu khối",
    )
    extra, faults = added(*(rows[::-1] if turned else rows))
    assert faults == ()
    told = {
        name: known(name, extra).code for name in ("Cờ thi đua dẫn đầu khối", "Cờ thi đua dẫn đầu cụm", "CTĐ ngành")
    }
    assert told == {"Cờ thi đua dẫn đầu khối": "CTDDK", "Cờ thi đua dẫn đầu cụm": "CTDN", "CTĐ ngành": "CTDN"}


def test_a_code_that_two_rows_of_one_time_have_is_told_at_the_second():
    rows = ("A1 | Khen một | Cá nhân | | | 31/12/2025", "A1 | Khen hai | Cá nhân | | 31/12/2025")
    extra, (fault,) = added(*rows)
    assert ([a.name for a in extra], fault.place.cell) == (["Khen một"], "A3")
    assert "mã “A1” đã dùng cho “Khen một”" in fault.found


@pytest.mark.parametrize(
    ("row", "cell", "words"),
    [
        ("XX | Giấy khen | Cá nhân | | | | | | | Q", "B2", "“Giấy khen” đã là tên của “Giấy khen” (GK)"),
        ("XX | Khen mới | Cá nhân | LĐTT | | | | | | Q", "D2", "(LDTT)"),
        ("XX | Khen mới | Tập thể | LĐTT | | | | | | Q", "D2", "(TTLDTT)"),
        ("XX | Khen mới | Cá nhân | | 02/01/2026 | 01/01/2026 | | | | Q", "E2", "từ ngày 02/01/2026"),
    ],
)
def test_a_name_that_is_taken_or_days_the_wrong_way_round_are_told_and_the_row_is_left_out(row, cell, words):
    extra, (fault,) = added(row)
    assert extra == ()
    assert (fault.code, fault.place.cell) == ("danh-muc-them-sai", cell)
    assert words in fault.found


def test_two_rows_of_one_name_are_told_where_their_days_meet_and_not_where_one_follows_the_other():
    first = "A1 | Khen mới | Cá nhân | | | 31/12/2025 | | | | Q"
    meeting = "A2 | Khen mới | Cá nhân | | 31/12/2025 | | | | | Q"
    following = "A2 | Khen mới | Cá nhân | | 01/01/2026 | | | | | Q"
    assert [f.place.cell for f in added(first, meeting)[1]] == ["B3"]
    assert added(first, following)[1] == ()
