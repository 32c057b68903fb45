from __future__ import annotations

import json
import logging
import shutil

import ocfl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.archive import check, create_store, describe, read
from tests.archive.spoiled import SPOILED
from tests.archive.stores import FOLDER, INPUTS, REPORT, rewritten, small_store, verdict

# Where ocfl-py and this program say the same thing by another clause.
BY_ANOTHER_CLAUSE = {
    "E003_no_declaration": {"E072"},
    "E006_declaration_of_something_else": {"E004"},
    "E025_wrong_digest_algorithm": {"E025", "E046"},
    "E041_manifest_is_a_list": {"E041", "E050", "E066"},
}
# ocfl-py 2.1 stops with a TypeError.
TOO_MUCH_FOR_OCFL_PY = {"E041_no_manifest"}


def clauses(store) -> set[str]:
    return {fault.clause for fault in check(store)}


@pytest.mark.parametrize("name", SPOILED)
def test_a_spoiled_store_is_judged_as_ocfl_py_judges_it(store, name):
    SPOILED[name](store.root)
    found = clauses(store)
    assert name[:4] in found
    if name in TOO_MUCH_FOR_OCFL_PY:
        return
    judged = verdict(store.root)
    assert judged == BY_ANOTHER_CLAUSE.get(name, found)
    assert any(code[0] == "E" for code in judged) == any(fault.is_damage for fault in check(store))


def test_a_fault_names_the_object_and_the_file(store):
    SPOILED["E092_flipped_byte"](store.root)
    (fault,) = check(store)
    assert fault.object_id == REPORT
    assert fault.path == f"{FOLDER}/v1/content/bao-cao/bao-cao.docx"
    assert fault.is_damage


def test_one_damaged_object_does_not_hide_another(store):
    SPOILED["E033_truncated_inventory"](store.root)
    shutil.rmtree(store.root / "vks%3avao%2flam-giang%2f2026/v1")
    assert {fault.object_id for fault in check(store)} == {REPORT, INPUTS}


def test_every_flipped_byte_is_found(store):
    for path in sorted(p for p in store.root.glob("vks*/**/*") if p.is_file()):
        content = path.read_bytes()
        at = len(content) // 2
        path.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        assert check(store), path
        path.write_bytes(content)
    assert check(store) == ()


def test_every_lost_file_is_found(store):
    for path in sorted(p for p in store.root.rglob("*") if p.is_file() and p.name != ".khoa"):
        content = path.read_bytes()
        path.unlink()
        assert check(store), path
        path.write_bytes(content)
    assert check(store) == ()


def test_a_link_in_the_place_of_content_is_found(store, tmp_path):
    path = store.root / FOLDER / "v1/content/bao-cao/bao-cao.docx"
    shutil.move(path, tmp_path / "bao-cao.docx")
    path.symlink_to(tmp_path / "bao-cao.docx")
    assert clauses(store) == {"E090"}


def test_an_object_that_lies_in_another_place_is_found(store):
    (store.root / "cu").mkdir()
    (store.root / FOLDER).rename(store.root / "cu" / FOLDER)
    assert clauses(store) == {"E083"}
    assert describe(store, REPORT) is None


def test_what_an_interruption_left_is_a_remark_and_no_damage(store):
    (store.root / "extensions/dang-ghi").mkdir()
    (fault,) = check(store)
    assert fault.clause == "W016"
    assert not fault.is_damage


@pytest.mark.parametrize("algorithm", ["sha512", "sha256"])
def test_an_object_made_by_ocfl_py_is_sound_and_read(tmp_path, algorithm):
    store = create_store(tmp_path / "luu-tru")
    source = tmp_path / "nguon"
    (source / "thư mục").mkdir(parents=True)
    (source / "thư mục/a.txt").write_bytes("một".encode())
    logging.getLogger().setLevel(logging.CRITICAL)
    made = ocfl.Object(identifier=f"vks:{REPORT}", digest_algorithm=algorithm, spec_version="1.1")
    metadata = ocfl.VersionMetadata(
        created="2026-11-01T08:00:00Z", message="lần 1", name="A", address="mailto:a@example.org"
    )
    made.create(srcdir=str(source), metadata=metadata, objdir=str(store.root / FOLDER))
    assert clauses(store) == set()
    assert verdict(store.root) <= {"W004"}
    assert read(store, REPORT, "thư mục/a.txt").decode() == "một"


def nodes(tree, path=()):
    yield path
    inside = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in inside:
        yield from nodes(value, (*path, key))


JSON = st.sampled_from([None, 0, -1, "", "v1", "a/b", [], ["a"], [[]], [None], {}, {"a": 1}, {"v1": []}, True])


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    return small_store(tmp_path_factory.mktemp("a") / "luu-tru")


@given(data=st.data())
@settings(max_examples=80, suppress_health_check=list(HealthCheck))
def test_an_inventory_of_any_shape_is_judged_and_never_stops_the_check(sound, data):
    root = sound.root / FOLDER
    folder = data.draw(st.sampled_from(["", "v1", "v3"]))
    original = {p: p.read_bytes() for p in root.rglob("inventory.json*")}
    tree = json.loads((root / folder / "inventory.json").read_bytes())
    *path, key = data.draw(st.sampled_from([p for p in nodes(tree) if p]))
    value = data.draw(JSON)

    def edit(tree):
        for step in path:
            tree = tree[step]
        tree[key] = value

    try:
        rewritten(root, edit, folders=[folder])
        check(sound)
    finally:
        for file, content in original.items():
            file.write_bytes(content)
    assert check(sound) == ()
