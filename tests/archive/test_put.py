from __future__ import annotations

import hashlib
import json
import shutil
import unicodedata

import pytest

from pipeline.archive import (
    Damaged,
    Foreign,
    NewerStore,
    NoStore,
    Occupied,
    Stamp,
    check,
    create_store,
    describe,
    objects,
    open_store,
    put,
    put_root_file,
    read,
    root_file,
    root_files,
)
from tests.archive.stores import FILES, FOLDER, INPUTS, REPORT, rewritten, small_store, stamp, verdict


def files_below(root):
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def test_what_was_put_is_read_in_every_version(store):
    assert read(store, REPORT, "Báo cáo/van-ban.txt", 1).decode() == "Năm 2026, toàn ngành"
    assert read(store, REPORT, "Báo cáo/van-ban.txt", 2) == b"2027"
    assert read(store, REPORT, "Báo cáo/van-ban.txt") == b"2027"
    assert read(store, REPORT, "Báo cáo/Tên mới.docx") == b"PK docx"


def test_an_object_tells_all_its_versions(store):
    found = describe(store, REPORT)
    assert [version.number for version in found.versions] == [1, 2, 3]
    assert found.versions[1].stamp == stamp(2)
    assert found.head.state.keys() == {"Báo cáo/Tên mới.docx", "Báo cáo/van-ban.txt"}
    assert found.versions[0].state["Báo cáo/Báo cáo.docx"] == hashlib.sha512(b"PK docx").hexdigest()


def test_content_is_laid_down_once_in_an_object(store):
    contents = [path for path in files_below(store.root / FOLDER) if "/content/" in path]
    assert sorted(contents) == [
        "v1/content/bao-cao/ban-hanh-cong-van-12.pdf",
        "v1/content/bao-cao/bao-cao.docx",
        "v1/content/bao-cao/van-ban.txt",
        "v2/content/bao-cao/van-ban.txt",
    ]


def test_the_same_state_makes_no_version(store):
    before = files_below(store.root)
    assert put(store, INPUTS, {"inputs/lam-giang/2026/Khen thưởng.xlsx": b"PK xlsx"}, stamp(9)) == 1
    assert put(store, REPORT, {}, stamp(9), kept=describe(store, REPORT).head.state) == 3
    assert files_below(store.root) == before


def test_the_same_calls_give_the_same_bytes(tmp_path):
    assert files_below(small_store(tmp_path / "a").root) == files_below(small_store(tmp_path / "b").root)


def test_the_order_of_files_does_not_matter(tmp_path):
    stores = [create_store(tmp_path / name) for name in "ab"]
    put(stores[0], REPORT, FILES, stamp())
    put(stores[1], REPORT, dict(reversed(FILES.items())), stamp())
    assert files_below(stores[0].root) == files_below(stores[1].root)


def test_ocfl_py_finds_neither_errors_nor_warnings(store):
    put_root_file(store, "muc-luc.xlsx", b"PK")
    put_root_file(store, "muc-luc.html", b"<html></html>")
    assert verdict(store.root) == set()
    assert check(store) == ()


def test_ids_come_back_as_they_were_given(store):
    long = "van-ban/vien-kiem-sat-nhan-dan-khu-vuc-3-lam-giang/2026/ke-hoach-phong-trao-thi-dua-khen-thuong"
    for object_id in ("van-ban/_/2026/kế hoạch", long):
        put(store, object_id, FILES, stamp())
    assert set(objects(store)) == {REPORT, INPUTS, "van-ban/_/2026/kế hoạch", long}
    assert read(store, long, "Báo cáo/van-ban.txt")
    assert verdict(store.root) == set()
    assert check(store) == ()


def test_paths_and_ids_are_one_in_any_form_of_unicode(store):
    for form in ("NFC", "NFD"):
        path = unicodedata.normalize(form, "Báo cáo/Tên mới.docx")
        assert read(store, unicodedata.normalize(form, REPORT), path) == b"PK docx"
    twice = {unicodedata.normalize(form, "á"): b"" for form in ("NFC", "NFD")}
    with pytest.raises(ValueError, match="named twice"):
        put(store, INPUTS, twice, stamp())


@pytest.mark.parametrize("path", ["", "/a", "a/", "a//b", "./a", "a/../b"])
def test_a_path_that_leads_elsewhere_is_refused(store, path):
    with pytest.raises(ValueError, match="no logical path"):
        put(store, INPUTS, {path: b""}, stamp())


def test_a_path_cannot_be_a_folder_too(store):
    with pytest.raises(ValueError, match="no logical path"):
        put(store, INPUTS, {"a": b"", "a/b": b""}, stamp())


def test_a_time_without_offset_is_refused(store):
    with pytest.raises(ValueError, match="offset"):
        put(store, INPUTS, FILES, Stamp("2026-11-23T08:00:00", "", ""))
    assert check(store) == ()


def test_nobody_s_name_is_no_fault(store):
    put(store, INPUTS, FILES, Stamp("2026-11-23T08:00:00Z", "", ""))
    assert verdict(store.root) == set()


def test_what_is_not_there_is_not_read(store):
    for object_id, path, version in [("x", "a", 0), (REPORT, "a", 0), (REPORT, "Báo cáo/van-ban.txt", 4)]:
        with pytest.raises(KeyError):
            read(store, object_id, path, version)
    assert describe(store, "x") is None


def test_a_flipped_byte_is_not_handed_out(store):
    (store.root / FOLDER / "v2/content/bao-cao/van-ban.txt").write_bytes(b"2028")
    with pytest.raises(Damaged) as trouble:
        read(store, REPORT, "Báo cáo/van-ban.txt")
    assert trouble.value.object_id == REPORT
    assert trouble.value.path.name == "van-ban.txt"
    assert read(store, REPORT, "Báo cáo/van-ban.txt", 1)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"head": "v1", "versions": {"v1": 3}}', b"\xff"])
def test_a_broken_inventory_is_told_and_nothing_is_written_on_it(store, content):
    (store.root / FOLDER / "inventory.json").write_bytes(content)
    before = files_below(store.root)
    for deed in (lambda: describe(store, REPORT), lambda: put(store, REPORT, FILES, stamp(9))):
        with pytest.raises(Damaged):
            deed()
    assert files_below(store.root) == before


def test_an_object_in_the_place_of_another_is_told(store):
    (store.root / FOLDER).rename(store.root / FOLDER.replace("2026", "2027"))
    with pytest.raises(Damaged, match="holds another object"):
        describe(store, REPORT.replace("2026", "2027"))


def test_ids_that_differ_in_case_only_are_refused(store):
    with pytest.raises(Damaged, match="case only"):
        put(store, REPORT.replace("lam", "Lam"), FILES, stamp())


def test_a_store_is_made_once_and_found_again(tmp_path):
    assert create_store(tmp_path / "a") == create_store(tmp_path / "a") == open_store(tmp_path / "a")
    with pytest.raises(NoStore):
        open_store(tmp_path / "b")
    with pytest.raises(NoStore):
        open_store(tmp_path)


def test_what_people_and_systems_put_beside_the_objects_is_no_object(store):
    for name in ("@eaDir/x.txt", "New folder/a/b.docx", "anh/Thumbs.db"):
        (store.root / name).parent.mkdir(parents=True)
        (store.root / name).write_bytes(b"")
    assert set(objects(store)) == {REPORT, INPUTS}
    assert {fault.clause for fault in check(store)} == {"E072"}


def test_an_object_whose_folder_was_emptied_is_not_forgotten(store):
    shutil.rmtree(store.root / FOLDER)
    (store.root / FOLDER).mkdir()
    assert REPORT in objects(store)
    with pytest.raises(Damaged):
        describe(store, REPORT)


def test_a_folder_of_something_else_is_left_alone(tmp_path):
    (tmp_path / "Ảnh.png").write_bytes(b"")
    with pytest.raises(Occupied, match="Ảnh"):
        create_store(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["Ảnh.png"]


def test_a_store_whose_declaration_was_lost_is_not_begun_anew(store):
    (store.root / "0=ocfl_1.1").unlink()
    with pytest.raises(NoStore):
        open_store(store.root)
    with pytest.raises(Occupied):
        create_store(store.root)


def test_a_store_of_the_future_is_left_alone(store):
    (store.root / "0=ocfl_1.1").rename(store.root / "0=ocfl_2.0")
    for deed in (create_store, open_store):
        with pytest.raises(NewerStore):
            deed(store.root)


def test_index_files_lie_beside_the_objects(store):
    assert root_file(store, "muc-luc.html") is None
    put_root_file(store, "muc-luc.html", b"1")
    put_root_file(store, "muc-luc.html", b"2")
    assert root_file(store, "muc-luc.html") == b"2"
    assert root_files(store) == ("muc-luc.html",)


@pytest.mark.parametrize("name", ["0=ocfl_1.1", "ocfl_layout.json", ".khoa", "a/b", "..", ""])
def test_an_index_file_takes_no_name_of_the_store_s_own(store, name):
    with pytest.raises(ValueError, match="no name"):
        put_root_file(store, name, b"")


def test_an_object_laid_down_in_another_way_is_read_and_not_continued(store):
    rewritten(store.root / FOLDER, lambda tree: tree.update(fixity={}))
    assert read(store, REPORT, "Báo cáo/van-ban.txt") == b"2027"
    with pytest.raises(Foreign):
        put(store, REPORT, FILES, stamp(9))


def test_an_inventory_is_sorted_and_readable_without_a_program(store):
    text = (store.root / FOLDER / "inventory.json").read_text("utf-8")
    tree = json.loads(text)
    assert text == json.dumps(tree, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    assert "Báo cáo/Tên mới.docx" in text
    assert tree["id"] == f"vks:{REPORT}"
    assert tree["versions"]["v1"]["user"]["name"] == "Nguyễn Văn A"


def test_a_version_folder_that_does_not_count_is_neither_continued_nor_removed(store):
    for name in ("inventory.json", "inventory.json.sha512"):
        (store.root / FOLDER / name).write_bytes((store.root / FOLDER / "v2" / name).read_bytes())
    before = files_below(store.root)
    with pytest.raises(Damaged, match="does not know"):
        put(store, REPORT, FILES, stamp(9))
    assert files_below(store.root) == before
