from __future__ import annotations

import shutil
import subprocess
import sys

import bagit
import pytest

from pipeline.archive import (
    Damaged,
    DamagedBag,
    Deed,
    Occupied,
    backup,
    branched_from,
    check,
    create_store,
    describe,
    export_bag,
    import_bag,
    objects,
    open_store,
    put,
    put_root_file,
    read,
    root_file,
)
from pipeline.archive.joining import join
from tests.archive.faults import failing
from tests.archive.spoiled import SPOILED
from tests.archive.stores import FILES, FOLDER, INPUTS, REPORT, small_store, stamp, verdict

TEXT = "Báo cáo/van-ban.txt"


def files_below(root):
    return {
        p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file() and p.name != ".khoa"
    }


def deeds(joined):
    return {one.object_id: (one.deed, one.number) for one in joined}


def grown(root, *texts):
    """A copy of the small store to which each text was added as a version."""
    store = small_store(root)
    for number, text in enumerate(texts, start=4):
        put(store, REPORT, {TEXT: text.encode()}, stamp(number))
    return store


@pytest.fixture
def empty(tmp_path):
    return create_store(tmp_path / "trong")


def test_an_empty_store_takes_all_of_the_other(empty, store):
    assert deeds(join(empty, store)) == {REPORT: (Deed.NEW, 3), INPUTS: (Deed.NEW, 1)}
    assert files_below(empty.root) == files_below(store.root)


def test_the_same_store_gives_nothing(empty, store):
    join(empty, store)
    before = files_below(empty.root)
    assert deeds(join(empty, store)) == {REPORT: (Deed.SAME, 3), INPUTS: (Deed.SAME, 1)}
    assert files_below(empty.root) == before


def test_a_longer_history_is_taken_version_by_version(store, tmp_path):
    longer = grown(tmp_path / "b", "bốn", "năm")
    assert deeds(join(store, longer))[REPORT] == (Deed.LONGER, 5)
    assert files_below(store.root) == files_below(longer.root)


def test_a_shorter_history_is_told_and_changes_nothing(store, tmp_path):
    longer = grown(tmp_path / "b", "bốn")
    before = files_below(longer.root)
    assert deeds(join(longer, store))[REPORT] == (Deed.SHORTER, 4)
    assert files_below(longer.root) == before


def test_a_history_that_parted_is_kept_beside(tmp_path):
    ours, theirs = grown(tmp_path / "a", "ta bốn"), grown(tmp_path / "b", "họ bốn", "họ năm")
    told = next(one for one in join(ours, theirs) if one.object_id == REPORT)
    assert told.deed is Deed.BESIDE
    assert told.number == 5
    assert branched_from(told.kept_as) == REPORT
    assert branched_from(REPORT) is None
    assert read(ours, REPORT, TEXT).decode() == "ta bốn"
    assert [read(ours, told.kept_as, TEXT, n).decode() for n in (4, 5)] == ["họ bốn", "họ năm"]
    assert describe(ours, told.kept_as).versions == describe(theirs, REPORT).versions
    assert check(ours) == ()
    assert verdict(ours.root) == set()


def test_a_branch_stays_the_same_as_both_sides_grow(tmp_path):
    ours, theirs = grown(tmp_path / "a", "ta bốn"), grown(tmp_path / "b", "họ bốn")
    first = next(one for one in join(ours, theirs) if one.object_id == REPORT)
    put(ours, REPORT, {TEXT: "ta năm".encode()}, stamp(5))
    put(theirs, REPORT, {TEXT: "họ năm".encode()}, stamp(5))
    again = next(one for one in join(ours, theirs) if one.object_id == REPORT)
    assert (again.kept_as, again.number) == (first.kept_as, 5)
    assert len(objects(ours)) == 3
    before = files_below(ours.root)
    join(ours, theirs)
    assert files_below(ours.root) == before
    assert verdict(ours.root) == set()


def test_both_sides_end_with_all_versions_of_both(tmp_path):
    ours, theirs = grown(tmp_path / "a", "ta bốn"), grown(tmp_path / "b", "họ bốn")
    join(ours, theirs)
    join(theirs, ours)
    for store in (ours, theirs):
        texts = {read(store, i, TEXT, 4) for i in objects(store) if i.endswith(REPORT)}
        assert texts == {"ta bốn".encode(), "họ bốn".encode()}
        assert verdict(store.root) == set()


def test_two_stores_that_never_met_are_both_kept(tmp_path):
    ours, theirs = create_store(tmp_path / "a"), create_store(tmp_path / "b")
    put(ours, REPORT, FILES, stamp(1))
    put(theirs, REPORT, {TEXT: "khác".encode()}, stamp(1))
    (told,) = join(ours, theirs)
    assert read(ours, REPORT, TEXT) == FILES[TEXT]
    assert read(ours, told.kept_as, TEXT).decode() == "khác"


def test_a_damaged_object_is_left_out_and_told(empty, store):
    SPOILED["E092_flipped_byte"](store.root)
    assert deeds(join(empty, store)) == {REPORT: (Deed.DAMAGED, 0), INPUTS: (Deed.NEW, 1)}
    assert objects(empty) == (INPUTS,)


def validated(bag):
    return subprocess.run(
        [sys.executable, "-m", "bagit", "--validate", bag], capture_output=True, text=True, check=False
    )


def test_bagit_accepts_the_bag_and_ocfl_py_its_payload(store, tmp_path):
    put_root_file(store, "muc-luc.html", "<p>Mục lục</p>".encode())
    bag = tmp_path / "túi 2026"
    info = {"Source-Organization": "Viện kiểm sát\nnhân dân", "Bagging-Date": "2026-11-23"}
    assert export_bag(store, bag, info=info) == (REPORT, INPUTS)
    done = validated(bag)
    assert done.returncode == 0, done.stderr
    assert verdict(bag / "data") == set()
    assert (bag / "data/muc-luc.html").read_text("utf-8") == "<p>Mục lục</p>"
    assert bagit.Bag(str(bag)).info["Source-Organization"] == "Viện kiểm sát nhân dân"
    assert [p.name for p in tmp_path.iterdir() if "dang-ghi" in p.name] == []


def test_a_bag_with_the_same_date_has_the_same_bytes(store, tmp_path):
    for name in "ab":
        export_bag(store, tmp_path / name, info={"Bagging-Date": "2026-11-23"})
    assert files_below(tmp_path / "a") == files_below(tmp_path / "b")


def test_a_bag_holds_only_the_objects_that_were_asked_for(store, tmp_path):
    export_bag(store, tmp_path / "a", ids=[REPORT])
    assert objects(open_store(tmp_path / "a/data")) == (REPORT,)


def test_a_bag_is_never_written_over(store, tmp_path):
    (tmp_path / "a").mkdir()
    with pytest.raises(Occupied):
        export_bag(store, tmp_path / "a")
    assert list((tmp_path / "a").iterdir()) == []


def test_what_is_damaged_goes_into_no_bag(store, tmp_path):
    SPOILED["E092_flipped_byte"](store.root)
    with pytest.raises(Damaged) as trouble:
        export_bag(store, tmp_path / "a")
    assert trouble.value.object_id == REPORT
    assert sorted(p.name for p in tmp_path.iterdir()) == ["luu-tru"]


def test_a_bag_brings_the_archive_of_a_second_computer(store, empty, tmp_path):
    export_bag(store, tmp_path / "bag")
    assert deeds(import_bag(empty, tmp_path / "bag")) == {REPORT: (Deed.NEW, 3), INPUTS: (Deed.NEW, 1)}
    assert files_below(empty.root) == files_below(store.root)
    assert {deed for deed, _ in deeds(import_bag(empty, tmp_path / "bag")).values()} == {Deed.SAME}


def test_an_export_that_died_leaves_no_bag_and_is_done_again(store, tmp_path):
    for at in (1, 20, 60, 100):
        with failing("dies", at, tmp_path) as disk:
            export_bag(store, tmp_path / "bag", info={"Bagging-Date": "2026-11-23"})
        assert disk.has_failed
        assert not (tmp_path / "bag").exists()
    export_bag(store, tmp_path / "bag")
    assert validated(tmp_path / "bag").returncode == 0


def spoil(bag, how):
    report = bag / "data" / FOLDER / "v1/content/bao-cao/bao-cao.docx"
    if how == "flipped":
        report.write_bytes(b"PK dock")
    elif how == "missing":
        report.unlink()
    elif how == "extra":
        (bag / "data" / "la.txt").write_bytes(b"")
    elif how == "no manifest":
        (bag / "manifest-sha512.txt").unlink()
    elif how == "no declaration":
        (bag / "bagit.txt").unlink()
    elif how == "flipped and signed anew":
        report.write_bytes(b"PK dock")
        opened = bagit.Bag(str(bag))
        opened.save(manifests=True)
    elif how == "no archive":
        (bag / "data/0=ocfl_1.1").unlink()
        bagit.Bag(str(bag)).save(manifests=True)
    elif how == "leads out":
        manifest = bag / "manifest-sha512.txt"
        manifest.write_text(manifest.read_text("utf-8") + f"{'0' * 128}  ../a.txt\n", "utf-8")
    elif how == "gone":
        shutil.rmtree(bag)


@pytest.mark.parametrize(
    "how",
    [
        "flipped",
        "missing",
        "extra",
        "no manifest",
        "no declaration",
        "flipped and signed anew",
        "no archive",
        "leads out",
        "gone",
    ],
)
def test_a_damaged_bag_is_refused_whole(store, empty, tmp_path, how):
    export_bag(store, tmp_path / "bag")
    spoil(tmp_path / "bag", how)
    before = files_below(empty.root)
    with pytest.raises(DamagedBag):
        import_bag(empty, tmp_path / "bag")
    assert files_below(empty.root) == before


def test_a_backup_is_a_store_of_the_same_bytes(store, tmp_path):
    put_root_file(store, "muc-luc.xlsx", b"PK")
    done = backup(store, tmp_path / "usb")
    assert done.faults == ()
    assert files_below(tmp_path / "usb") == files_below(store.root)
    assert verdict(tmp_path / "usb") == set()


def test_a_backup_writes_only_what_is_new(store, tmp_path):
    backup(store, tmp_path / "usb")
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "usb").rglob("*") if p.is_file() and p.name != ".khoa"}
    put(store, REPORT, {TEXT: "bốn".encode()}, stamp(4))
    put_root_file(store, "muc-luc.xlsx", b"PK 2")
    assert deeds(backup(store, tmp_path / "usb").joined) == {REPORT: (Deed.LONGER, 4), INPUTS: (Deed.SAME, 1)}
    now = {p: p.stat().st_mtime_ns for p in before}
    assert {p.name for p in before if before[p] != now[p]} == {"inventory.json", "inventory.json.sha512"}
    assert root_file(open_store(tmp_path / "usb"), "muc-luc.xlsx") == b"PK 2"


def test_a_backup_keeps_what_the_store_has_lost(store, tmp_path):
    backup(store, tmp_path / "usb")
    shutil.rmtree(store.root / FOLDER)
    backup(store, tmp_path / "usb")
    assert read(open_store(tmp_path / "usb"), REPORT, TEXT) == b"2027"


def test_damage_does_not_reach_the_backup(store, tmp_path):
    backup(store, tmp_path / "usb")
    SPOILED["E092_flipped_byte"](store.root)
    done = backup(store, tmp_path / "usb")
    assert deeds(done.joined)[REPORT] == (Deed.DAMAGED, 0)
    assert done.faults == ()


def test_a_damaged_backup_is_told(store, tmp_path):
    backup(store, tmp_path / "usb")
    SPOILED["E092_flipped_byte"](tmp_path / "usb")
    assert [fault.object_id for fault in backup(store, tmp_path / "usb").faults] == [REPORT]


def test_a_backup_does_not_lie_in_the_store(store):
    for target in (store.root, store.root / "usb", store.root.parent):
        with pytest.raises(Occupied):
            backup(store, target)
