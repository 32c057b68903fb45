"""What a person filled in is never written over; a form that nobody touched is."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from pipeline.forms import Made, Status, deliver
from pipeline.workbook import Form, Look, Sheet, Spot, form_workbook


def form(word):
    return Made("don-vi/p1.xlsx", form_workbook(Form((Sheet("Trang", (Spot(1, 1, word, Look.ENTRY),)),))))


def test_a_new_form_is_made_the_same_one_again_is_unchanged_and_another_one_replaces_it(tmp_path):
    assert deliver(tmp_path, form("một")).status is Status.MADE
    assert deliver(tmp_path, form("một")).status is Status.UNCHANGED
    done = deliver(tmp_path, form("hai"))
    assert (done.status, done.finding) == (Status.RENEWED, None)
    assert done.path.read_bytes() == form("hai").content


def test_a_form_that_a_person_saved_is_kept_and_told(tmp_path):
    path = deliver(tmp_path, form("một")).path
    book = load_workbook(path)
    book["Trang"]["A1"] = "đã điền"
    book.save(path)
    before = path.read_bytes()
    done = deliver(tmp_path, form("hai"))
    assert (done.status, done.finding.code) == (Status.KEPT, "bieu-da-dien")
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"ghi tay"])
def test_a_file_that_is_no_form_is_kept_too(tmp_path, content):
    path = tmp_path / "don-vi" / "p1.xlsx"
    path.parent.mkdir()
    path.write_bytes(content)
    assert deliver(tmp_path, form("một")).status is Status.KEPT
    assert path.read_bytes() == content


def test_a_place_that_cannot_be_written_is_a_finding(tmp_path):
    (tmp_path / "don-vi").write_text("tệp, không phải thư mục", encoding="utf-8")
    done = deliver(tmp_path, form("một"))
    assert (done.status, done.finding.code) == (Status.UNWRITTEN, "khong-ghi-duoc")
