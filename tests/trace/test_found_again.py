from __future__ import annotations

import pytest

from pipeline.ooxml import with_part
from pipeline.trace import traced
from tests.trace.paper import bare, changed, one, paper, told, version, without_mark

ALL = [
    ("tổng", "1.059", "1.059", True), ("khen", "12", "12", True), ("phạt", "24", "24", True),
    ("tỉ_lệ", "50", "50", True), ("hiệu", "09", "09", True), ("số[a]", "11", "11", True),
    ("số[b]", "13", "13", True), ("khen", "12", "12", True),
]  # fmt: skip


def test_a_document_that_lost_all_its_marks_is_traced_by_its_version():
    found = traced(bare(paper()), version())
    assert told(found) == ALL
    assert all(line.aligned for line in found.lines)
    assert [line.spot for line in found.lines] == [line.spot for line in traced(bare(paper()), version()).lines]


def test_a_bookmark_lost_by_overtyping_is_found_again_and_told_to_differ():
    edited = changed(without_mark(paper(), "phạt"), (">24<", ">42<"))
    assert ("phạt", "24", None, False) in told(traced(edited))
    found = traced(edited, version())
    line = one(found, "phạt")
    assert (line.now, line.agrees, line.aligned) == ("42", False, True)
    assert told(found) == [("phạt", "24", "42", False) if t[0] == "phạt" else t for t in ALL]


@pytest.mark.parametrize(
    ("swap", "strayed"),
    [
        ((">Cả năm có <", ">Trong cả năm công tác, toàn ngành đã có tất cả là <"), []),
        ((" lượt, khen ", " lượt trong 12 tháng, khen "), []),
        ((">Đạt <", ">Năm nay đạt tỉ lệ <"), []),
        ((">1.059<", ">1.060<"), ["tổng"]),
    ],
)
def test_words_changed_around_figures_do_not_lose_them(swap, strayed):
    found = traced(bare(changed(paper(), swap)), version())
    assert [line.figure.name for line in found.strayed] == strayed
    assert [line.figure.name for line in found.lines] == [name for name, *_ in ALL]


def test_a_paragraph_that_was_moved_keeps_its_figures():
    main = paper()["word/document.xml"].decode()
    start = main.index("<w:p>", main.index("Đạt") - 200)
    end = main.index("</w:p>", start) + len("</w:p>")
    moved = main[:start] + main[end:].replace("<w:sectPr", f"{main[start:end]}<w:sectPr", 1)
    found = traced(bare(with_part(paper(), "word/document.xml", moved.encode())), version())
    assert found.strayed == ()
    assert one(found, "tỉ_lệ").place > one(found, "tổng").place


def test_a_figure_whose_sentence_was_deleted_is_lost_and_never_found_elsewhere():
    main = paper()["word/document.xml"].decode()
    start = main.rindex("<w:p>", 0, main.index("Đạt"))
    end = main.index("</w:p>", start) + len("</w:p>")
    found = traced(bare(with_part(paper(), "word/document.xml", (main[:start] + main[end:]).encode())), version())
    assert [(line.figure.name, line.now, line.place) for line in found.strayed] == [
        ("tỉ_lệ", None, ""),
        ("hiệu", None, ""),
    ]
    assert len({(line.place, line.spot.start) for line in found.lines if line.spot}) == 6
