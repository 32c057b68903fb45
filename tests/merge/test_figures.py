"""Figures in sentences that a person touched: brought up to date, left as a conflict, or told as without a place."""

from __future__ import annotations

from copy import deepcopy

import pytest
from lxml import etree

from pipeline.marks import read_marks
from pipeline.marks.seal import made_as
from pipeline.merge import merged
from tests.merge import hands, reader
from tests.merge.hands import W
from tests.merge.marked import line_with, paragraph, said, start

CERTIFICATES, IDEAS = "cá_nhân.giấy_khen", "sáng_kiến.cơ_sở"


@pytest.fixture
def copy(short):
    return hands.opened(short["base"])


def refreshed(short, copy, **how):
    return merged(short["base"], hands.closed(copy), short["figures"], **how)


def test_a_figure_in_a_sentence_that_a_person_rewrote_around_it_is_found_by_its_mark(short, copy):
    p = paragraph(copy, CERTIFICATES)
    for r in [r for r in p.findall(W + "r") if r is not start(copy, CERTIFICATES).getnext()]:
        r.find(W + "t").text = " chữ khác hẳn "
    result = refreshed(short, copy)
    assert line_with(result.package, "khác hẳn 107 chữ")
    assert not result.conflicts


def test_a_figure_overtyped_by_hand_is_a_conflict_and_stays(short, copy):
    start(copy, CERTIFICATES).getnext().find(W + "t").text = "110"
    result = refreshed(short, copy)
    assert line_with(result.package, "- Giấy khen:").endswith("110 lượt cá nhân.")
    (conflict,) = result.conflicts
    told = conflict.name, conflict.base, conflict.edited, conflict.new, conflict.taken
    assert told == (CERTIFICATES, "104", "110", "107", False)
    assert conflict.place.startswith("thân/đoạn ")


def test_the_mark_of_a_conflict_is_that_of_the_new_build(short, copy):
    start(copy, CERTIFICATES).getnext().find(W + "t").text = "110"
    marks, new = (
        {m.bookmark: m for m in read_marks(p).figures} for p in (refreshed(short, copy).package, short["figures"])
    )
    (mark,) = [m for m in marks.values() if m.figure.name == CERTIFICATES and m.text == "107"]
    assert mark == new[mark.bookmark]
    assert "31" in {m.text for m in marks.values() if m.figure.name == IDEAS}


def test_a_conflict_is_taken_from_the_inputs_when_asked(short, copy):
    start(copy, CERTIFICATES).getnext().find(W + "t").text = "110"
    result = refreshed(short, copy, take_new=True)
    assert line_with(result.package, "- Giấy khen:").endswith("107 lượt cá nhân.")
    assert [c.taken for c in result.conflicts] == [True]
    assert said(result.package, CERTIFICATES) == ["107"]


def test_a_figure_overtyped_with_what_the_inputs_say_now_is_no_conflict(short, copy):
    hands._unmark(start(copy, CERTIFICATES))
    p = next(p for p in hands.body_paragraphs(copy) if hands.words(p).startswith("- Giấy khen"))
    next(t for t in p.iter(W + "t") if t.text == "104").text = "107"
    result = refreshed(short, copy)
    assert not result.conflicts
    assert CERTIFICATES not in {d.name for d in result.deeds if d.place.startswith("thân/đoạn")}


def test_a_mark_lost_in_overtyping_the_same_figure_is_put_back(short, copy):
    hands._unmark(start(copy, CERTIFICATES))
    result = refreshed(short, copy)
    assert said(result.package, CERTIFICATES) == ["107"]


def test_the_bold_that_a_person_gave_a_figure_stays(short, copy):
    r = start(copy, CERTIFICATES).getnext()
    r.insert(0, etree.fromstring(etree.tostring(hands.run("", b=1).find(W + "rPr"))))
    result = refreshed(short, copy)
    bold = [r for r in reader.root(result.package).iter(W + "r") if r.find(f"{W}rPr/{W}b") is not None]
    assert "".join(t.text for r in bold for t in r.iter(W + "t")) == "107"


def test_words_typed_beside_a_figure_stay_beside_it(short, copy):
    start(copy, CERTIFICATES).addprevious(hands.run("(đã rà soát) "))
    start(copy, CERTIFICATES).getnext().getnext().addnext(hands.run(" (đợt 2)"))
    result = refreshed(short, copy)
    assert "(đã rà soát) 107 (đợt 2)" in line_with(result.package, "- Giấy khen:")


def test_a_figure_that_a_person_deleted_under_tracking_is_a_conflict(short, copy):
    r = start(copy, CERTIFICATES).getnext()
    wrapper = etree.Element(W + "del", {W + "id": "7000", W + "author": "Người sửa"})
    r.addprevious(wrapper)
    wrapper.append(r)
    r.find(W + "t").tag = W + "delText"
    result = refreshed(short, copy)
    assert [(c.base, c.edited, c.new) for c in result.conflicts] == [("104", "", "107")]
    kept = reader.root(result.package).iter(W + "delText")
    assert [t.text for t in kept] == ["104"]


def test_a_remark_on_a_figure_stays_around_it(short, copy):
    p = paragraph(copy, CERTIFICATES)
    start(copy, CERTIFICATES).addprevious(etree.Element(W + "commentRangeStart", {W + "id": "9000"}))
    start(copy, CERTIFICATES).getnext().getnext().addnext(etree.Element(W + "commentRangeEnd", {W + "id": "9000"}))
    result = refreshed(short, copy)
    at = next(reader.root(result.package).iter(W + "commentRangeStart"))
    between = []
    for element in at.itersiblings():
        if element.tag == W + "commentRangeEnd":
            break
        between += [t.text for t in element.iter(W + "t")]
    assert between == ["107"]
    assert p is not None


def test_a_paragraph_that_was_moved_has_its_figure_brought_up_to_date_where_it_stands(short, copy):
    p = paragraph(copy, CERTIFICATES)
    hands.body_paragraphs(copy)[2].addnext(p)
    result = refreshed(short, copy)
    lines = reader.texts(result.package)
    assert lines.index(line_with(result.package, "- Giấy khen:")) < lines.index(line_with(result.package, "- Lao động"))
    assert line_with(result.package, "- Giấy khen:").endswith("107 lượt cá nhân.")


@pytest.mark.parametrize("stripped", [False, True], ids=["with marks", "without marks"])
def test_both_halves_of_a_split_paragraph_are_brought_up_to_date(short, copy, stripped):
    p = next(p for p in hands.body_paragraphs(copy) if hands.words(p).startswith("- Tặng quà"))
    hands.split(p, len(p.findall(W + "r")) // 2)
    if stripped:
        hands.strip_all_marks(copy)
    result = refreshed(short, copy)
    assert any("76.000.000 đồng" in t for t in reader.texts(result.package))
    assert not any("75.000.000" in t for t in reader.texts(result.package))
    assert not result.conflicts


@pytest.mark.parametrize("stripped", [False, True], ids=["with marks", "without marks"])
def test_two_paragraphs_joined_are_brought_up_to_date(short, copy, stripped):
    p = paragraph(copy, CERTIFICATES)
    other = p.getprevious()
    other.append(hands.run(" "))
    for element in [e for e in p if e.tag != W + "pPr"]:
        other.append(element)
    p.getparent().remove(p)
    if stripped:
        hands.strip_all_marks(copy)
    result = refreshed(short, copy)
    assert "107 lượt cá nhân." in line_with(result.package, "- Giấy khen:")


def test_a_figure_that_was_copied_with_its_mark_is_right_in_both_places(short, copy):
    p = paragraph(copy, CERTIFICATES)
    p.addnext(deepcopy(p))
    result = refreshed(short, copy)
    twice = [t for t in reader.texts(result.package) if t.startswith("- Giấy khen:")]
    assert [t.endswith(" 107 lượt cá nhân.") for t in twice] == [True, True]
    assert all(len(places) == 1 for places in reader.bookmarked(result.package).values())


def test_a_mark_that_lost_its_end_is_not_believed(short, copy):
    end = start(copy, CERTIFICATES).getnext().getnext()
    end.getparent().remove(end)
    result = refreshed(short, copy)
    assert line_with(result.package, "- Giấy khen:").endswith("107 lượt cá nhân.")
    assert said(result.package, CERTIFICATES) == ["107"]


def test_runs_that_word_cut_in_two_are_read_as_one(short, copy):
    for n in range(len(hands.body_paragraphs(copy))):
        hands.save_in_word(copy, n)
    result = refreshed(short, copy)
    assert reader.texts(result.package) == reader.texts(short["figures"])
    assert any(r.get(W + "rsidR") for r in reader.root(result.package).iter(W + "r"))


def test_the_result_counts_as_edited_by_hand_from_the_new_build(short, copy):
    hands.write_on(copy, 3)
    result = refreshed(short, copy)
    assert made_as(result.package) == made_as(short["figures"])


@pytest.mark.parametrize("stripped", [False, True], ids=["with marks", "without marks"])
def test_a_date_that_ended_a_paragraph_is_brought_up_to_date_where_a_person_wrote_on(short, stripped):
    def made(year, *more):
        copy = hands.opened(short["base"])
        p = paragraph(copy, CERTIFICATES)
        for words in (f" Xong trước ngày 31/01/{year}.", *more):
            p.append(hands.run(words))
        if stripped and more:
            hands.strip_all_marks(copy)
        return hands.closed(copy)

    result = merged(made(2026), made(2026, " Câu viết thêm."), made(2027))
    assert line_with(result.package, "- Giấy khen:").endswith("31/01/2027. Câu viết thêm.")
    assert result.conflicts == result.unplaced == ()


SENTENCE = "Trong đó có {} lượt khen đột xuất, {} lượt khen thường xuyên."


def of_sentences(package, extra, thorough, *, cut=False):
    """The document with two sentences more in one paragraph, the first of them with two figures; or without it."""
    copy = hands.opened(package)
    p = paragraph(copy, CERTIFICATES)
    for words in ("" if cut else f" {SENTENCE.format(extra, thorough)}", " Các đơn vị đã công khai kết quả."):
        p.append(hands.run(words))
    return hands.closed(copy)


@pytest.mark.parametrize("track", [False, True], ids=["plain", "tracked"])
def test_a_sentence_cut_out_of_a_paragraph_is_one_conflict_and_comes_back_whole_when_the_inputs_win(short, track):
    old, mine, new = (
        of_sentences(short["base"], *figures, cut=cut)
        for figures, cut in (((14, 90), False), ((14, 90), True), ((15, 92), False))
    )
    kept, taken = (merged(old, mine, new, take_new=take, track=track) for take in (False, True))
    assert [(c.base, c.edited, c.new) for c in kept.conflicts] == [
        (SENTENCE.format(14, 90), "", SENTENCE.format(15, 92))
    ]
    assert reader.texts(kept.package) == reader.texts(mine)
    assert [c.taken for c in taken.conflicts] == [True]
    said = reader.texts(taken.package, lambda tree: reader.accepted(tree, reader.OURS))
    assert said == reader.texts(new)
