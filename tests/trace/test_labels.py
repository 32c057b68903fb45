from __future__ import annotations

import pytest

from pipeline.trace import traced
from pipeline.trace.labels import label
from tests.compose.making import content, p, row, table, tbl, template
from tests.compose.reading import made
from tests.trace.paper import ranged


def labelled(sentence, **figures):
    values = [ranged(name, value, "B2", unit=unit) for name, (value, unit) in figures.items()]
    return [label(line) for line in traced(made(content(*values), template(sentence))).lines]


@pytest.mark.parametrize(
    ("sentence", "unit", "expected"),
    [
        ("- Giấy khen: {{ x }} lượt cá nhân.", "lượt cá nhân", "Giấy khen (lượt cá nhân)"),
        ("- Giấy khen: {{ x }} lượt cá nhân.", "", "Giấy khen (lượt cá nhân)"),
        ("Có {{ x }} phong trào do Trung ương phát động, đều đạt.", "", "Có … phong trào do Trung ương phát động"),
        ("Đã làm xong. Hội đồng công nhận {{ x }} sáng kiến; khen nhiều.", "", "Hội đồng công nhận … sáng kiến"),
        ("- Tuyên truyền pháp luật ({{ x }} cuộc) ở xã.", "cuộc", "Tuyên truyền pháp luật (cuộc)"),
    ],
)
def test_a_figure_is_named_by_the_words_around_it(sentence, unit, expected):
    assert labelled(sentence, x=(12, unit)) == [expected]


def test_a_name_at_the_border_of_a_long_clause_stays_whole():
    sentence = (
        "Theo đề nghị của đồng chí Nguyễn Thị Minh Châu thì trong năm nay cả cơ quan đã xét {{ x }} sáng kiến "
        "do tổ của đồng chí Trần Văn Khoa nêu ra"
    )
    assert labelled(sentence, x=(12, "")) == [
        "Nguyễn Thị Minh Châu thì trong năm nay cả cơ quan đã xét … sáng kiến do tổ của đồng chí Trần Văn Khoa"
    ]


def test_two_figures_of_a_sentence_have_their_own_words():
    sentence = "Có {{ x }} phong trào của tỉnh và {{ y }} phong trào của ngành."
    assert labelled(sentence, x=(12, ""), y=(13, "")) == [
        "Có … phong trào của tỉnh", "Có 12 phong trào của tỉnh và … phong trào của ngành",
    ]  # fmt: skip


def test_a_figure_of_a_table_is_named_by_its_row_and_column():
    rows = tbl(["Tên", "Số"], ["{%tr for d in ds %}", ""], ["{{ d.tên }}", "{{ d.số }}"], ["{%tr endfor %}", ""])
    rows = rows.replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", 1)
    values = content(table("ds", row("a", tên="Phòng một", số=ranged("số[a]", 11, "B9"))))
    assert [label(line) for line in traced(made(values, template(rows, p()))).lines] == ["Phòng một · Số"]


def test_both_figures_of_a_share_are_named_without_the_other():
    sentence = "- Ký quy chế phối hợp ({{ x }}/{{ y }} đơn vị, đạt nhiều): xong."
    assert labelled(sentence, x=(5, ""), y=(6, "")) == [
        "Ký quy chế phối hợp (đơn vị)", "Ký quy chế phối hợp (tổng số đơn vị)",
    ]  # fmt: skip


def test_the_number_and_the_day_of_a_document_have_names_of_their_own():
    assert labelled("Số: {{ văn_bản.số }}/BC", **{"văn_bản.số": (412, "")}) == ["Số của văn bản"]
