"""Files that are broken, locked, foreign or in the way."""

from __future__ import annotations

import shutil
import unicodedata

import pytest
from docx import Document

from pipeline.build import Choice

from .conftest import AWARDS, OFFICE, cell

HTML = b"<html><table><tr><td>Ph\xc3\xb2ng 1</td></tr></table></html>"


@pytest.mark.parametrize("content", [b"", HTML.replace(b"t", b""), b"\x00\x01rubbish" * 500])
def test_a_workbook_that_is_none_is_told(desk, content):
    (desk.office / AWARDS).write_bytes(content)
    assert ("tep-khong-doc-duoc", f"{OFFICE}/{AWARDS}") in desk.found()


def test_a_workbook_cut_short_is_told(desk):
    path = desk.office / AWARDS
    path.write_bytes(path.read_bytes()[:9000])
    assert ("tep-khong-doc-duoc", f"{OFFICE}/{AWARDS}") in desk.found()


def test_a_workbook_that_lies_about_its_kind_is_read_and_one_of_no_kind_is_told(desk):
    lying = {"bang.xls": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(3000), "chu.xls": b"a\tb\n1\t2", "web.xls": HTML}
    for name, content in lying.items():
        (desk.office / "2026" / name).write_bytes(content)
    assert desk.found() == [("tep-khong-doc-duoc", f"{OFFICE}/2026/bang.xls")]


def test_what_windows_and_excel_leave_lying_about_is_passed_over(desk):
    for name in ("~$khen-thuong-2026.xlsx", "Thumbs.db", ".DS_Store", "ghi chu.docx"):
        (desk.office / "2026" / name).write_bytes(b"\x05Admin" + b" " * 160)
    assert desk.found() == []


def test_a_value_in_the_very_last_cell_is_told(desk):
    desk.edit(AWARDS, "Sáng kiến tiêu biểu", XFD1048576="x")
    assert desk.found() == [("trang-qua-lon", cell(AWARDS, "Sáng kiến tiêu biểu", "XFD1048576"))]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_year_folder_may_be_called_nam(desk, form):
    (desk.office / "2026").rename(desk.office / unicodedata.normalize(form, "Năm 2026"))
    assert desk.found() == []
    assert desk.written.exists()


def test_an_office_may_stand_at_the_top(desk):
    for path in list(desk.office.iterdir()):
        shutil.move(path, desk.office.parent)
    desk.office.rmdir()
    assert desk.found() == []
    assert (desk.root / "outputs" / "2026" / desk.written.name).exists()


def test_outputs_that_are_a_file_are_told(desk):
    (desk.root / "outputs").write_text("x")
    assert desk.found() == [("khong-ghi-duoc", "outputs")]


def test_a_document_edited_by_hand_is_kept_and_the_new_one_lies_beside(desk):
    desk.build()
    document = Document(str(desk.written))
    document.paragraphs[10].add_run(" (đã sửa tay)")
    document.save(str(desk.written))
    edited = desk.written.read_bytes()
    desk.edit(AWARDS, "Khen thưởng theo đơn vị", I12=3, I20=23)
    (outcome,) = desk.build().outcomes
    assert desk.written.read_bytes() == edited
    assert outcome.delivery.path.name == "Bao cao tong ket nam 2026 (số liệu mới).docx"
    assert outcome.delivery.path.exists()


def test_a_document_that_word_only_saved_again_is_not_edited(desk):
    desk.build()
    Document(str(desk.written)).save(str(desk.written))
    desk.build()
    assert [path.name for path in desk.written.parent.iterdir()] == [desk.written.name]


def test_an_old_document_outlives_a_run_with_faults(desk):
    desk.build()
    whole = desk.written.read_bytes()
    desk.edit(AWARDS, "Khen thưởng theo đơn vị", I12="năm")
    (outcome,) = desk.build().outcomes
    assert outcome.delivery is None
    assert desk.written.read_bytes() == whole


@pytest.mark.parametrize("choice", [{"years": (2031,)}, {"offices": ("lam-gian",)}, {"types": ("Ke hoach",)}])
def test_a_choice_that_fits_nothing_is_told_and_nothing_written(desk, choice):
    report = desk.build(choice=Choice(**choice))
    assert [finding.code for finding in report.findings] == ["khong-co-van-ban-khop"]
    assert report.outcomes == ()
    assert not desk.written.exists()


def test_a_draft_is_made_with_its_faults_and_lists_them_at_the_end(desk):
    desk.edit(AWARDS, "Khen thưởng theo đơn vị", I12="năm", J20=999)
    (outcome,) = desk.build(draft=True).outcomes
    paragraphs = [p.text for p in Document(str(outcome.delivery.path)).paragraphs if p.text.strip()]
    assert outcome.delivery.path.name == "Bao cao tong ket nam 2026 (du thao).docx"
    assert paragraphs[0] == "DỰ THẢO"
    told = "\n".join(paragraphs[paragraphs.index("NHỮNG ĐIỀU CẦN XEM LẠI TRƯỚC KHI TRÌNH KÝ") :])
    assert "ô I12" in told
    assert "ô J20" in told
    assert not desk.written.exists()
