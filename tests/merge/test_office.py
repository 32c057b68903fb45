"""What a head of office does to a report in Word while a cell of the same paragraph changes: nothing lost, all told."""

from __future__ import annotations

import shutil

import pytest

from pipeline.merge import merged
from tests.merge import hands, reader
from tests.merge import typing_in_word as word
from tests.merge.test_files import through_libreoffice

BULLET, ABOVE, PEOPLE = "- Giấy khen:", "- Bằng khen của Chủ tịch", "- Hội đồng Thi đua"


def rewrite_the_other_half(copy):
    word.type_over(word.line(copy, BULLET), "lượt tập thể,", "tập thể ở cả tám đơn vị, cùng với")


def rewrite_the_half_with_the_figure(copy):
    word.type_over(word.line(copy, BULLET), ", 104 lượt cá nhân.", " và 110 người, nhiều hơn mọi năm.")


def rewrite_and_type_the_figure_again(copy):
    p = word.line(copy, BULLET)
    number = "104" if "104" in word.said(p) else "107"
    word.type_over(p, f"tập thể, {number} lượt", f"tập thể và {number} lượt")


def delete_the_bullet(copy):
    p = word.line(copy, BULLET)
    p.getparent().remove(p)


def delete_the_bullet_above(copy):
    p = word.line(copy, ABOVE)
    p.getparent().remove(p)


def put_a_bullet_between(copy):
    word.press_enter(word.line(copy, ABOVE), "- Kỷ niệm chương: 104 lượt cá nhân.")


def add_a_note(copy):
    p = word.line(copy, BULLET)
    word.add_a_note(copy, p, "104" if "104" in word.said(p) else "107", "Không kể 104 người đã nghỉ hưu.")


def paste_a_table(copy):
    word.paste_a_table(word.line(copy, BULLET), ("Đơn vị", "Cá nhân"), ("Phòng 1", "104"), ("Phòng 2", "22"))


def bold_a_phrase(copy):
    p = word.line(copy, BULLET)
    word.make_bold(p, "tập thể, 104 lượt" if "104" in word.said(p) else "tập thể, 107 lượt")


def bold_half_of_the_figure(copy):
    word.make_bold(word.line(copy, BULLET), "tập thể, 10")


def change_a_recipient(copy):
    word.type_over(word.line(copy, PEOPLE), "VKSND tỉnh", "VKSND tỉnh Lam Giang")


EDITS = (
    rewrite_the_other_half,
    rewrite_the_half_with_the_figure,
    rewrite_and_type_the_figure_again,
    delete_the_bullet,
    delete_the_bullet_above,
    put_a_bullet_between,
    add_a_note,
    paste_a_table,
    bold_a_phrase,
    bold_half_of_the_figure,
    change_a_recipient,
)
CONFLICTS = {
    rewrite_the_half_with_the_figure: [("104", "110", "107")],
    delete_the_bullet: [("104", "", "107")],
}


def worked_on(package, edit, *, resaved=True):
    """The document after the edit, every paragraph saved as Word saves it."""
    copy = hands.opened(package)
    edit(copy)
    for n in range(len(hands.body_paragraphs(copy))) if resaved else ():
        hands.save_in_word(copy, n)
    return hands.closed(copy)


def judge(result, edit, wanted):
    """The result says what the new build says under the same hand, but for what is told as a conflict."""
    told = CONFLICTS.get(edit, [])
    assert len(result.conflicts) == len(told), result.conflicts
    for conflict, (was, here, will) in zip(result.conflicts, told, strict=True):
        assert (was in conflict.base, here in conflict.edited, will in conflict.new) == (True, True, True)
        assert bool(conflict.edited) is bool(here)
    left = [("104", "107")] if edit is rewrite_and_type_the_figure_again else []
    assert [(u.old, u.new) for u in result.unplaced] == left
    assert reader.texts(result.package) == wanted


def under(new, edit):
    """The lines of the new build after the same edit; where a figure was typed, it is as typed."""
    if edit in {rewrite_the_half_with_the_figure, rewrite_and_type_the_figure_again}:
        copy = hands.opened(new)
        word.type_over(word.line(copy, BULLET), "107", "104")
        new = hands.closed(copy)
    return reader.texts(worked_on(new, edit, resaved=False))


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_an_edit_in_word_and_a_changed_cell_both_stand(short, edit):
    new = "rows" if edit is change_a_recipient else "figures"
    result = merged(short["base"], worked_on(short["base"], edit), short[new])
    judge(result, edit, under(short[new], edit))


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice không có trên máy này")
@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_the_same_after_libreoffice_saved_it(short, edit, tmp_path):
    new = "rows" if edit is change_a_recipient else "figures"
    saved = through_libreoffice(worked_on(short["base"], edit), tmp_path)
    judge(merged(short["base"], saved, short[new]), edit, under(short[new], edit))


@pytest.mark.parametrize("edit", [bold_a_phrase, bold_half_of_the_figure], ids=lambda edit: edit.__name__)
def test_the_phrase_stays_bold_around_the_new_figure(short, edit):
    tree = reader.root(merged(short["base"], worked_on(short["base"], edit), short["figures"]).package)
    bold = "".join(hands.words(r) for r in tree.iter(hands.W + "r") if r.find(f"{hands.W}rPr/{hands.W}b") is not None)
    assert "tập thể, 107" in bold


def test_a_recipient_that_a_person_and_the_inputs_both_changed_is_a_conflict(short):
    fresh = hands.opened(short["base"])
    word.type_over(word.line(fresh, PEOPLE), "VKSND tỉnh", "VKSND tối cao")
    mine = worked_on(short["base"], change_a_recipient)
    result = merged(short["base"], mine, hands.closed(fresh))
    assert reader.texts(result.package) == reader.texts(mine)
    assert [("Lam Giang" in c.edited, "tối cao" in c.new) for c in result.conflicts] == [(True, True)]


@pytest.mark.parametrize("edit", CONFLICTS, ids=lambda edit: edit.__name__)
def test_where_the_inputs_win_the_whole_rewritten_half_is_theirs(short, edit):
    result = merged(short["base"], worked_on(short["base"], edit), short["figures"], take_new=True)
    assert reader.texts(result.package) == reader.texts(short["figures"])
    assert [c.taken for c in result.conflicts] == [True]
