"""Recipients, signature and appendices, and what must not be taken for them."""

from __future__ import annotations

import pytest

from pipeline.check.parts import recognise
from pipeline.check.parts.names import is_name, is_remark
from pipeline.check.parts.recipients import is_recipients
from pipeline.outline import Drawing
from tests.check.parts.conftest import outline, paragraph, table

HEAD = (paragraph("Số: 05/KH-VKS"), paragraph("KẾ HOẠCH", bold=True, alignment="center"))
BODY = paragraph("Các đơn vị thực hiện nghiêm túc Kế hoạch này./.", alignment="both")
SAMPLE = (
    paragraph("Phụ lục I", bold=True, alignment="center"),
    paragraph("MẪU BÁO CÁO", bold=True, alignment="center"),
)


def _made(*blocks):
    return recognise(outline(*HEAD, BODY, *map(_block, blocks)))


def _block(given):
    return paragraph(given) if isinstance(given, str) else given


def _texts(paragraphs):
    return [q.text for q in paragraphs]


@pytest.mark.parametrize("text", ["Nơi nhận:", "Nơi nhận", "NƠI NHẬN:", "Nơi nhận: - Như trên;", "Nơi nhận :"])
def test_the_words_head_the_recipients(text):
    assert is_recipients(text)


@pytest.mark.parametrize("text", ["Nơi nhận báo cáo: Văn phòng", "Nơi nhận: Văn phòng tổng hợp", "- Nơi nhận"])
def test_a_sentence_with_the_words_heads_nothing(text):
    assert not is_recipients(text)


def test_a_wrapped_recipient_is_one():
    found = _made("Nơi nhận:", "- Thường trực Hội đồng Thi đua", "- Khen thưởng các", "cấp;", "- Lưu: VT.").recipients
    assert _texts(found.lines)[1:] == ["- Khen thưởng các cấp;", "- Lưu: VT."]


def test_what_follows_the_file_copy_is_no_recipient():
    found = _made("Nơi nhận:", "- Như trên;", "- Lưu: VT.", "PL.(300)").recipients
    assert _texts(found.lines) == ["- Như trên;", "- Lưu: VT."]


def test_a_sample_in_an_appendix_lends_its_recipients_to_nobody():
    signed = (paragraph("VIỆN TRƯỞNG", bold=True), "", "Lê Văn An")
    found = _made(*signed, *SAMPLE, "Nơi nhận:", "- Như trên;", "CHỦ TỊCH", "Trần Thị Bé")
    assert found.recipients is None
    assert found.signature.name.text == "Lê Văn An"
    assert len(found.appendices) == 1


def test_the_documents_own_recipients_come_before_those_of_a_sample():
    found = _made(
        "Nơi nhận:", "- Lưu: VT.", "VIỆN TRƯỞNG", "", "Lê Văn An", *SAMPLE, "Nơi nhận:", "- Như trên;", "CHỦ TỊCH"
    )
    assert _texts(found.recipients.lines) == ["- Lưu: VT."]
    assert found.signature.post.text == "VIỆN TRƯỞNG"
    assert len(found.appendices[0].blocks) == 3


def test_a_signature_stands_in_the_cell_beside_the_recipients():
    left, right = [paragraph("Nơi nhận:"), paragraph("- Lưu: VT.")], [paragraph("TM. HỘI ĐỒNG"), paragraph("CHỦ TỊCH")]
    found = _made(table([left, right])).signature
    assert _texts(found.authority) == ["TM. HỘI ĐỒNG"]
    assert found.post.text == "CHỦ TỊCH"
    assert found.name is None


def test_a_post_named_in_the_body_signs_nothing():
    assert _made("Nơi nhận:", "- Lưu: VT.").signature is None
    head = paragraph("VIỆN TRƯỞNG VIỆN KIỂM SÁT NHÂN DÂN TỈNH", bold=True, alignment="center")
    assert recognise(outline(*HEAD, head, BODY)).signature is None


def test_the_body_ends_where_the_recipients_begin():
    assert _made("Nơi nhận:", "- Lưu: VT.").body == (BODY,)


@pytest.mark.parametrize("text", ["Lê An", "Hà Thị Tâm", "TS. Lê Văn An", "Đ/c Lê Văn An", "LÊ VĂN AN", "Bà Lê Bé"])
def test_a_persons_name_is_known_with_and_without_rank(text):
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["(Đã ký)", "Phòng 1", "Lưu: VT", "thi đua", "Một câu văn dài Có nhiều chữ thường", "An"]
)
def test_other_words_are_no_name(text):
    assert not is_name(text)


@pytest.mark.parametrize("text", ["(đã ký)", "Đã ký", "(Ký, ghi rõ họ tên)", "[Ký số]", "Ký bởi: VKSND"])
def test_a_remark_stands_in_place_of_a_signature(text):
    assert is_remark(text)


@pytest.mark.parametrize(
    ("heading", "words", "title"),
    [
        ("Phụ lục", "Phụ lục", []),
        ("PHỤ LỤC IV", "PHỤ LỤC IV", []),
        ("Phụ lục số 1", "Phụ lục số 1", []),
        ("Phụ lục 02: Danh sách", "Phụ lục 02", ["Danh sách"]),
        ("PHỤ LỤC I - BIỂU SỐ LIỆU", "PHỤ LỤC I", ["BIỂU SỐ LIỆU"]),
    ],
)
def test_an_appendix_begins_with_its_heading(heading, words, title):
    below = paragraph("DANH SÁCH", bold=True, alignment="center")
    note = paragraph("(Kèm theo Kế hoạch số 05/KH-VKS)", italic=True, alignment="center")
    signed = ("Nơi nhận:", "- Lưu: VT.", "VIỆN TRƯỞNG")
    (found,) = _made(*signed, paragraph(heading, bold=True, alignment="center"), below, note, table()).appendices
    assert found.heading.text == words
    assert _texts(found.title) == [*title, "DANH SÁCH"]
    assert found.note is note
    assert len(found.blocks) == 1


def test_the_words_in_a_box_head_no_appendix():
    inner = paragraph("Phụ lục I", bold=True, alignment="center")
    assert _made(paragraph(drawings=[Drawing("box", 0, blocks=(inner,))])).appendices == ()


def test_an_appendix_that_is_only_mentioned_is_none():
    found = _made("Phụ lục I kèm theo nêu số liệu.", "Phụ lục I: số liệu của từng đơn vị", "Nơi nhận:", "- Lưu: VT.")
    assert found.appendices == ()
