"""Notes: known by what they say and where they stand, never by their number."""

from __future__ import annotations

from tests.compare.writing import NOTE, between, document, p, r, told

A, B = "Đã tặng Giấy khen cho tập thể", "và cho cá nhân trong năm"
ONE, TWO, THREE = "Văn phòng tổng hợp, Phòng 1.", "Bà Nguyễn Thị An, Phòng 2.", "Theo Quyết định số 12/QĐ-VKS."
FIELD = '<w:fldSimple w:instr=" NOTEREF _Ref1 \\h "><w:r><w:t>{}</w:t></w:r></w:fldSimple>'


def text(first, second, *notes):
    return document(p(r(A) + first), p(r(B) + second), notes=notes)


def test_a_note_that_came_first_leaves_the_others_as_they_were():
    old = text("", NOTE.format(1), ONE)
    new = text(NOTE.format(1), NOTE.format(2), TWO, ONE)
    assert told(old, new) == [("added", "chú thích", f"[+{TWO}]")]


def test_a_note_that_went_leaves_the_others_as_they_were():
    old = text(NOTE.format(1), NOTE.format(2), TWO, ONE)
    assert told(old, text("", NOTE.format(1), ONE)) == [("removed", "chú thích", f"[-{TWO}]")]


def test_a_changed_note_shows_its_words_although_its_number_is_another():
    old = text("", NOTE.format(1), ONE)
    new = text(NOTE.format(1), NOTE.format(2), TWO, ONE.replace("1", "3"))
    assert told(old, new) == [
        ("added", "chú thích", f"[+{TWO}]"),
        ("changed", "chú thích", "Văn phòng tổng hợp, Phòng [-1][+3]."),
    ]


def test_a_note_written_anew_behind_the_same_words_is_the_same_note():
    [(kind, where, _)] = told(text("", NOTE.format(1), ONE), text("", NOTE.format(1), THREE))
    assert (kind, where) == ("changed", "chú thích")


def test_notes_are_told_where_their_words_stand():
    old = text(NOTE.format(1), "", ONE)
    new = document(p(r(A) + NOTE.format(1)), p(r(B + " này")), notes=(ONE + " Hết.",))
    assert [c[1] for c in told(old, new)] == ["chú thích", "đoạn"]


def test_a_reference_to_a_note_whose_number_moved_on_is_no_change():
    old = document(p(r(A) + NOTE.format(1)), p(r("như chú thích ") + FIELD.format(1)), notes=(ONE,))
    new = document(
        p(NOTE.format(1) + r(A) + NOTE.format(2)), p(r("như chú thích ") + FIELD.format(2)), notes=(TWO, ONE)
    )
    assert told(old, new) == [("added", "chú thích", f"[+{TWO}]")]


def test_a_reference_to_another_note_is_a_change():
    blocks = p(NOTE.format(1) + r(A) + NOTE.format(2))
    old, new = (document(blocks, p(r("như chú thích ") + FIELD.format(n)), notes=(TWO, ONE)) for n in (1, 2))
    assert told(old, new) == [("changed", "đoạn", "như chú thích [-1][+2]")]


def test_a_note_that_nothing_refers_to_and_that_says_nothing_is_not_met():
    assert not between(document(A, notes=("<w:p/>",)), document(A)).wording
