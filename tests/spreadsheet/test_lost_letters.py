"""A .csv saved without its accents is told, with the first of its spoilt cells."""

from __future__ import annotations

import pytest

from pipeline.spreadsheet import open_workbook


def found(tmp_path, text):
    path = tmp_path / "khen.csv"
    path.write_text(text, encoding="utf-8")
    return [f for f in open_workbook(path, "2026/khen.csv")[1] if f.code == "chu-mat-dau"]


def test_letters_that_became_question_marks_are_told_at_the_first_cell(tmp_path):
    (finding,) = found(tmp_path, "STT;Tên;Gi?y khen\n1;Ph?ng 1;3\n2;Ph??ng 2;4\n")
    assert (finding.severity.value, finding.place.file, finding.place.cell) == ("cảnh báo", "2026/khen.csv", "C1")
    assert "“Gi?y khen” và 2 ô khác" in finding.found


@pytest.mark.parametrize(
    "text",
    ["a;b\nCó không?;Vì sao?\n", "a;b\nhttp://x.vn/a?b=c;http://x.vn/d?e=f\n", "a;b\nPh?ng;Phòng\n", "?;?\n"],
)
def test_questions_and_addresses_lost_nothing(tmp_path, text):
    assert found(tmp_path, text) == []
