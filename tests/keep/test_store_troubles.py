from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from pipeline.archive import Damaged, What, describe, put
from pipeline.build import find_workspace
from pipeline.findings import tell
from pipeline.keep import closing, existing, versions, whereabouts
from pipeline.keep.record import from_json, to_json
from pipeline.keep.troubles import trouble_at
from tests.keep.house import DOCUMENT, KEY, ROOT, build, everything, names, store_of, write

MEMORY = "outputs/.kho-luu.json"
STORE = "outputs/luu-tru"
PLANS = "vks%3avan-ban%2fthai-binh%2f2018%2fke-hoach-nam"
HOLDER = """
import sys, time
from pathlib import Path
from pipeline.archive import changing, open_store
with changing(open_store(Path(sys.argv[1]))):
    print("held", flush=True)
    time.sleep(60)
"""


def stopped(folder, code, *, archive=None):
    """The one finding that stops a build, and that nothing was written."""
    (folder / DOCUMENT).unlink(missing_ok=True)
    before = everything(folder / "outputs")
    kept, wrong = build(folder, archive=archive)
    assert kept == ()
    assert [f.code for f in wrong] == [code]
    assert everything(folder / "outputs") == before
    return wrong[0]


def test_an_archive_that_is_gone_stops_the_build(built):
    shutil.rmtree(built / STORE)
    found = stopped(built, "kho-luu-khong-thay")
    assert "kho có 1 phiên bản" in found.found


def test_a_note_that_does_not_count_versions_yet_is_still_read(built):
    note = built / "outputs/.kho-luu.json"
    told = json.loads(note.read_text(encoding="utf-8"))
    assert told.pop("van_ban") == 1
    note.write_text(json.dumps(told), encoding="utf-8")
    shutil.rmtree(built / STORE)
    assert "kho có các phiên bản đã lưu" in stopped(built, "kho-luu-khong-thay").found


def test_an_archive_that_has_shrunk_stops_the_build_and_names_what_is_missing(built):
    shutil.rmtree(built / STORE / PLANS)
    found = stopped(built, "kho-luu-thieu-phien-ban")
    assert "văn bản loại ke-hoach-nam của thai-binh, năm 2018: mất cả" in found.found


def test_an_archive_that_lost_one_object_and_won_another_has_shrunk(built):
    store = store_of(built)
    put(store, "vao/khac/2018", {"a": b"a"}, describe(store, "vao/thai-binh/2018").head.stamp)
    shutil.rmtree(built / STORE / PLANS)
    stopped(built, "kho-luu-thieu-phien-ban")


def test_an_empty_folder_in_place_of_the_archive_stops_the_build(built):
    found = stopped(built, "kho-luu-khac", archive=built / "kho-moi")
    assert "pipeline backup" in found.mend
    assert not (built / "kho-moi").exists()


def test_another_archive_stops_the_build(built, tmp_path_factory):
    other = tmp_path_factory.mktemp("mang")
    shutil.copytree(built / STORE, other / "kho")
    shutil.rmtree(other / "kho" / PLANS)
    stopped(built, "kho-luu-thieu-phien-ban", archive=other / "kho")


def test_an_archive_that_was_moved_goes_on_where_it_is_now(built, tmp_path_factory):
    moved = tmp_path_factory.mktemp("mang") / "kho"
    shutil.move(built / STORE, moved)
    assert whereabouts(built / "outputs", moved)[0].root == moved
    kept, wrong = build(built, archive=moved)
    assert [k.is_new for k in kept] == [False]
    assert wrong == ()
    assert json.loads((built / MEMORY).read_bytes())["kho"] == str(moved)
    assert names(built) == [f"{KEY}@1"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"schema": 2}', b'{"schema": 1, "kho": "x"}', b"\xff\xfe"])
def test_a_broken_note_on_the_archive_is_written_anew_where_the_archive_is_there(built, content):
    (built / MEMORY).write_bytes(content)
    store, wrong = whereabouts(built / "outputs")
    assert wrong == ()
    assert store is not None


def test_a_broken_note_stops_the_build_where_no_archive_is_there(built):
    (built / MEMORY).write_bytes(b"{")
    shutil.rmtree(built / STORE)
    stopped(built, "so-ghi-kho-hong")


def test_a_damaged_inventory_stops_the_build(built):
    (built / STORE / PLANS / "inventory.json").write_bytes(b"{}")
    found = stopped(built, "kho-luu-hong")
    assert "inventory.json" in found.found
    assert existing(built / "outputs")[1] == ()


def test_an_archive_of_a_later_kind_stops_the_build(built):
    (built / STORE / "0=ocfl_1.1").rename(built / STORE / "0=ocfl_2.0")
    found = stopped(built, "kho-luu-doi-moi")
    assert "mới hơn" in found.found


def test_a_folder_with_other_things_does_not_become_an_archive(house):
    (house / STORE).mkdir(parents=True)
    (house / STORE / "Báo cáo cũ.docx").write_bytes(b"PK")
    found = stopped(house, "thu-muc-khong-trong")
    assert "Báo cáo cũ.docx" in found.found


def test_an_archive_that_cannot_be_written_stops_the_build(built):
    (built / STORE / ".khoa").unlink(missing_ok=True)
    (built / STORE / ".khoa").mkdir()
    stopped(built, "kho-luu-khong-ghi-duoc")


@pytest.mark.long
def test_an_archive_that_another_command_holds_stops_the_build(built):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, built / STORE], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as holder:
        holder.stdout.readline()
        try:
            stopped(built, "kho-luu-dang-ban")
        finally:
            holder.kill()


@pytest.mark.long
def test_a_version_that_a_later_program_wrote_is_told(built):
    store = store_of(built)
    stored = describe(store, "van-ban/thai-binh/2018/ke-hoach-nam")
    record = "Ke hoach nam 2018/phien-ban.json"
    kept = [path for path in stored.head.state if path != record]
    put(store, stored.id, {record: b'{"schema": 2}'}, stored.head.stamp, kept=kept)
    write(built, "E6", "Phát động thi đua năm 2018")
    kept, wrong = build(built)
    assert kept == ()
    assert [f.code for f in wrong] == ["kho-luu-doi-moi"]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b'{"schema": 2}', "kho-luu-doi-moi"), (b"{", "kho-luu-hong"), (b'{"schema": 1}', "kho-luu-hong")],
)
def test_facts_of_a_sign_off_that_cannot_be_read_stop_the_build(built, content, code):
    store = store_of(built)
    stored = describe(store, "van-ban/thai-binh/2018/ke-hoach-nam")
    facts = {"Ke hoach nam 2018/ban-hanh/ban-hanh.json": content}
    put(store, stored.id, facts, stored.head.stamp, kept=stored.head.state)
    (found,) = closing(store, find_workspace(built))[1]
    assert found.code == code
    assert "ban-hanh.json" in found.found


def test_what_a_later_program_adds_to_a_record_says_nothing_to_this_one(built):
    store = store_of(built)
    (version,) = versions(store)
    raw = json.loads(to_json(version.record))
    for part in (raw, raw["maker"], raw["particulars"], raw["remarks"][0]):
        part["sau-nay"] = "x"
    assert from_json(json.dumps(raw).encode()) == version.record


@pytest.mark.parametrize("what", What)
def test_every_trouble_is_told_in_vietnamese(what, tmp_path):
    found = trouble_at(tmp_path, Damaged(tmp_path / "v1", what))
    assert found.code == "kho-luu-hong"
    assert what.value not in tell(found)
