from __future__ import annotations

import contextlib
import shutil

import pytest

from pipeline.archive import Recovery, check, create_store, describe, objects, put, read, recover
from pipeline.archive.joining import join
from pipeline.archive.model import Store
from pipeline.files import DiskFull, FileBusy
from tests.archive.faults import MODES, failing
from tests.archive.stores import FILES, INPUTS, REPORT, small_store, stamp, verdict

TEXT = "Báo cáo/van-ban.txt"
NEW = "van-ban/lam-giang/2027/ke-hoach"
ENOUGH = 400


@pytest.fixture(scope="module")
def stores(tmp_path_factory):
    """A store, and another one with two more versions of the report and a further object."""
    folder = tmp_path_factory.mktemp("kho")
    short, long = small_store(folder / "a"), small_store(folder / "b")
    put(long, REPORT, {TEXT: "bốn".encode(), "a/b.pdf": b"%PDF"}, stamp(4))
    put(long, REPORT, {TEXT: "năm".encode()}, stamp(5), kept=["a/b.pdf"])
    put(long, NEW, FILES, stamp(6))
    return short, long


def new_object(store, _):
    put(store, NEW, FILES, stamp(6))


def new_version(store, _):
    put(store, REPORT, {TEXT: "bốn".encode(), "a/b.pdf": b"%PDF"}, stamp(4))


def version_without_content(store, _):
    put(store, REPORT, {"Báo cáo/lại.txt": b"2027"}, stamp(4))


def joined(store, other):
    join(store, other)


DEEDS = (new_object, new_version, version_without_content, joined)


def copied(store, target) -> Store:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(store.root, target)
    return Store(target)


def heads(store):
    return {object_id: describe(store, object_id).head.number for object_id in objects(store)}


def interruptions(stores, tmp_path, deed, mode):
    """A store for each call at which the deed can fail, with the fault it met and whether it said that all is done."""
    for at in range(1, ENOUGH):
        store = copied(stores[0], tmp_path / "kho")
        fault = None
        with failing(mode, at, store.root) as disk:
            try:
                deed(store, stores[1])
            except OSError as error:
                fault = error
            else:
                fault = "done"
        if not disk.has_failed:
            assert at > 1, "no call failed"
            return
        yield at, store, fault
    pytest.fail("more calls than were thought of")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("deed", DEEDS)
def test_after_a_fault_at_any_call_one_command_makes_the_store_whole(stores, tmp_path, deed, mode):
    before, after = heads(stores[0]), heads(copied_after(stores, tmp_path, deed))
    calls = 0
    for at, store, fault in interruptions(stores, tmp_path, deed, mode):
        recover(store)
        assert check(store) == (), at
        now = heads(store)
        assert all(now.get(i) in {before.get(i), after[i]} for i in after), at
        assert fault != "done" or now == after, at
        assert read(store, REPORT, TEXT, 1).decode() == "Năm 2026, toàn ngành"
        calls = at
    assert calls > 20


@pytest.mark.long
@pytest.mark.parametrize("deed", DEEDS)
def test_what_died_at_any_call_is_valid_by_ocfl_py_after_one_command(stores, tmp_path, deed):
    for at, store, _ in interruptions(stores, tmp_path, deed, "dies"):
        recover(store)
        assert verdict(store.root) == set(), at
        deed(store, stores[1])
        assert verdict(store.root) == set(), at


@pytest.mark.parametrize("deed", [new_object, new_version, version_without_content])
@pytest.mark.parametrize("mode", ["full", "held"])
def test_a_write_that_says_it_failed_has_left_no_version(stores, tmp_path, deed, mode):
    """But where even undoing failed: then the next command tells what it carried on."""
    before = heads(stores[0])
    for at, store, fault in interruptions(stores, tmp_path, deed, mode):
        if fault == "done":
            continue
        assert isinstance(fault, DiskFull if mode == "full" else FileBusy), at
        carried_on = [one for one in recover(store) if one.forward]
        assert carried_on or heads(store) == before, at


def copied_after(stores, tmp_path, deed):
    store = copied(stores[0], tmp_path / "sau")
    deed(store, stores[1])
    return store


def test_a_file_held_for_a_moment_is_tried_again(stores, tmp_path):
    faults = [fault for _, _, fault in interruptions(stores, tmp_path, new_version, "held for a moment")]
    assert faults.count("done") > 5


@pytest.mark.long
def test_a_recovery_that_dies_at_any_call_is_carried_on_by_the_next(stores, tmp_path):
    for deed in (new_version, joined):
        for at, store, _ in interruptions(stores, tmp_path, deed, "dies"):
            template = copied(store, tmp_path / "mau")
            for again in range(1, ENOUGH):
                twice = copied(template, tmp_path / "kho")
                with failing("dies", again, twice.root) as disk:
                    recover(twice)
                recover(twice)
                assert check(twice) == (), (deed, at, again)
                if not disk.has_failed:
                    break


def test_a_complete_version_is_carried_on_and_told(stores, tmp_path):
    told = set()
    for _, store, _ in interruptions(stores, tmp_path, new_version, "dies"):
        told |= set(recover(store))
    assert told == {Recovery(REPORT, 4, forward=True), Recovery(REPORT, 3, forward=False)}


def test_nothing_is_told_where_nothing_was_interrupted(store):
    assert recover(store) == ()


def test_between_the_last_moves_the_version_is_already_read(stores, tmp_path):
    read_as = set()
    for _, store, _ in interruptions(stores, tmp_path, new_version, "dies"):
        read_as.add(read(store, REPORT, TEXT))
    assert read_as == {b"2027", "bốn".encode()}


def test_a_making_of_a_store_that_died_is_done_again(tmp_path):
    for at in range(1, ENOUGH):
        root = tmp_path / "kho"
        shutil.rmtree(root, ignore_errors=True)
        with failing("dies", at, root) as disk:
            create_store(root)
        store = create_store(root)
        put(store, INPUTS, FILES, stamp())
        assert check(store) == ()
        if not disk.has_failed:
            break
    assert verdict(store.root) == set()


def test_what_was_staged_for_a_damaged_object_is_not_moved_into_it(stores, tmp_path):
    for _, store, _ in interruptions(stores, tmp_path, new_version, "dies"):
        inventory = next(store.root.glob("vks*bao-cao*/inventory.json"))
        inventory.write_bytes(b"{")
        with contextlib.suppress(OSError):
            recover(store)
        assert inventory.read_bytes() == b"{"
        assert not (store.root / "extensions/dang-ghi").exists()
