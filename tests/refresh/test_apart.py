"""What a person typed over the inputs' figures, or took out, is told at every refresh until both say the same."""

from __future__ import annotations

import shutil

import pytest

from pipeline.cli.archive.refresh_text import last
from pipeline.ooxml import write_package
from tests.cli.conftest import typed
from tests.merge import hands, reader
from tests.merge.hands import W
from tests.merge.marked import line_with, paragraph, start
from tests.refresh.house import refresh

pytestmark = pytest.mark.long

FIGURE = "cá_nhân.giấy_khen"


@pytest.fixture(scope="session")
def again(changed, done):
    """The refreshed copy refreshed once more: its conflict stands as it stood."""
    return refresh(changed, done[0].merged.package)[0]


def taken_out(package):
    """The copy without a line, and without a row of a table of figures."""
    copy = hands.opened(package)
    line = paragraph(copy, FIGURE)
    line.getparent().remove(line)
    row = next(start(copy, "phụ_lục.đơn_vị.tt_xuất_sắc[đơn_vị=P3]").iterancestors(W + "tr"))
    row.getparent().remove(row)
    return hands.closed(copy)


def told(result):
    return [(one.said, one.expected, one.names) for one in result.apart]


def test_what_this_refresh_tells_as_a_conflict_is_not_told_twice(done):
    assert [c.name for c in done[0].merged.conflicts] == [FIGURE]
    assert done[0].apart == ()


def test_a_kept_conflict_is_told_again_by_the_next_refresh(again):
    assert again.merged.conflicts == ()
    assert told(again) == [("99", "107", (FIGURE,))]
    assert last(again, "") == "Không ghi tệp nào: 1 chỗ gõ tay khác số liệu."


def test_a_figure_overtyped_before_any_cell_changed_is_told(built, base):
    copy = hands.opened(base)
    start(copy, FIGURE).getnext().find(W + "t").text = "99"
    result, _ = refresh(built, hands.closed(copy))
    assert not result.changed
    assert told(result) == [("99", "104", (FIGURE,))]


def test_a_copy_that_says_what_the_inputs_say_has_nothing_apart(built, base):
    result, _ = refresh(built, base)
    assert result.apart == ()
    assert last(result, "").startswith("Văn bản đã đúng")


def test_a_figure_written_in_another_way_says_the_same(built, base):
    copy = hands.opened(base)
    start(copy, FIGURE).getnext().find(W + "t").text = "0104"
    assert refresh(built, hands.closed(copy))[0].apart == ()


def test_a_line_and_a_row_that_a_person_took_out_are_told_once_each(built, base):
    result, _ = refresh(built, taken_out(base))
    assert [(one.said, one.whole) for one in result.apart] == [("", True)] * 2
    line, row = result.apart
    assert (FIGURE in line.names, line.expected.startswith("- Giấy khen: ")) == (True, True)
    assert ("/sau đoạn " in line.place, "/sau dòng " in row.place) == (True, True)
    assert len(row.names) > 2


def test_the_command_tells_it_and_says_so_by_its_code(tmp_path, built, base, monkeypatch):
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bo.docx").write_bytes(write_package(taken_out(base)))
    result = typed("refresh", "bo.docx")
    assert result.exit_code == 4
    assert "CHỖ GÕ TAY KHÁC SỐ LIỆU, giữ như người sửa (2)" in result.output
    assert result.output.splitlines()[-1] == "Không ghi tệp nào: 2 chỗ gõ tay khác số liệu."


def test_take_inputs_puts_back_what_was_typed_over_and_taken_out(built, base):
    copy = hands.opened(taken_out(base))
    start(copy, "tập_thể.xuất_sắc").getnext().find(W + "t").text = "77"
    cell = start(copy, "phụ_lục.đơn_vị.tt_xuất_sắc[đơn_vị=P1]")
    row = next(cell.iterancestors(W + "tr"))
    next(t for t in reversed(list(row.iter(W + "t"))) if t.text.isdigit()).text = "78"
    edited = hands.closed(copy)
    assert len(refresh(built, edited)[0].apart) == 4
    result, _ = refresh(built, edited, take_new=True)
    assert result.apart == ()
    assert reader.texts(result.merged.package) == reader.texts(base)
    assert [c.taken for c in result.merged.conflicts] == [True] * 4
    assert ("77", "02") in {(c.edited, c.new) for c in result.merged.conflicts}


def test_take_inputs_at_the_next_refresh_settles_a_kept_conflict(changed, done):
    result, _ = refresh(changed, done[0].merged.package, take_new=True)
    assert result.apart == ()
    assert [(c.edited, c.new, c.taken) for c in result.merged.conflicts] == [("99", "107", True)]
    assert "107 lượt cá nhân" in line_with(result.merged.package, "- Giấy khen:")
    assert line_with(result.merged.package, "Lời người sửa.")
    assert last(result, "moi.docx").startswith("Đã ghi moi.docx: 1 chỗ lấy số liệu mới thay chữ người sửa.")


@pytest.mark.parametrize("when", ["before the cell changed", "when the cell changed"])
def test_take_inputs_puts_back_a_sentence_cut_out_of_a_paragraph_that_stays(built, changed, base, done, when):
    copy = hands.opened(base)
    line = paragraph(copy, FIGURE)
    for element in [e for e in line if e.tag != W + "pPr" and line.index(e) >= line.index(start(copy, FIGURE)) - 1]:
        line.remove(element)
    assert hands.words(line).startswith("- Giấy khen:")
    same = when == "before the cell changed"
    wanted = line_with(base if same else done[0].made.package, "- Giấy khen:")
    folder, edited = built if same else changed, hands.closed(copy)
    kept, _ = refresh(folder, edited)
    assert line_with(kept.merged.package, "- Giấy khen:") in wanted
    assert line_with(kept.merged.package, "- Giấy khen:") != wanted
    assert [FIGURE in one.names for one in kept.apart] == [True] * same
    result, _ = refresh(folder, edited, take_new=True)
    assert line_with(result.merged.package, "- Giấy khen:") == wanted
    assert result.apart == ()
    assert [(c.edited, " ".join(c.new.split()) in wanted, c.taken) for c in result.merged.conflicts] == [
        ("", True, True)
    ]
