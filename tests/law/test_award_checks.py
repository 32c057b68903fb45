from __future__ import annotations

from datetime import date
from decimal import Decimal

import pandas as pd
import pytest

from pipeline.content import Cell
from pipeline.findings import CellPlace
from pipeline.law import award_checks, check_awards
from pipeline.law.awards import Award
from pipeline.tables import Records

ON = date(2025, 2, 24)


def records(*rows: dict):
    columns = list(rows[0])
    cells = [
        {c: Cell("2024/kt.xlsx", "Khen thưởng", f"{chr(65 + i)}{n}", str(row[c])) for i, c in enumerate(columns)}
        for n, row in enumerate(rows, start=5)
    ]
    return Records("khen_thuong", pd.DataFrame(rows, dtype=object), pd.DataFrame(cells, dtype=object))


def counted(name: str, subject: str, number: int | None):
    return {"hình_thức": name, "đối_tượng": subject, "số_lượng": None if number is None else Decimal(number)}


def test_an_individual_title_counted_for_collectives_is_told_at_its_cell():
    (finding,) = check_awards(records(counted("Chiến sĩ thi đua cơ sở", "Tập thể", 3)), ON)
    assert (finding.code, finding.rule.clause) == ("khen-sai-doi-tuong", "CK-19")
    assert finding.place == CellPlace("2024/kt.xlsx", "Khen thưởng", "C5")
    assert "chỉ tặng cá nhân" in finding.expected


def test_a_collective_title_counted_for_individuals_is_told():
    assert check_awards(records(counted("Tập thể lao động xuất sắc", "Cá nhân", 1)), ON) != ()


@pytest.mark.parametrize(
    ("name", "subject"),
    [("Giấy khen", "Tập thể"), ("Giấy khen", "Cá nhân"), ("Cờ thi đua của Chính phủ", "Tập thể"), ("Lạ", "Tập thể")],
)
def test_an_award_for_those_who_may_have_it_is_no_finding(name, subject):
    assert check_awards(records(counted(name, subject, 1)), ON) == ()


@pytest.mark.parametrize("number", [None, 0])
def test_a_blank_or_zero_under_a_heading_says_nothing(number):
    assert check_awards(records(counted("Chiến sĩ thi đua cơ sở", "Tập thể", number)), ON) == ()


def test_the_offices_own_title_is_a_collective_one():
    (finding,) = check_awards(records({"năm": 2024, "danh_hiệu": "Lao động tiên tiến"}), ON)
    assert finding.code == "khen-sai-doi-tuong"


def test_a_sheet_without_awards_has_no_finding():
    assert check_awards(records({"tên": "x"}), ON) == ()


def test_an_award_of_a_year_that_the_law_does_not_know_is_told(monkeypatch):
    dated = Award("X", "Khen mới", "", ("Cá nhân",), "", None, "", (), date(2026, 10, 1), None, "Luật X")
    monkeypatch.setattr(award_checks, "known", {"Khen mới": dated}.get)
    rows = [{"năm": year, "hình_thức": "Khen mới", "đối_tượng": "Cá nhân"} for year in (2025, 2026, 2027)]
    (finding,) = check_awards(records(*rows), ON)
    assert finding.code == "khen-ngoai-thoi-gian"
    assert finding.place.cell == "B5"
    assert "từ 01/10/2026" in finding.expected
