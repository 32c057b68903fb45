"""What rests on the inputs is brought up to date in place; what a person wrote stays, and is never written over."""

from __future__ import annotations

import pytest

from pipeline.marks.seal import made_as
from pipeline.merge import Kind
from pipeline.ooxml import write_package
from tests.merge import hands, reader
from tests.merge.hands import W
from tests.merge.marked import line_with
from tests.refresh.house import document, names, refresh


def of(done, name):
    return next(d for d in done[0].merged.deeds if d.name == name)


def test_figures_are_brought_up_to_date_and_told_with_their_cells(done):
    deed = of(done, "tập_thể.xuất_sắc")
    assert (deed.kind, deed.old, deed.new) == (Kind.FIGURE, "02", "03")
    assert done[0].cells.of(deed.name, deed.new) == (
        "lam-giang/2026/khen-thuong-2026.xlsx · Khen thưởng theo đơn vị · D15 0 → 1",
    )
    assert "03 lượt tập thể" in line_with(done[0].merged.package, "Lời người sửa.")


def test_lists_tables_notes_recipients_and_prose_are_brought_up_to_date(done):
    package, told = done[0].merged.package, done[0].merged.deeds
    for words in ("Lò Văn Mới", "- Đoàn thanh niên VKSND tỉnh", "Câu mới ở cuối đoạn."):
        assert any(words in line for line in reader.texts(package)), words
    assert {Kind.FIGURE, Kind.WORDS, Kind.PARAGRAPH_ADDED} <= {d.kind for d in told}
    sentence = next(d for d in told if "Câu mới" in d.new)
    assert done[0].cells.of("", sentence.new) == ("lam-giang/2026/bao-cao-2026.xlsx · Nội dung · D12",)


def test_words_looks_and_comments_of_the_person_stay(done, worked_on):
    tree, before = reader.root(done[0].merged.package), reader.root(worked_on)
    bold = next(r for r in tree.iter(W + "r") if "Lời người sửa." in hands.words(r))
    assert bold.find(f"{W}rPr/{W}b") is not None
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert len(list(tree.iter(W + tag))) == len(list(before.iter(W + tag))) == 1


def test_a_figure_overtyped_is_a_conflict_with_both_sides_and_stays(done):
    (conflict,) = [c for c in done[0].merged.conflicts if c.name == "cá_nhân.giấy_khen"]
    assert (conflict.base, conflict.edited, conflict.new, conflict.taken) == ("104", "99", "107", False)
    assert "99 lượt cá nhân" in line_with(done[0].merged.package, "- Giấy khen:")


def test_a_note_of_the_person_between_two_of_the_inputs_stays_and_numbers_run_in_order(done):
    marks, listed = reader.note_ids(done[0].merged.package)
    assert marks == listed == [str(n) for n in range(1, len(marks) + 1)]
    (own,) = [t for t in reader.texts(done[0].merged.package) if "Chú thích gõtay" in t]
    assert own.startswith("[3]")


def test_the_new_build_is_kept_and_the_next_refresh_sets_out_from_it(done, changed):
    assert names(changed)[-1].endswith("@2")
    assert made_as(done[0].merged.package) == made_as(done[0].made.package)
    again, _ = refresh(changed, done[0].merged.package)
    assert again.ground.version.record.number == 2
    assert again.merged.deeds == ()
    assert not again.changed


@pytest.mark.long
def test_a_file_that_nobody_edited_becomes_the_new_build(changed, base, done):
    result, _ = refresh(changed, base)
    assert reader.texts(result.merged.package) == reader.texts(done[0].made.package)
    assert result.merged.conflicts == result.merged.unplaced == ()


@pytest.mark.long
def test_take_inputs_lets_the_inputs_win_and_says_so(changed, worked_on):
    result, _ = refresh(changed, worked_on, take_new=True)
    assert all(c.taken for c in result.merged.conflicts)
    assert "107 lượt cá nhân" in line_with(result.merged.package, "- Giấy khen:")
    assert any("Lời người sửa." in line for line in reader.texts(result.merged.package))


@pytest.mark.long
def test_tracked_changes_accepted_are_the_result_and_rejected_the_copy(changed, worked_on, done):
    tracked = refresh(changed, worked_on, track=True)[0].merged.package
    ours = reader.OURS
    assert reader.texts(tracked, lambda t: reader.accepted(t, ours)) == reader.texts(done[0].merged.package)
    assert reader.texts(tracked, lambda t: reader.rejected(t, ours)) == reader.texts(worked_on)


@pytest.mark.long
def test_the_same_copy_gives_the_same_bytes(changed, worked_on, done):
    again, _ = refresh(changed, worked_on)
    assert write_package(again.merged.package) == write_package(done[0].merged.package)


@pytest.mark.long
def test_the_copy_and_the_document_in_outputs_stay_as_they_are(changed, base, done):
    assert done
    assert document(changed).parts == base.parts
