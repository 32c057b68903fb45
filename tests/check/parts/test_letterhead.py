"""Names of bodies, their lines, and what stands beside them."""

from __future__ import annotations

import pytest

from pipeline.check.parts import recognise
from pipeline.outline import Drawing
from tests.check.parts.conftest import outline, paragraph, table

NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
TITLE = paragraph("KẾ HOẠCH", bold=True, alignment="center")


def _names(*lines, right=(NATIONAL, MOTTO), below=()):
    left = [paragraph(t, bold=b) for t, b in lines]
    parts = recognise(outline(table([left, [paragraph(t) for t in right]]), *below, TITLE))
    return [q.text for q in parts.parent_body], [q.text for q in parts.issuing_body]


def test_the_bold_lines_are_the_issuing_body():
    lines = (("VIỆN KSND", False), ("TỐI CAO", False), ("VIỆN KSND", True), ("TỈNH A", True))
    assert _names(*lines) == (["VIỆN KSND", "TỐI CAO"], ["VIỆN KSND", "TỈNH A"])


@pytest.mark.parametrize("bold", [True, False])
def test_where_all_look_alike_the_last_body_is_the_issuing_one(bold):
    lines = (("VIỆN KSND TỐI CAO", bold), ("VIỆN KSND", bold), ("TỈNH A", bold))
    assert _names(*lines) == (["VIỆN KSND TỐI CAO"], ["VIỆN KSND", "TỈNH A"])


def test_one_body_is_the_issuing_one():
    assert _names(("QUỐC HỘI", True)) == ([], ["QUỐC HỘI"])


def test_stamps_and_drafts_are_no_bodies():
    assert _names(("VIỆN KSND TỈNH A", True), ("MẬT", True), ("HỎA TỐC", True), ("DỰ THẢO LẦN 1", True))[1] == [
        "VIỆN KSND TỈNH A"
    ]


def test_words_above_the_letterheads_table_are_no_body():
    banner = paragraph("SỐ LIỆU MINH HỌA - KHÔNG DÙNG ĐỂ BÁO CÁO", bold=True)
    cells = [[paragraph("VIỆN KSND TỈNH A", bold=True)], [paragraph(NATIONAL), paragraph(MOTTO)]]
    parts = recognise(outline(banner, table(cells), TITLE))
    assert [q.text for q in parts.issuing_body] == ["VIỆN KSND TỈNH A"]


def test_a_partys_name_is_no_body_and_no_national_name():
    parts = recognise(
        outline(table([[paragraph("CHI BỘ VĂN PHÒNG", bold=True)], [paragraph("ĐẢNG CỘNG SẢN VIỆT NAM")]]), TITLE)
    )
    assert parts.national_name is None
    assert [q.text for q in parts.issuing_body] == ["CHI BỘ VĂN PHÒNG"]


@pytest.mark.parametrize("text", [NATIONAL, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIÊT NAM"])
def test_the_national_name_is_known_in_both_spellings_and_with_a_slip(text):
    assert recognise(outline(paragraph(text), TITLE)).national_name.text == text


def test_other_words_of_the_same_length_are_not_the_national_name():
    assert recognise(outline(paragraph("CỘNG TÁC XÃ HỘI HÓA CÁC DỊCH VỤ CÔNG"), TITLE)).national_name is None


def test_of_two_lines_drawn_anywhere_the_longer_is_the_mottos():
    drawn = paragraph("", drawings=[Drawing("line", 0, 800_000), Drawing("line", 0, 2_000_000)])
    names = table([[paragraph("VIỆN KSND TỈNH A", bold=True)], [paragraph(NATIONAL), paragraph(MOTTO)]])
    parts = recognise(outline(drawn, names, TITLE))
    assert parts.motto_line.length > parts.issuing_line.length


def test_a_short_line_drawn_anywhere_is_the_bodys():
    drawn = paragraph("", drawings=[Drawing("line", 0, 800_000)])
    names = table([[paragraph("VIỆN KSND TỈNH A", bold=True)], [paragraph(NATIONAL), paragraph(MOTTO)]])
    parts = recognise(outline(drawn, names, TITLE))
    assert parts.motto_line is None
    assert parts.issuing_line.length == 800_000 // 635
