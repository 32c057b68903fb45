"""Whole files: valid as Word wants them, saved by LibreOffice, stripped of all marks."""

from __future__ import annotations

import subprocess
from collections import Counter

import pytest
from openxml_audit import OpenXmlValidator

from pipeline.marks import read_marks
from pipeline.merge import Kind, merged
from pipeline.ooxml import read_package, write_package
from tests.merge import hands, reader
from tests.merge.hands import W


def worked_on(package, *kinds):
    copy = hands.opened(package)
    for n, hand in enumerate(kinds):
        hand(copy, 3 * n + 1)
    return copy


WORK = (
    hands.write_on,
    hands.insert_a_note,
    hands.split_a_paragraph,
    hands.add_a_recipient,
    hands.add_a_row,
    hands.make_a_figure_bold,
    hands.paste_a_paragraph,
    hands.delete_a_figure_tracked,
)


@pytest.mark.parametrize(("track", "take_new"), [(False, True), (True, False)], ids=["plain", "tracked"])
def test_the_result_is_a_valid_document(short, tmp_path, track, take_new):
    edited = hands.closed(worked_on(short["base"], *WORK))
    result = merged(short["base"], edited, short["rows"], track=track, take_new=take_new)
    file = tmp_path / "kết quả.docx"
    file.write_bytes(write_package(result.package))
    assert OpenXmlValidator().validate(str(file)).errors == []


def test_each_number_stands_once_and_no_note_alone(short):
    edited = hands.closed(worked_on(short["base"], *WORK, hands.copy_a_paragraph_with_its_marks))
    tree = reader.root(merged(short["base"], edited, short["rows"]).package)
    for kind, attribute in (("bookmarkStart", "id"), ("bookmarkStart", "name"), ("bookmarkEnd", "id")):
        assert max(Counter(e.get(W + attribute) for e in tree.iter(W + kind)).values()) == 1
    starts = {e.get(W + "id") for e in tree.iter(W + "bookmarkStart")}
    assert starts == {e.get(W + "id") for e in tree.iter(W + "bookmarkEnd")}
    marks, notes = reader.note_ids(merged(short["base"], edited, short["rows"]).package)
    assert marks == notes


def test_parts_that_nobody_needs_to_change_keep_their_bytes(short):
    edited = hands.closed(worked_on(short["base"], *WORK))
    result = merged(short["base"], edited, short["figures"]).package.parts
    touched = {name for name in result if result[name] != edited.parts.get(name)}
    assert touched <= {"word/document.xml", "word/footnotes.xml", "customXml/item1.xml"}
    assert result.keys() == edited.parts.keys()


def test_of_a_file_that_lost_all_marks_no_figure_is_wrong_where_a_person_rewrote(short):
    copy = rewritten(hands.opened(short["base"]), "- Tặng sách")
    hands.strip_all_marks(copy)
    result = merged(short["base"], hands.closed(copy), short["rows"])
    wrong = Counter(reader.texts(result.package)) - Counter(reader.texts(short["rows"]))
    assert [t for t in wrong if "Tặng sách" not in t] == []
    assert "cho 02 xã" in next(t for t in wrong)
    assert len(result.conflicts) == 1


@pytest.mark.long
def test_of_a_file_that_lost_all_marks_nine_tenths_of_the_figures_are_refreshed_and_none_is_wrong(base, many):
    copy = rewritten(hands.opened(base), "- Giấy khen")
    hands.strip_all_marks(copy)
    result = merged(base, hands.closed(copy), many)
    old = {m.bookmark: m.text for m in read_marks(base).figures}
    due = [m for m in read_marks(many).figures if old.get(m.bookmark, m.text) != m.text]
    done = [d for d in result.deeds if d.kind == Kind.FIGURE]
    print(f"figures that changed {len(due)}, refreshed {len(done)}, unplaced {len(result.unplaced)}")
    assert len(due) > 100
    assert len(done) >= 0.9 * len(due)
    wrong = Counter(reader.texts(result.package)) - Counter(reader.texts(many))
    assert [t for t in wrong if "Giấy khen" not in t] == []


def rewritten(copy, opening):
    """A paragraph with words put between all of its words."""
    p = next(p for p in hands.body_paragraphs(copy) if hands.words(p).startswith(opening))
    for t in list(p.iter(W + "t"))[1::3]:
        t.text = f"{t.text}, kể cả "
    return copy


@pytest.mark.long
@pytest.mark.parametrize("new", ["figures", "rows"])
def test_a_file_that_libreoffice_saved_is_brought_up_to_date_the_same(base, request, tmp_path, new):
    saved = through_libreoffice(base, tmp_path)
    fresh = request.getfixturevalue(new)
    assert merged(base, saved, base).package is saved
    result = merged(base, saved, fresh)
    assert reader.texts(result.package) == reader.texts(fresh)
    assert not result.conflicts
    assert not result.unplaced
    again = through_libreoffice(result.package, tmp_path)
    assert reader.texts(again) == reader.texts(fresh)


def through_libreoffice(package, folder):
    source, target = folder / "vào.docx", folder / "ra"
    source.write_bytes(write_package(package))
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", target, source]
    subprocess.run(command, check=True, capture_output=True, timeout=170)
    return read_package(target / "vào.docx")


EDITS = (hands.write_on, hands.overtype, hands.make_a_figure_bold, hands.add_a_row, hands.split_a_paragraph)


@pytest.mark.long
@pytest.mark.parametrize("hand", EDITS, ids=lambda hand: hand.__name__)
def test_a_copy_edited_and_then_saved_by_libreoffice_is_merged_as_the_edited_copy_is(short, tmp_path, hand):
    edited = hands.closed(worked_on(short["base"], hand, hands.write_before_a_figure))
    saved = through_libreoffice(edited, tmp_path)
    assert not merged(short["base"], saved, short["base"]).deeds
    result = merged(short["base"], saved, short["rows"])
    plain = merged(short["base"], edited, short["rows"])
    assert reader.texts(result.package) == reader.texts(plain.package)
    assert len(result.conflicts) == len(plain.conflicts)
    assert result.unplaced == plain.unplaced == ()
