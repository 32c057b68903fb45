"""Generated tables, lists, blocks and recipients that a person worked on while the inputs changed."""

from __future__ import annotations

from copy import deepcopy

import pytest

from pipeline.merge import Kind, merged
from pipeline.outline import paragraphs, read_outline, tables
from tests.merge import hands, reader
from tests.merge.hands import W
from tests.merge.marked import line_with


@pytest.fixture
def copy(short):
    return hands.opened(short["base"])


def refreshed(short, copy, new="rows", **how):
    return merged(short["base"], hands.closed(copy), short[new], **how)


def table(tree, heading):
    return next(t for t in tree.iter(W + "tbl") if heading in "".join(x.text or "" for x in t.iter(W + "t")))


def row(tree, heading, words):
    rows = [r for r in table(tree, heading).findall(W + "tr") if words in cells(r)]
    return rows[0] if rows else None


def cells(r):
    return [" ".join("".join(t.text or "" for t in c.iter(W + "t")).split()) for c in r.findall(W + "tc")]


HEADING, FLAG = "Danh hiệu thi đua, hình", "Cờ thi đua của UBND tỉnh"


def without_flag(package):
    """The document as a build in which one award has no row."""
    copy = hands.opened(package)
    gone = row(copy.document, HEADING, FLAG)
    gone.getparent().remove(gone)
    return hands.closed(copy)


def test_a_row_that_the_inputs_no_longer_have_goes_while_a_person_edited_another(short, copy):
    mine = row(copy.document, HEADING, "Lao động tiên tiến")
    mine.findall(W + "tc")[1].find(W + "p").append(hands.run(" (cả năm)"))
    result = merged(short["base"], hands.closed(copy), without_flag(short["figures"]))
    tree = reader.root(result.package)
    assert row(tree, HEADING, FLAG) is None
    assert cells(row(tree, HEADING, "Lao động tiên tiến (cả năm)"))[3] == "238"
    assert cells(row(tree, HEADING, "Giấy khen"))[3] == "107"
    assert Kind.ROW_REMOVED in {d.kind for d in result.deeds}


def test_a_row_that_a_person_edited_is_not_taken_out(short, copy):
    row(copy.document, HEADING, FLAG).findall(W + "tc")[1].find(W + "p").append(hands.run(" (mới)"))
    result = merged(short["base"], hands.closed(copy), without_flag(short["base"]))
    assert cells(row(reader.root(result.package), HEADING, f"{FLAG} (mới)"))[2] == "1"
    assert [(FLAG in c.base, c.new) for c in result.conflicts] == [(True, "")]


@pytest.mark.parametrize("stripped", [False, True], ids=["with marks", "without marks"])
def test_a_row_that_comes_takes_the_widths_that_a_person_drew(short, stripped):
    old = without_flag(short["base"])
    copy = hands.opened(old)
    for width in table(copy.document, HEADING).iter(W + "gridCol", W + "tcW"):
        width.set(W + "w", str(int(width.get(W + "w")) + 40))
    if stripped:
        hands.strip_all_marks(copy)
    result = merged(old, hands.closed(copy), short["figures"])
    rows = table(reader.root(result.package), HEADING).findall(W + "tr")
    widths = {tuple(c.find(f"{W}tcPr/{W}tcW").get(W + "w") for c in r.findall(W + "tc")) for r in rows}
    assert len(widths) == 1
    assert [c for r in rows for c in cells(r)] == table_words(short["figures"])
    assert labels(result.package) == labels(short["figures"])


def labels(package):
    """The numbers that Word gives the rows."""
    found = [t for t in tables(read_outline(package).body.blocks) if len(t.columns) == 4]
    return [p.label for r in found[0].rows for p in paragraphs(r.cells[0].blocks)]


def test_a_row_that_a_person_put_in_for_the_same_award_is_not_put_in_twice(short):
    old = without_flag(short["base"])
    copy = hands.opened(old)
    own = deepcopy(row(hands.opened(short["base"]).document, HEADING, FLAG))
    own.findall(W + "tc")[2].find(f".//{W}t").text = "3"
    row(copy.document, HEADING, "Giấy khen").addprevious(own)
    result = merged(old, hands.closed(copy), short["base"])
    assert cells(row(reader.root(result.package), HEADING, FLAG))[2] == "3"
    (conflict,) = result.conflicts
    assert (conflict.base, FLAG in conflict.edited, FLAG in conflict.new) == ("", True, True)


def table_words(package):
    rows = table(reader.root(package), HEADING).findall(W + "tr")
    return [c for r in rows for c in cells(r)]


def test_a_row_that_a_person_put_in_stays_and_the_rows_around_it_are_brought_up_to_date(short, copy):
    near = row(copy.document, HEADING, "Giấy khen")
    own = deepcopy(near)
    for mark in [*own.iter(W + "bookmarkStart"), *own.iter(W + "bookmarkEnd")]:
        mark.getparent().remove(mark)
    for cell, words in zip(own.findall(W + "tc"), ("", "Kỷ niệm chương", "7", "9"), strict=True):
        texts = list(cell.iter(W + "t"))
        for t in texts:
            t.text = words if t is texts[0] else ""
    near.addprevious(own)
    result = refreshed(short, copy, "figures")
    tree = reader.root(result.package)
    assert cells(row(tree, HEADING, "Kỷ niệm chương"))[2:] == ["7", "9"]
    assert cells(row(tree, HEADING, "Giấy khen"))[3] == "107"
    assert not result.conflicts


def test_a_row_deleted_by_hand_and_changed_in_the_inputs_is_a_conflict(short, copy):
    gone = row(copy.document, HEADING, "Giấy khen")
    gone.getparent().remove(gone)
    result = refreshed(short, copy, "figures")
    assert row(reader.root(result.package), HEADING, "Giấy khen") is None
    (conflict,) = [c for c in result.conflicts if "Giấy khen" in c.base]
    assert "107" in conflict.new
    assert conflict.edited == ""


def test_a_column_that_a_person_took_out_leaves_the_others_right(short, copy):
    for r in table(copy.document, HEADING).findall(W + "tr"):
        r.remove(r.findall(W + "tc")[2])
    grid = table(copy.document, HEADING).find(W + "tblGrid")
    grid.remove(grid[2])
    result = refreshed(short, copy, "figures")
    tree = reader.root(result.package)
    assert cells(row(tree, HEADING, "Giấy khen"))[2] == "107"
    assert [(u.old, u.new) for u in result.unplaced] == [("2", "3")]


def test_two_columns_that_a_person_exchanged_keep_their_own_figures(short, copy):
    hands.strip_all_marks(copy)
    for r in table(copy.document, HEADING).findall(W + "tr"):
        r.append(r.findall(W + "tc")[2])
    tree = reader.root(refreshed(short, copy, "figures").package)
    assert cells(row(tree, HEADING, "Giấy khen"))[2:] == ["107", "22"]
    assert cells(row(tree, HEADING, "Tập thể lao động xuất sắc"))[2:] == ["-", "3"]


def test_rows_that_a_person_sorted_keep_their_own_figures(short, copy):
    hands.strip_all_marks(copy)
    whole = table(copy.document, HEADING)
    for r in reversed(whole.findall(W + "tr")[1:]):
        whole.append(r)
    tree = reader.root(refreshed(short, copy, "figures").package)
    assert cells(row(tree, HEADING, "Giấy khen"))[2:] == ["22", "107"]
    assert cells(row(tree, HEADING, "Tập thể lao động xuất sắc"))[2:] == ["3", "-"]


def test_recipients_of_a_person_stay_between_those_that_the_inputs_name(short, copy):
    p = next(p for p in copy.document.iter(W + "p") if hands.words(p).startswith("- Hội đồng Thi đua"))
    own = deepcopy(p)
    for mark in [*own.iter(W + "bookmarkStart"), *own.iter(W + "bookmarkEnd")]:
        mark.getparent().remove(mark)
    texts = list(own.iter(W + "t"))
    for t in texts:
        t.text = "- Báo Lam Giang;" if t is texts[-1] else ""
    p.addnext(own)
    result = refreshed(short, copy)
    named = [t for t in reader.texts(result.package) if t in {"- Báo Lam Giang;", "- Đoàn thanh niên VKSND tỉnh;"}]
    assert sorted(named) == ["- Báo Lam Giang;", "- Đoàn thanh niên VKSND tỉnh;"]
    assert not result.conflicts


def test_a_block_deleted_by_hand_and_changed_in_the_inputs_is_a_conflict(short, copy):
    p = next(p for p in hands.body_paragraphs(copy) if hands.words(p).startswith("- Giấy khen"))
    p.getparent().remove(p)
    result = refreshed(short, copy, "figures")
    (conflict,) = result.conflicts
    assert conflict.edited == ""
    assert "107" in conflict.new
    assert not any(t.startswith("- Giấy khen") for t in reader.texts(result.package))


def test_a_block_deleted_by_hand_comes_back_when_the_inputs_win(short, copy):
    p = next(p for p in hands.body_paragraphs(copy) if hands.words(p).startswith("- Giấy khen"))
    p.getparent().remove(p)
    result = refreshed(short, copy, "figures", take_new=True)
    assert line_with(result.package, "- Giấy khen:").endswith("107 lượt cá nhân.")


def test_a_paragraph_that_a_person_wrote_on_is_kept_where_the_inputs_drop_it(short, copy):
    gone = f"- {FLAG}:"
    p = next(p for p in hands.body_paragraphs(copy) if hands.words(p).startswith(gone))
    p.append(hands.run(" Đơn vị được tặng: VKSND khu vực 1."))
    result = refreshed(short, copy)
    assert line_with(result.package, gone).endswith("VKSND khu vực 1.")
    assert [c.new for c in result.conflicts if gone in c.base] == [""]


def test_a_paragraph_with_a_remark_is_not_taken_out_silently(short, copy):
    gone = f"- {FLAG}:"
    p = next(p for p in hands.body_paragraphs(copy) if hands.words(p).startswith(gone))
    for n, other in enumerate(hands.body_paragraphs(copy)):
        if other is p:
            hands.remark(copy, n)
    result = refreshed(short, copy)
    assert line_with(result.package, gone)
    assert [c.new for c in result.conflicts if gone in c.base] == [""]
