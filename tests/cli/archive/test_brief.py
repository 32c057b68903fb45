from __future__ import annotations

import pytest
from openxml_audit import OpenXmlValidator

from pipeline.check import check_document, load_profile
from pipeline.ooxml import read_package, write_package
from pipeline.outline import all_paragraphs, read_outline
from tests.cli.conftest import typed
from tests.keep.house import DOCUMENT, KEY, build, write
from tests.trace.paper import bare, changed

OTHER = "inputs/thai-binh/2018/phong-trao-va-nhiem-vu-2018.xlsx"


def said(path):
    """The paragraphs of a document as lines."""
    return "\n".join(" ".join(p.text.split()) for p in all_paragraphs(read_outline(read_package(path))))


def submitted(stood, *more):
    """The text of the phiếu trình that the command writes."""
    result = typed("brief", KEY, "--out", "trinh.docx", *more)
    assert result.exit_code == 0, result.output
    text = said(stood / "trinh.docx")
    (stood / "trinh.docx").unlink()
    return text


def test_the_first_phieu_trinh_names_the_document_who_signs_who_submits_and_what_is_blank(stood):
    text = submitted(stood, "--from", "Phòng 7")
    for words in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "PHÒNG 7",
        "PHIẾU TRÌNH",
        "Kính gửi: Đồng chí Viện trưởng",
        "ký Kế hoạch công tác thi đua, khen thưởng năm 2018 (phiên bản 1, gửi kèm)",
        "Đây là lần trình đầu.",
        "Ý KIẾN CỦA LÃNH ĐẠO",
        "NGƯỜI TRÌNH",
        "Còn để trống: họ tên người ký.",
    ):
        assert words in text


@pytest.mark.long
def test_the_next_one_tells_what_changed_since_and_which_cell_brought_it(stood):
    submitted(stood)
    write(stood, "D7", 3, sheet="Số liệu khác", book=OTHER)
    build(stood)
    text = submitted(stood)
    assert "Thay đổi từ lần trình trước (phiên bản 1)" in text
    assert "từ 01 thành 03, tăng 2 (200%), do ô D7 (1 thành 3), trang “Số liệu khác”" in text


@pytest.mark.long
def test_what_was_read_last_can_be_said(stood):
    write(stood, "E6", "Phát động thi đua năm 2018")
    build(stood)
    assert "Đây là lần trình đầu." in submitted(stood)
    text = submitted(stood, "--since", "1")
    assert "Thay đổi từ lần trình trước (phiên bản 1)" in text
    assert "Phát động" in text


def test_a_signed_version_counts_as_read(stood):
    assert typed("sign-off", KEY, "--number", "2", "--date", "07/01/2018").exit_code == 0
    assert "Phiên bản 1 đã ban hành: số 2, ngày 07/01/2018" in submitted(stood)


def test_a_hand_edited_file_is_submitted_with_what_the_hand_changed(stood):
    package = changed(read_package(stood / DOCUMENT), (">70<", ">71<"))
    (stood / "sua.docx").write_bytes(write_package(package))
    assert typed("brief", "sua.docx", "--out", "trinh.docx").exit_code == 0
    text = said(stood / "trinh.docx")
    assert "phiên bản 1, có sửa tay, gửi kèm" in text
    assert "Số liệu lập từ Excel là 70, nay ghi 71" in text
    assert "Bản trình có sửa tay 1 chỗ câu chữ so với phiên bản 1" in text


@pytest.mark.long
def test_a_hand_edit_after_the_version_was_submitted_is_told_as_such(stood):
    assert "Đây là lần trình đầu." in submitted(stood)
    package = changed(read_package(stood / DOCUMENT), (">70<", ">71<"))
    (stood / "sua.docx").write_bytes(write_package(package))
    assert typed("brief", "sua.docx", "--out", "trinh.docx").exit_code == 0
    text = said(stood / "trinh.docx")
    assert "Thay đổi từ lần trình trước (phiên bản 1)" in text
    assert "từ 70 thành 71" in text
    assert "sửa tay" in text


def test_an_adopted_version_is_submitted_with_the_content_of_the_one_it_was_begun_with(stood):
    package = changed(read_package(stood / DOCUMENT), (">70<", ">71<"))
    (stood / "sua.docx").write_bytes(write_package(package))
    assert typed("adopt", "sua.docx").exit_code == 0
    text = submitted(stood)
    assert "phiên bản 2, có sửa tay, gửi kèm" in text
    assert "Số liệu lập từ Excel là 70, nay ghi 71" in text
    assert "Bản trình có sửa tay 1 chỗ câu chữ so với phiên bản 1" in text
    assert "từ 70 thành 71" in submitted(stood, "--since", "1")


def test_a_file_of_no_version_is_a_finding(stood):
    from tests.trace.paper import paper

    (stood / "la.docx").write_bytes(write_package(bare(paper())))
    result = typed("brief", "la.docx")
    assert result.exit_code == 3
    assert "khong-co-phien-ban" in result.output


def test_it_is_a_sound_word_document_without_a_clock(stood):
    for name in ("a.docx", "b.docx"):
        assert typed("brief", KEY, "--out", name).exit_code == 0
    assert OpenXmlValidator().validate(stood / "a.docx").errors == []
    assert (stood / "a.docx").read_bytes() == (stood / "b.docx").read_bytes()


def test_its_form_is_that_of_the_house(stood):
    typed("brief", KEY, "--out", "trinh.docx")
    profile, _ = load_profile()
    found = check_document(read_package(stood / "trinh.docx"), "trinh.docx", profile).findings
    assert {f.code for f in found if f.severity == "lỗi"} <= {"TT-32"}, "PHIẾU TRÌNH is no kind of the decree's list"


@pytest.mark.usefixtures("stood")
def test_no_file_is_ever_written_over():
    first, second = typed("brief", KEY), typed("brief", KEY)
    assert "(phieu trinh).docx" in first.output
    assert "(phieu trinh 2).docx" in second.output
    assert typed("brief", KEY, "--out", str(DOCUMENT)).exit_code == 2
    assert typed("brief", KEY, "--out", "trinh.pdf").exit_code == 2
