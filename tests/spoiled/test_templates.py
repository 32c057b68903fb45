"""Templates and declarations spoiled in Word and in an editor."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.long

FAULTS = (
    ("{{ giấy_khen.cá_nhan | số }}", "the-khong-khai-bao"),
    ("{{ 7*7 }}", "the-khong-cho-phep"),
    ("{{ ''.__class__ }}", "the-khong-cho-phep"),
    ("{{ tập_thể.giấy_khen.__class__ }}", "the-khong-cho-phep"),
    ("{{ ''|attr('__class__') }}", "bo-loc-sai"),
    ("{% for x in range(99999999) %}a{% endfor %}", "the-khong-cho-phep"),
    ("{% include 'khai-bao.toml' %}", "the-khong-cho-phep"),
    ("{{ tập_thể.giấy_khen | sốo }}", "bo-loc-sai"),
    ("{{ tập_thể.giấy_khen | số", "the-viet-sai"),
    ("{{ }}", "the-viet-sai"),
    ("{% for x in ds.sáng_kiến %}{{ x.tên }}", "vong-lap-hong"),
    ("{%p if tập_thể.giấy_khen %} chữ thêm", "chu-mat-canh-the"),
)


@pytest.mark.parametrize(("tag", "code"), FAULTS)
def test_a_wrong_tag_is_quoted_and_stops_the_document(desk, tag, code):
    desk.template(lambda document: document.paragraphs[5].insert_paragraph_before(tag))
    found = desk.found()
    assert code in [c for c, _ in found]
    assert all(f"“{tag}”" in place for c, place in found if c == code)


def test_a_figure_that_no_tag_shows_is_told_and_stops_nothing(desk):
    path = desk.root / "templates_docx" / "bao-cao-nam" / "khai-bao.toml"
    more = '\n[[so_lieu]]\nten = "thử.chưa_in"\ncach = "cộng"\ntrang = "so_sang_kien"\ncot = "cơ_sở"\n'
    path.write_text(path.read_text("utf-8") + more, "utf-8")
    ((code, place),) = desk.found()
    assert code == "khai-bao-khong-dung"
    assert "thử.chưa_in" in place
    assert desk.written.exists()


def test_a_declaration_that_cannot_be_read_is_told_with_its_line(desk):
    path = desk.root / "templates_docx" / "bao-cao-nam" / "khai-bao.toml"
    path.write_text(path.read_text("utf-8") + '[[so_lieu]\nten = "x\n', "utf-8")
    line = path.read_text("utf-8").count("\n") - 1
    assert any(code == "khai-bao-sai-cu-phap" and f"dòng {line}" in place for code, place in desk.found())


def test_a_template_cut_short_is_told(desk):
    path = desk.root / "templates_docx" / "bao-cao-nam" / "mau.docx"
    path.write_bytes(path.read_bytes()[:5000])
    assert desk.found() == [("mau-khong-mo-duoc", "templates_docx/bao-cao-nam/mau.docx")]
