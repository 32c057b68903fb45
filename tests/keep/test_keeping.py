from __future__ import annotations

import hashlib
import unicodedata
from pathlib import PurePath

import pytest
from openpyxl import load_workbook

from pipeline.archive import describe, objects
from pipeline.content import loads
from pipeline.files import fits_windows
from pipeline.keep import Version, find, piece, versions
from pipeline.keep.pieces import CONTENT, OUTLINE, SOURCES, TEXT
from tests.keep.house import (
    BOOK,
    DECLARATION,
    DOCUMENT,
    KEY,
    ORDERS,
    build,
    everything,
    names,
    replace_in,
    saved_again,
    store_of,
    write,
)


def test_a_build_makes_the_first_version(house):
    kept, wrong = build(house)
    assert wrong == ()
    assert [(k.key, k.number, k.is_new) for k in kept] == [(KEY, 1, True)]
    assert names(house) == [f"{KEY}@1"]


def test_a_version_holds_the_document_and_all_that_outlives_this_program(built):
    store = store_of(built)
    (version,) = versions(store)
    assert piece(store, version, "Ke hoach nam 2018.docx") == (built / DOCUMENT).read_bytes()
    assert "KẾ HOẠCH" in piece(store, version, TEXT).decode()
    assert "KẾ HOẠCH" in piece(store, version, OUTLINE).decode()
    assert piece(store, version, SOURCES).startswith(b"\xef\xbb\xbf")
    assert loads(piece(store, version, CONTENT).decode()).cells
    assert version.record.inputs == {"vao/thai-binh/2018": 1}
    assert version.record.maker.libraries["docxtpl"]


def test_the_sources_of_a_version_name_cells_of_figures_that_nothing_prints(built):
    store = store_of(built)
    (version,) = versions(store)
    (line,) = [line for line in piece(store, version, SOURCES).decode().splitlines() if "kỷ_niệm.lời_kêu_gọi" in line]
    assert "phong-trao-va-nhiem-vu-2018.xlsx · Số liệu khác · D5 = 1948" in line


def test_the_inputs_are_kept_byte_for_byte_with_declarations_and_templates(built):
    store = store_of(built)
    state = describe(store, "vao/thai-binh/2018").head.state
    for path in (BOOK.as_posix(), DECLARATION.as_posix(), "templates_docx/_chung/kieu.docx"):
        assert state[path] == hashlib.sha512((built / path).read_bytes()).hexdigest()


def test_the_same_inputs_make_no_version(built):
    before = everything(built / "outputs/luu-tru")
    kept, _ = build(built)
    assert [(k.number, k.is_new) for k in kept] == [(1, False)]
    assert everything(built / "outputs/luu-tru") == before


def test_a_workbook_saved_again_without_a_change_makes_no_version(built):
    before = (built / BOOK).read_bytes()
    saved_again(built)
    assert (built / BOOK).read_bytes() != before
    build(built)
    assert names(built) == [f"{KEY}@1"]


def test_a_changed_cell_makes_a_version_with_its_own_inputs(built):
    write(built, "E6", "Phát động thi đua năm 2018")
    kept, _ = build(built)
    assert [(k.number, k.is_new) for k in kept] == [(2, True)]
    store = store_of(built)
    assert [v.record.inputs["vao/thai-binh/2018"] for v in versions(store)] == [1, 2]
    assert [v.record.number for v in versions(store)] == [1, 2]
    manifest = describe(store, "vao/thai-binh/2018").manifest
    added = [path for paths in manifest.values() for path in paths if path.startswith("v2/")]
    assert len(added) == 1, "what did not change is stored once"
    assert added[0].endswith(".xlsx")


@pytest.mark.long
def test_a_document_made_as_before_once_more_is_a_further_version(built):
    for subject in ("Phát động thi đua năm 2018", "Công tác thi đua, khen thưởng năm 2018"):
        write(built, "E6", subject)
        build(built)
    one, _, three = versions(store_of(built))
    assert one.record.digest == three.record.digest
    assert three.record.number == 3


def test_a_draft_is_no_version(house):
    build(house, draft=True)
    assert names(house) == []
    assert not (house / "outputs" / DOCUMENT.name).exists()


def test_a_document_that_an_error_stops_is_no_version(house):
    write(house, "H6", "31/02/2018")
    kept, _ = build(house)
    assert kept == ()
    assert names(house) == []


@pytest.mark.long
def test_a_hand_edit_in_outputs_does_not_reach_the_archive(built):
    (built / DOCUMENT).write_bytes(b"not a document any more")
    kept, _ = build(built)
    assert [k.is_new for k in kept] == [False]


def two_plans(folder):
    """Two documents of one type in one year: the file's name now tells their periods apart."""
    replace_in(folder / DECLARATION, 'ten_tep = "Ke hoach nam {den}"', 'ten_tep = "Ke hoach {tu}-{den}"')
    book = load_workbook(folder / BOOK, rich_text=True)
    sheet = book[ORDERS]
    for column in range(1, 14):
        sheet.cell(7, column, sheet.cell(6, column).value)
    sheet["C7"] = 2017
    sheet["F7"] = 3
    book.save(folder / BOOK)


@pytest.mark.long
def test_two_documents_of_a_type_and_year_share_an_object_and_count_for_themselves(house):
    two_plans(house)
    build(house)
    assert len(describe(store_of(house), "van-ban/thai-binh/2018/ke-hoach-nam").versions) == 1, "kept at once"
    write(house, "E7", "Công tác thi đua hai năm 2017-2018")
    kept, _ = build(house)
    assert [(k.key, k.number, k.is_new) for k in kept] == [
        ("thai-binh/2018/Ke hoach 2018-2018", 1, False),
        ("thai-binh/2018/Ke hoach 2017-2018", 2, True),
    ]
    store = store_of(house)
    assert [i for i in objects(store) if i.startswith("van-ban/")] == ["van-ban/thai-binh/2018/ke-hoach-nam"]
    assert [v.name for v in versions(store)] == [
        "thai-binh/2018/Ke hoach 2017-2018@1",
        "thai-binh/2018/Ke hoach 2017-2018@2",
        "thai-binh/2018/Ke hoach 2018-2018@1",
    ]
    for version in versions(store):
        assert piece(store, version, f"{version.record.key.rpartition('/')[2]}.docx").startswith(b"PK")


@pytest.mark.long
def test_names_in_the_archive_are_composed_and_windows_takes_them(house):
    apart = unicodedata.normalize("NFD", "Viện kiểm sát tỉnh Thái Bình " * 3).strip()
    (house / "inputs/thai-binh").rename(house / "inputs" / apart)
    replace_in(house / DECLARATION, "Ke hoach nam", "Ke hoach cong tac thi dua khen thuong " * 3)
    build(house)
    (version,) = versions(store_of(house))
    assert unicodedata.is_normalized("NFC", version.record.key)
    assert isinstance(find(store_of(house), f"outputs/{apart}/2018/{version.record.key.rpartition('/')[2]}"), Version)
    for path in (house / "outputs/luu-tru").rglob("*"):
        assert path.name.isascii()
        assert fits_windows(PurePath("C:/Users/nguyenvana/vks") / path.relative_to(house))


@pytest.mark.long
def test_the_document_is_the_same_whatever_the_archive(house, tmp_path_factory):
    build(house, archive=tmp_path_factory.mktemp("mang") / "kho")
    first = (house / DOCUMENT).read_bytes()
    for file in (house / DOCUMENT, house / "outputs/.kho-luu.json"):
        file.unlink()
    build(house)
    assert (house / DOCUMENT).read_bytes() == first
    assert names(house) == [f"{KEY}@1"]


@pytest.mark.parametrize(
    "asked",
    [KEY, f"{KEY}@1", f"outputs/{KEY}.docx", "Ke hoach nam 2018", "KE HOACH NAM 2018@latest", f"{KEY}@mới nhất"],
)
def test_a_version_is_found_by_what_a_person_types(built, asked):
    found = find(store_of(built), asked)
    assert isinstance(found, Version)
    assert found.name == f"{KEY}@1"


@pytest.mark.parametrize("asked", ["Bao cao", f"{KEY}@2", f"{KEY}@previous", f"{KEY}@một", ""])
def test_a_version_that_is_not_there_is_a_finding(built, asked):
    found = find(store_of(built), asked)
    assert not isinstance(found, Version)
    assert found.code == "khong-co-phien-ban"


@pytest.mark.long
def test_a_key_renamed_begins_anew_and_the_old_one_stays(built):
    replace_in(built / DECLARATION, "Ke hoach nam {den}", "Ke hoach thi dua {den}")
    build(built)
    assert names(built) == ["thai-binh/2018/Ke hoach nam 2018@1", "thai-binh/2018/Ke hoach thi dua 2018@1"]
