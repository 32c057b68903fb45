"""What the tables tell: a column that is not there and a blank cell are unknown, a zero is a zero."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline import law
from pipeline.law.binding import within
from pipeline.law.counting import by_unit, by_year, written
from pipeline.law.facts import DECIDED, OFFICE, PROPOSED, REGISTERED
from pipeline.law.given import given
from pipeline.law.rules import all_rules
from tests.law.cases import table

COUNTS = "đơn_vị | hình_thức | đối_tượng | số_lượng | năm | giai_đoạn_xét"
UNITS = table("don_vi", "mã | tên | khối | tên_khác", "P1 | Phòng 1 | Khối | Phòng Án; Phòng Hình sự")
RULES = {rule.code.id: rule for rule in all_rules()}


def counts(*rows, **more):
    return law.gathered({"khen_thuong": table("khen_thuong", COUNTS, *rows), "don_vi": UNITS, **more})


def test_a_blank_is_unknown_and_a_zero_is_zero():
    facts = counts("Phòng 1 | LĐTT | Cá nhân | | 2025", "Phòng 2 | LĐTT | Cá nhân | 0 | 2025")
    assert [c.number for c in facts.counts] == [None, 0]
    assert [line.sums["LDTT"].whole for line in by_unit(facts)] == [False, True]


def test_a_sum_over_units_with_a_blank_is_not_whole():
    facts = counts("Phòng 1 | LĐTT | Cá nhân | | 2025", "Phòng 2 | LĐTT | Cá nhân | 7 | 2025")
    (line,) = by_year(facts)
    assert (line.sums["LDTT"].number, line.sums["LDTT"].whole) == (7, False)


def test_stages_are_never_added():
    rows = [
        f"Phòng 1 | LĐTT | Cá nhân | {n} | 2025 | {stage}" for n, stage in ((1, ""), (2, "Đề nghị"), (4, REGISTERED))
    ]
    facts = counts(*rows)
    told = {
        stage: [line.sums["LDTT"].number for line in by_unit(facts, stage)] for stage in (DECIDED, PROPOSED, REGISTERED)
    }
    assert told == {DECIDED: [1], PROPOSED: [2], REGISTERED: [4]}


def test_a_unit_under_two_names_is_one():
    facts = counts("Phòng Án | LĐTT | Cá nhân | 2 | 2025", "phòng hình sự | CSTĐCS | Cá nhân | 1 | 2025")
    (line,) = by_unit(facts)
    assert (line.unit, set(line.sums)) == ("Phòng Án", {"LDTT", "CSTDCS"})


def test_a_name_that_is_no_award_tells_nothing():
    assert counts("Phòng 1 | Tổng | Cá nhân | 2 | 2025").counts == ()


def test_a_list_without_a_column_tells_nothing_of_it():
    heading = "tên | đối_tượng | đơn_vị | danh_hiệu | năm"
    facts = law.gathered(
        {"danh_sach_khen": table("danh_sach_khen", heading, "Nguyễn Văn An | Cá nhân | P1 | LĐTT | 2025")}
    )
    (grant,) = facts.grants
    assert (grant.day, grant.authority, grant.initiatives, grant.recruited, grant.barred) == (None, "", (), None, "")
    assert (grant.stage, grant.decided_on, facts.history) == (DECIDED, date(2025, 12, 31), facts.grants)


@pytest.mark.parametrize("name", ["Viện kiểm sát nhân dân tỉnh Mẫu", "VKSND tỉnh Mẫu", "Viện KSND tỉnh Mẫu"])
def test_the_office_is_known_by_any_of_its_names(name):
    house = table("thong_tin_chung", "mã | tên | tên_ngắn", "V | Viện kiểm sát nhân dân tỉnh Mẫu | VKSND tỉnh Mẫu")
    rows = table("danh_sach_khen", "tên | đối_tượng | danh_hiệu | năm", f"{name} | Tập thể | TTLĐXS | 2025")
    assert [g.who for g in law.gathered({"thong_tin_chung": house, "danh_sach_khen": rows}).grants] == [OFFICE]


@pytest.mark.parametrize(
    ("code", "kept", "left"),
    [("CK-05", 2023, 2024), ("CK-06", 2024, 2023), ("CK-09", 2024, 2023), ("CK-02", 2024, 2023), ("CK-03", 2024, 2023),
     ("CK-01", 2019, 2018), ("CK-07", 2019, 2018), ("CK-10", 2023, 2022)],
)  # fmt: skip
def test_a_rule_with_days_judges_the_years_of_its_time_only(code, kept, left):
    facts = counts(*(f"Phòng 1 | LĐTT | Cá nhân | 1 | {year}" for year in (kept, left)))
    assert [c.year for c in within(facts, RULES[code]).counts] == [kept]


def test_a_period_that_a_rule_s_first_day_cuts_is_not_judged_by_it():
    heading = "hình_thức | đối_tượng | số_lượng | từ_năm | đến_năm"
    rows = table("khen_thuong", heading, "TTLĐXS | Tập thể | 40 | 2020 | 2025", "TTLĐXS | Tập thể | 9 | 2025 | 2026")
    facts = within(law.gathered({"khen_thuong": rows}), RULES["CK-06"])
    assert [(c.since, c.until) for c in facts.counts] == [(2025, 2026)]


@pytest.mark.parametrize(("day", "binds"), [("30/9/2024", False), ("01/10/2024", True)])
def test_the_day_of_a_decision_goes_before_the_year(day, binds):
    heading = "tên | đối_tượng | danh_hiệu | năm | ngày_quyết_định"
    rows = table("danh_sach_khen", heading, f"A | Cá nhân | LĐTT | 2024 | {day}")
    assert bool(within(law.gathered({"danh_sach_khen": rows}), RULES["CK-09"]).grants) == binds


def test_a_name_that_reading_also_counts_is_a_listed_count_and_given_once():
    names = table("danh_sach_khen", "tên | đối_tượng | đơn_vị | danh_hiệu | năm", "A | Cá nhân | Phòng 1 | LĐTT | 2025")
    rows = table("khen_thuong", COUNTS, "Phòng 1 | LĐTT | Cá nhân | 1 | 2025", "Phòng 2 | LĐTT | Cá nhân | 4 | 2025")
    rows.cells.loc[0, "số_lượng"] = names.cells.loc[0, "tên"]
    facts = law.gathered({"danh_sach_khen": names, "khen_thuong": rows})
    assert [c.listed for c in facts.counts] == [True, False]
    assert [(c.unit, c.number) for c in written(facts).counts] == [("Phòng 2", 4)]
    assert len(given(facts)) == 2


def test_an_initiative_in_one_cell_merged_over_two_titles_is_used_twice():
    heading = "tên | đối_tượng | danh_hiệu | năm | sáng_kiến"
    rows = table("danh_sach_khen", heading, "A | Cá nhân | CSTĐCS | 2025 | Sổ", "A | Cá nhân | CSTĐ ngành | 2025 | Sổ")
    rows.cells.loc[1, "sáng_kiến"] = rows.cells.loc[0, "sáng_kiến"]
    found = [f for f in law.check_law(law.gathered({"danh_sach_khen": rows})) if f.code == "CK-10"]
    assert [f.place.cell for f in found] == ["E2"]
