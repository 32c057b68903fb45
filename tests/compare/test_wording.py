"""Wording: what a reader meets that is not what he met before, word by word."""

from __future__ import annotations

import unicodedata

import pytest

from pipeline.compare import TONES_ONLY
from pipeline.outline import Address
from tests.compare.writing import between, document, p, r, told

A = "Năm 2026, các đơn vị đã nộp hồ sơ đề nghị khen thưởng đúng hạn."
B = "Hội đồng họp xét khen thưởng mỗi quý một lần, có biên bản kèm theo."
C = "Kinh phí khen thưởng lấy từ quỹ của cơ quan theo dự toán được giao."
D = "Đề nghị các phòng cử người theo dõi và báo cáo hằng tháng."


def test_a_document_beside_itself_has_no_change():
    assert not between(document(A, B), document(A, B))


def test_a_changed_word_is_shown_among_the_words_that_stayed():
    new = A.replace("đúng hạn", "trước hạn")
    assert told(document(A, B), document(new, B)) == [
        ("changed", "đoạn", f"{A.removesuffix('đúng hạn.')}[-đúng][+trước] hạn.")
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1.059", "1.060"),
        ("02/2024/TT-VKSTC", "03/2024/TT-VKSTC"),
        ("12/12", "11/12"),
        ("85,5%", "85,6%"),
        ("nghĩ", "nghỉ"),
    ],
)
def test_a_number_a_reference_and_a_syllable_are_whole(old, new):
    text = "Theo số liệu đã chốt là {} được ghi ở mục này."
    [(_, _, words)] = told(document(text.format(old)), document(text.format(new)))
    assert f"[-{old}][+{new}]" in words


def test_a_non_breaking_space_is_a_space():
    assert not between(document("ngày 20 tháng 11"), document("ngày\u00a020 tháng\u00a011")).wording


def test_letters_composed_in_another_way_are_the_same():
    assert not between(document(A), document(unicodedata.normalize("NFD", A))).wording


def test_a_tone_in_another_place_is_shown_as_that():
    [change] = between(document("xã hòa bình, khỏe mạnh"), document("xã hoà bình, khoẻ mạnh")).wording
    assert change.remark == TONES_ONLY
    [change] = between(document("xã hòa bình"), document("xã hóa bình")).wording
    assert change.remark == ""


def test_runs_cut_anew_are_no_change():
    whole, cut = p(A), p("".join(r(word) for word in (A[:9], A[9:20], A[20:])))
    assert not between(document(whole), document(cut))


def test_a_paragraph_that_came_and_one_that_went():
    assert told(document(A, B, D), document(A, C, D)) == [("removed", "đoạn", f"[-{B}]"), ("added", "đoạn", f"[+{C}]")]


def test_a_paragraph_that_moved_is_not_one_that_went_and_one_that_came():
    comparison = between(document(A, B, C, D), document(A, C, D, B))
    assert [(c.kind.value, c.quote) for c in comparison.wording] == [("moved", B)]
    assert comparison.wording[0].old == Address("word/document.xml", "thân/đoạn 2")
    assert comparison.wording[0].new == Address("word/document.xml", "thân/đoạn 4")


def test_a_paragraph_that_moved_with_a_word_changed_shows_the_word():
    [(kind, _, words)] = told(document(A, B, C, D), document(A, C, D, B.replace("quý", "tháng")))
    assert kind == "moved"
    assert "[-quý][+tháng]" in words


def test_an_edited_sentence_stays_paired_though_others_stand_beside_it():
    new = "Năm 2026, mọi đơn vị trực thuộc đã nộp hồ sơ đề nghị khen thưởng trước hạn."
    assert [c[0] for c in told(document(A, B), document(C, new, B))] == ["added", "changed"]


def test_changes_stand_in_the_order_of_the_new_document():
    old, new = document(A, B, C, D), document(A.replace("đúng", "trước"), C, D.replace("tháng", "quý"))
    assert [c.kind.value for c in between(old, new).wording] == ["changed", "removed", "changed"]


def test_a_long_paragraph_is_quoted_where_it_changed():
    long = " ".join(f"chữ{n}" for n in range(200))
    [change] = between(document(long), document(long.replace("chữ150", "khác"))).wording
    assert "khác" in change.quote
    assert len(change.quote) <= 82


def test_a_line_of_recipients_is_told_as_one():
    old = document(A, "Nơi nhận:", "- Như trên;", "- Lưu: VT.", B)
    new = document(A, "Nơi nhận:", "- Như trên;", "- Công an tỉnh;", "- Lưu: VT.", B)
    assert told(old, new) == [("added", "Nơi nhận", "[+- Công an tỉnh;]")]


def test_what_stands_above_the_pages_is_compared_too():
    assert told(document(A, header="Bản nháp"), document(A, header="Bản chính")) == [
        ("changed", "đầu trang", "Bản [-nháp][+chính]")
    ]


def test_a_page_number_is_no_change():
    field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>{}</w:t></w:r></w:fldSimple>'
    assert not between(document(p(field.format(3))), document(p(field.format(17))))


def test_words_in_a_text_box_are_compared_and_not_lost_with_their_paragraph():
    box = (
        "<w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent>{}</w:txbxContent>"
        "</v:textbox></v:shape></w:pict></w:r>"
    )
    old, new = (document(A, p(r(B) + box.format(p(x)))) for x in ("MẬT lần một", "MẬT lần hai"))
    assert told(old, new) == [("changed", "hộp chữ", "MẬT lần [-một][+hai]")]
    assert told(document(A), new) == [("added", "đoạn", f"[+{B}]"), ("added", "hộp chữ", "[+MẬT lần hai]")]
