from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date

import pytest

from pipeline.archive import Damaged, NewerStore, check, create_store, open_store
from pipeline.keep import find, versions
from pipeline.keep.handing import backed_up, exported, imported
from pipeline.keep.signing import Given, sign_off
from pipeline.keep.verifying import Verdict, verified
from tests.archive.stores import verdict
from tests.keep.house import KEY, build, everything, names, store_of, write
from tests.keep.test_store_troubles import PLANS


@pytest.fixture
def away(tmp_path_factory):
    """A place on another disk."""
    return tmp_path_factory.mktemp("mang")


def codes(handed):
    return [f.code for f in handed.findings]


def test_a_bag_holds_the_versions_their_inputs_and_the_register_and_bagit_accepts_it(built, away):
    store = store_of(built)
    handed = exported(store, away / "goi", [find(store, KEY)])
    assert handed.lines == (
        f"văn bản {KEY}@1",
        "tệp nhập và mẫu của thai-binh, năm 2018",
    )
    assert {p.name for p in (away / "goi/data").iterdir()} >= {"muc-luc.html", "muc-luc.xlsx", "0=ocfl_1.1"}
    checked = [sys.executable, "-m", "bagit", "--validate", str(away / "goi")]
    assert subprocess.run(checked, capture_output=True, check=False).returncode == 0
    assert verdict(away / "goi/data") == set()


@pytest.mark.long
def test_another_computer_takes_the_bag_in_and_makes_the_versions_again(built, away):
    exported(store_of(built), away / "goi", [])
    there = create_store(away / "kho")
    handed = imported(there, away / "goi")
    assert handed.findings == ()
    assert [line.partition(":")[0] for line in handed.lines] == ["thêm mới", "thêm mới"]
    assert [v.verdict for v in verified(there, versions(there))] == [Verdict.SAME]
    assert (away / "kho/muc-luc.html").is_file()
    again = imported(there, away / "goi")
    assert [line.partition(":")[0] for line in again.lines] == ["đã có đủ", "đã có đủ"]


def test_a_bag_that_was_changed_is_refused_whole(built, away):
    exported(store_of(built), away / "goi", [])
    text = next((away / "goi").rglob("van-ban.txt"))
    text.write_bytes(b"")
    there = create_store(away / "kho")
    before = everything(away / "kho")
    handed = imported(there, away / "goi")
    assert codes(handed) == ["goi-khong-nguyen-ven"]
    assert handed.lines == ()
    before[".khoa"] = b""
    assert everything(away / "kho") == before


def test_a_folder_that_is_no_bag_is_refused(built, away):
    assert codes(imported(store_of(built), away)) == ["goi-khong-nguyen-ven"]


def test_a_refused_bag_names_the_files_that_are_wrong(built, away):
    def refused(bag):
        (finding,) = imported(store_of(built), bag).findings
        assert str(bag) in str(finding.place)
        return finding.found

    assert refused(away / "không có") == "không có thư mục này"
    assert "không có tệp bagit.txt" in refused(away)
    bag = away / "goi"
    exported(store_of(built), bag, [])
    text = next(bag.rglob("van-ban.txt"))
    name, content = text.relative_to(bag).as_posix(), text.read_bytes()
    text.write_bytes(b"")
    assert refused(bag) == f"tệp {name} đã đổi"
    text.unlink()
    assert refused(bag) == f"mất tệp {name}"
    text.write_bytes(content)
    (bag / "data/la.txt").write_bytes(b"x")
    assert refused(bag) == "thừa tệp data/la.txt"
    (bag / "data/la.txt").unlink()
    assert imported(store_of(built), bag).findings == ()


def test_a_damaged_version_is_not_exported(built, away):
    next((built / "outputs/luu-tru").rglob("van-ban.txt")).write_bytes(b"")
    assert codes(exported(store_of(built), away / "goi", [])) == ["kho-luu-hong"]
    assert not (away / "goi").exists()


@pytest.mark.long
def test_two_computers_that_kept_the_same_document_both_stay_and_each_is_made_from_its_own_inputs(built, away):
    shutil.copytree(built, away / "may hai")
    write(built, "E6", "Phát động thi đua năm 2018")
    write(away / "may hai", "E6", "Tổ chức thi đua năm 2018")
    build(built)
    build(away / "may hai")
    other = store_of(away / "may hai")
    sign_off(other, find(other, f"{KEY}@2"), Given(2, date(2018, 1, 7)))
    exported(other, away / "goi", [])
    store = store_of(built)
    assert codes(imported(store, away / "goi")) == ["hai-kho-luu-rieng", "hai-kho-luu-rieng"]
    found = versions(store)
    assert [v.name.partition("~")[0] for v in found] == [f"{KEY}@1", f"{KEY}@2", f"{KEY}@2"]
    assert [bool(v.history) for v in found] == [False, False, True]
    assert [v.signed for v in found] == [False, False, True]
    assert find(store, found[2].name) == found[2]
    assert find(store, KEY) == found[1]
    assert [v.verdict for v in verified(store, found)] == [Verdict.SAME] * 3
    assert [f for f in check(store) if f.is_damage] == []
    assert names(built)[:2] == [f"{KEY}@1", f"{KEY}@2"]


@pytest.mark.long
def test_a_backup_is_whole_and_grows(built, away):
    store = store_of(built)
    handed = backed_up(store, away / "sao")
    assert handed.findings == ()
    assert len(handed.lines) == 2
    assert verdict(away / "sao") == set()
    assert [v.name for v in versions(open_store(away / "sao"))] == [f"{KEY}@1"]
    write(built, "E6", "Phát động thi đua năm 2018")
    build(built)
    handed = backed_up(store, away / "sao")
    assert [line.partition(":")[0] for line in handed.lines] == ["thêm phiên bản", "thêm phiên bản"]
    assert len(versions(open_store(away / "sao"))) == 2


def test_a_damaged_object_is_left_out_of_the_backup_and_told(built, away):
    next((built / "outputs/luu-tru").rglob("van-ban.txt")).write_bytes(b"")
    handed = backed_up(store_of(built), away / "sao")
    assert codes(handed) == ["kho-luu-hong"]
    assert len(handed.lines) == 2


def test_a_place_that_cannot_be_written_is_told(built, away):
    store = store_of(built)
    (away / "tệp").write_bytes(b"x")
    for handed in (exported(store, away / "tệp/goi", []), backed_up(store, away / "tệp/sao")):
        assert codes(handed) == ["kho-luu-khong-ghi-duoc"]
        assert str(away / "tệp") in str(handed.findings[0].place)


def test_what_is_wrong_with_an_archive_is_not_told_of_a_bag(built, away):
    store = store_of(built)
    exported(store, away / "goi", [])
    (store.root / PLANS / "inventory.json").write_bytes(b"{}")
    with pytest.raises(Damaged):
        imported(store, away / "goi")


def test_a_copy_of_a_later_kind_is_not_told_as_a_place_that_is_taken(built, away):
    (away / "0=ocfl_2.0").write_bytes(b"ocfl_2.0\n")
    with pytest.raises(NewerStore):
        backed_up(store_of(built), away)


def test_a_backup_into_the_archive_itself_or_into_other_things_is_refused(built, away):
    store = store_of(built)
    assert codes(backed_up(store, store.root / "sao")) == ["thu-muc-khong-trong"]
    (away / "ảnh.jpg").write_bytes(b"x")
    assert codes(backed_up(store, away)) == ["thu-muc-khong-trong"]
