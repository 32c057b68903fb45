"""Title and subject: what is the kind, what belongs to the subject, where it ends."""

from __future__ import annotations

import pytest

from pipeline.check.parts import LineKind, recognise
from tests.check.parts.conftest import outline, paragraph

NUMBER = paragraph("Số: 05/KH-VKS")
LAST = paragraph("Thực hiện Luật Thi đua, khen thưởng, cơ quan ban hành văn bản này.", alignment="both")


def _titled(*lines):
    made = [paragraph(t, bold=True, alignment="center") if isinstance(t, str) else t for t in lines]
    return recognise(outline(NUMBER, *made, LAST))


def _texts(paragraphs):
    return [q.text for q in paragraphs]


@pytest.mark.parametrize(
    "kind", ["KẾ HOẠCH", "BÁO CÁO", "TỜ TRÌNH", "B Á O  C Á O", "GIẤY UỶ QUYỀN", "CHƯƠNG TRÌNH", "Kế hoạch"]
)
def test_a_kind_of_document_alone_on_its_line_is_the_title(kind):
    parts = _titled(kind, "Công tác năm 2026")
    assert parts.document_kind.text == kind
    assert _texts(parts.subject) == ["Công tác năm 2026"]
    assert parts.body == (LAST,)


def test_a_subject_of_several_lines_ends_at_the_line_under_it():
    parts = _titled("KẾ HOẠCH", "Công tác thi đua,", "khen thưởng năm 2026", "______", "VIỆN TRƯỞNG")
    assert _texts(parts.subject) == ["Công tác thi đua,", "khen thưởng năm 2026"]
    assert parts.subject_line.kind is LineKind.UNDERSCORES
    assert parts.body[0].text == "VIỆN TRƯỞNG"


@pytest.mark.parametrize(
    "below",
    [
        "I. MỤC ĐÍCH",
        "Phần I",
        "Chương II",
        "Điều 1. Tặng Giấy khen",
        "VIỆN TRƯỞNG VKSND",
        "(Ban hành kèm theo Quyết định)",
    ],
)
def test_a_heading_is_no_line_of_the_subject(below):
    parts = _titled("QUYẾT ĐỊNH", "Về việc khen thưởng", below)
    assert _texts(parts.subject) == ["Về việc khen thưởng"]


def test_kind_and_subject_on_one_line_are_two_parts():
    parts = _titled("BÁO CÁO TỔNG KẾT NĂM 2026")
    assert parts.document_kind.text == "BÁO CÁO"
    assert _texts(parts.subject) == ["TỔNG KẾT NĂM 2026"]


def test_a_kind_that_is_in_no_list_is_a_title_below_a_number_only():
    assert _titled("ĐỀ CƯƠNG", "Báo cáo năm 2026").document_kind.text == "ĐỀ CƯƠNG"
    alone = paragraph("ĐỀ CƯƠNG", bold=True, alignment="center")
    assert recognise(outline(alone, LAST)).document_kind is None


def test_a_post_in_capitals_is_no_title():
    assert _titled("VIỆN TRƯỞNG").document_kind is None


def test_a_table_far_below_gives_no_title():
    deep = paragraph("BÁO CÁO", bold=True, alignment="center")
    assert recognise(outline(NUMBER, LAST, paragraph("x" * 300), deep)).document_kind is None
