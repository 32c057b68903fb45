"""Causes beside cells and templates: dated tables, the program, a sign-off, copies kept, several conditions."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from docx import Document
from openpyxl import load_workbook

from pipeline.adopt import adopted
from pipeline.archive import put
from pipeline.causes import attributed, between, effects_between, of_package, of_version, world
from pipeline.causes.effects import every_change, side
from pipeline.causes.world import drawn
from pipeline.compare import CauseKind, compared
from pipeline.keep import laid_out, piece, versions
from pipeline.keep.maker import stamp
from pipeline.keep.pieces import RECORD, stem
from pipeline.keep.record import to_json
from pipeline.ooxml import digest, parse, read_package, serialise, with_part, write_package
from tests.causes.planted.desk import MAIN, in_file, paragraph, reworded
from tests.causes.planted.plant import told
from tests.cli.conftest import typed
from tests.compare.planting import new_paragraph
from tests.keep.house import BOOK, DOCUMENT, KEY, build, store_of, write

MODEL = "templates_docx/ke-hoach-nam/mau.docx"
BACKGROUND = "Năm 2018, các cấp, các ngành"


def changes(store, old, new):
    return every_change(between(store, old, new))


def causes(found):
    return {told(cause) for change in found for cause in change.causes}


def both(house):
    """The archive of the house, built once more, and its two versions."""
    assert build(house)[1] == ()
    store = store_of(house)
    return store, *(of_version(store, v) for v in versions(store))


def reword(house, cell, old, new):
    """A word of a paragraph in the workbook, exchanged."""
    text = load_workbook(house / BOOK)["Nội dung"][cell].value
    assert old in text
    write(house, cell, text.replace(old, new, 1), sheet="Nội dung")


def edited(house, change, name="sua.docx"):
    """A copy of the document on which a person worked."""
    shutil.copy(house / DOCUMENT, house / name)
    in_file(house / name, change)
    return read_package(house / name)


def test_a_program_that_makes_something_else_of_the_same_inputs_is_named(built):
    store = store_of(built)
    (one,) = versions(store)
    folder = f"{stem(KEY)}/"
    files = {path: piece(store, one, path.removeprefix(folder)) for path in one.paths}
    package = read_package(built / DOCUMENT)
    root = parse(package[MAIN], MAIN)
    reworded(root, "I. MỤC ĐÍCH, YÊU CẦU", "I. MỤC", "I) MỤC")
    later = with_part(package, MAIN, serialise(root))
    by = replace(one.record.maker, digest="một chương trình khác", program="9.9")
    files[f"{folder}{folder[:-1]}.docx"] = write_package(later)
    files[f"{folder}{RECORD}"] = to_json(replace(one.record, number=2, digest=digest(later), maker=by))
    put(store, one.object_id, files, stamp(by, "thử"))
    old, new = (of_version(store, v) for v in versions(store))
    (change,) = changes(store, old, new)
    assert [(c.kind, "9.9" in c.what) for c in change.causes] == [(CauseKind.PROGRAM, True)]


@pytest.mark.long
def test_number_and_day_of_the_copy_that_left_are_the_sign_offs_and_not_a_hand_edit(house, monkeypatch):
    monkeypatch.chdir(house)
    write(house, "F6", None)
    build(house)
    assert typed("sign-off", KEY, "--number", "5", "--date", "07/01/2018").exit_code == 0
    assert typed("issue", KEY, "gui.docx").exit_code == 0
    store = store_of(house)
    (version,) = versions(store)
    sent = read_package(house / "gui.docx")
    found = changes(store, of_version(store, version), of_package(store, "gui.docx", sent))
    assert found
    assert {c.kind for change in found for c in change.causes} == {CauseKind.SIGN_OFF}
    assert all(change.causes for change in found)
    in_file(house / "gui.docx", lambda root: reworded(root, "I. MỤC ĐÍCH, YÊU CẦU", "I. MỤC", "I) MỤC"))
    found = changes(store, of_version(store, version), of_package(store, "gui.docx", read_package(house / "gui.docx")))
    assert {c.kind for change in found for c in change.causes} == {CauseKind.SIGN_OFF, CauseKind.HAND_EDIT}
    assert [c.kind for change in found if "I) MỤC" in str(change) for c in change.causes] == [CauseKind.HAND_EDIT]


def test_a_copy_that_was_kept_as_a_version_is_the_hands_that_edited_it(built):
    package = edited(built, lambda root: reworded(root, "I. MỤC ĐÍCH, YÊU CẦU", "I. MỤC", "I) MỤC"))
    store = store_of(built)
    kept = adopted(store, built / "outputs", package, (built / "sua.docx").read_bytes(), "sua.docx")
    assert kept.number == 2
    old, new = (of_version(store, v) for v in versions(store))
    (change,) = changes(store, old, new)
    assert [c.kind for c in change.causes] == [CauseKind.HAND_EDIT]


def test_a_cell_below_a_paragraph_that_a_person_put_in_keeps_its_own_cause(built):
    reword(built, "D6", "Mở rộng", "Đẩy mạnh")
    store, old, _ = both(built)

    def added(root):
        new_paragraph(paragraph(root, BACKGROUND), "Một đoạn do người sửa chen vào.")

    found = changes(store, old, of_package(store, "sua.docx", edited(built, added)))
    by = {str(c.kind.value): set(map(told, c.causes)) for c in found}
    assert by == {"added": {"hand-edit sua.docx"}, "changed": {"cell D6"}}


@pytest.mark.long
def test_a_cell_and_a_hand_in_one_paragraph_are_both_named(built):
    reword(built, "D6", "Mở rộng", "Đẩy mạnh")
    store, old, _ = both(built)
    copy = edited(built, lambda root: reworded(root, "Đẩy mạnh các phong trào", "khơi dậy", "nâng cao"))
    (change,) = changes(store, old, of_package(store, "sua.docx", copy))
    assert causes([change]) == {"cell D6", "hand-edit sua.docx"}


@pytest.mark.long
def test_a_condition_on_two_pairs_names_one_pair_and_nothing_besides(house):
    pair = 'cơ_quan.địa_danh == "Hải Phòng" and văn_bản.người_ký == "Trần Thử"'
    other = 'cơ_quan.tên_ngắn == "VKSND Thái Bình" and cơ_quan.tên_ngành == "ngành Kiểm sát ở Thái Bình"'

    def switched(root):
        after = paragraph(root, "I. MỤC ĐÍCH, YÊU CẦU")
        new_paragraph(after, "{%p endif %}")
        new_paragraph(after, "Câu này chỉ in khi hai điều cùng đúng.")
        new_paragraph(after, f"{{%p if ({pair}) or ({other}) %}}")

    in_file(house / MODEL, switched)
    build(house)
    own = BOOK.parent.parent / "don-vi.xlsx"
    for cell in _places(house / own):
        write(house, *cell, sheet="Thông tin chung", book=own)
    write(house, "L6", "Trần Thử")
    store, old, new = both(house)
    (change,) = (c for c in changes(store, old, new) if "hai điều cùng đúng" in str(c))
    assert len(change.causes) == 2
    assert {c.kind for c in change.causes} == {CauseKind.CELL}


def _places(path):
    """The cells of the office's particulars that are to change, each with its new value."""
    new = {
        "Địa danh": "Hải Phòng",
        "Tên viết ngắn": "VKSND Thái Bình",
        "Tên gọi trong ngành": "ngành Kiểm sát ở Thái Bình",
    }
    page = load_workbook(path)["Thông tin chung"]
    rows = [(page[f"A{n}"].value or "", f"B{n}") for n in range(1, page.max_row + 1)]
    cells = [(cell, value) for label, cell in rows for name, value in new.items() if label.startswith(name)]
    assert len(cells) == len(new)
    return cells


def test_a_year_folder_by_another_name_changes_nothing(built):
    folder = built / "inputs/thai-binh"
    (folder / "2018").rename(folder / "Năm 2018")
    write(built, "L6", "Nguyễn Văn Thử", book=BOOK.parent.parent / "Năm 2018" / BOOK.name)
    store, old, new = both(built)
    assert causes(changes(store, old, new)) == {"cell L6"}


@pytest.mark.long
def test_a_worksheet_that_no_declaration_knows_and_notes_beside_tables_are_no_cause(built):
    book = load_workbook(built / BOOK, rich_text=True)
    book.create_sheet("Nháp")["A1"] = "Ghi chú riêng"
    book["Nơi nhận"]["E5"] = "Đã gửi"
    book["Văn bản cần lập"]["L6"] = "Nguyễn Văn Thử"
    book.save(built / BOOK)
    store, old, new = both(built)
    found = changes(store, old, new)
    assert found
    assert causes(found) == {"cell L6"}


@pytest.mark.long
def test_a_dated_table_is_the_cause_of_what_it_alone_changes(tmp_path):
    from tests.causes.planted.desk import built as built_report
    from tests.causes.planted.desk import laid

    store = built_report(laid(tmp_path / "nha"))
    (version,) = versions(store)
    for name in "12":
        laid_out(store, version.record, tmp_path / name)
    table = tmp_path / "2" / "chuong-trinh" / "khen-thuong.tsv"
    text = table.read_text(encoding="utf-8")
    assert "\tGiấy khen\t" in text
    table.write_text(text.replace("\tGiấy khen\t", "\tGiấy khen của thủ trưởng\t"), encoding="utf-8")
    old, new = (world(tmp_path / name, version.record.key, version.record.office) for name in "12")
    comparison = attributed(compared(side(drawn(old)), side(drawn(new))), effects_between(old, new))
    found = every_change(comparison)
    assert found
    assert causes(found) == {"dated-table chuong-trinh/khen-thuong.tsv"}
    assert all(change.causes for change in found)


def test_a_file_that_word_only_saved_again_has_no_change(built):
    word = Document(str(built / DOCUMENT))
    word.save(str(built / "luu-lai.docx"))
    store = store_of(built)
    (version,) = versions(store)
    assert (
        changes(store, of_version(store, version), of_package(store, "x", read_package(built / "luu-lai.docx"))) == ()
    )
