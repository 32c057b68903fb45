"""Ways to spoil a small store, each named after the code of OCFL that it offends first."""

from __future__ import annotations

import json
import shutil

from pipeline.archive.inventory import sidecar
from tests.archive.stores import FOLDER, rewritten

A = "a" * 128


def _tree(edit, **folders):
    return lambda root: rewritten(root / FOLDER, edit, **folders)


def _v(name, **changes):
    return _tree(lambda tree: tree["versions"][name].update(changes))


def _drop(*keys):
    def edit(tree):
        for key in keys[:-1]:
            tree = tree[key]
        del tree[keys[-1]]

    return _tree(edit)


def _set(key, value):
    return _tree(lambda tree: tree.update({key: value}))


def _manifest_path(path):
    def edit(tree):
        digest = next(d for d, paths in tree["manifest"].items() if paths[0].startswith("v2/"))
        tree["manifest"][digest] = [path]

    return _tree(edit)


def _logical_path(*paths):
    def edit(tree):
        state = tree["versions"]["v3"]["state"]
        state[next(iter(state))] = list(paths)

    return _tree(edit)


def _file(path, content=b"x"):
    def spoil(root):
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

    return spoil


def _removed(path):
    def spoil(root):
        target = root / path
        shutil.rmtree(target) if target.is_dir() else target.unlink()

    return spoil


def _flipped(root):
    target = root / FOLDER / "v1/content/bao-cao/bao-cao.docx"
    target.write_bytes(b"PK dock")


def _truncated(root):
    for name in ("", "v3/"):
        path = root / FOLDER / f"{name}inventory.json"
        content = path.read_bytes()[:-200]
        path.write_bytes(content)
        path.with_name("inventory.json.sha512").write_bytes(sidecar(content))


def _truncated_without_sidecar(root):
    path = root / FOLDER / "inventory.json"
    path.write_bytes(path.read_bytes()[:300])


def _old_root_inventory(root):
    for name in ("inventory.json", "inventory.json.sha512"):
        shutil.copy(root / FOLDER / "v2" / name, root / FOLDER / name)


def _upper_case_twin(tree):
    digest = next(iter(tree["manifest"]))
    tree["manifest"][digest.upper()] = list(tree["manifest"][digest])


def _renamed_version(tree):
    tree["versions"]["v5"] = tree["versions"].pop("v3")
    tree["head"] = "v5"


def _second_path_for_a_digest(tree):
    digest = next(iter(tree["manifest"]))
    tree["manifest"][digest] = tree["manifest"][digest] * 2


def _state_of_the_past(tree):
    state = tree["versions"]["v1"]["state"]
    digest = next(iter(state))
    state[digest] = ["Báo cáo/khác.docx"]


def _fixity(block):
    return _set("fixity", block)


def _md5_of_a_known_file(tree):
    path = next(iter(tree["manifest"].values()))[0]
    tree["fixity"] = {"md5": {"0" * 32: [path]}}


def _both_file_and_folder(tree):
    paths = [paths for paths in tree["manifest"].values() if paths[0].startswith("v1/")]
    paths[0][0], paths[1][0] = "v1/content/a", "v1/content/a/b"


SPOILED = {
    "E001_extra_file": _file(f"{FOLDER}/ghi-chu.txt"),
    "E001_extra_folder": _file(f"{FOLDER}/ban-nhap/a.txt"),
    "E001_temporary_file_of_a_writer": _file(f"{FOLDER}/.0a1b2c3d.tmp"),
    "E003_no_declaration": _removed(f"{FOLDER}/0=ocfl_object_1.1"),
    "E006_declaration_of_something_else": lambda root: (root / FOLDER / "0=ocfl_object_1.1").rename(
        root / FOLDER / "0=moab_1.1"
    ),
    "E007_declaration_says_otherwise": _file(f"{FOLDER}/0=ocfl_object_1.1", b"ocfl_object_1.0\n"),
    "E008_no_versions": _set("versions", {}),
    "E009_no_first_version": _drop("versions", "v1"),
    "E010_gap_between_versions": _tree(_renamed_version),
    "E015_file_beside_the_content": _file(f"{FOLDER}/v1/ghi-chu.txt"),
    "E017_content_directory_with_slash": _set("contentDirectory", "a/b"),
    "E018_content_directory_is_above": _set("contentDirectory", ".."),
    "E023_extra_content": _file(f"{FOLDER}/v2/content/la.txt"),
    "E024_empty_folder_in_content": lambda root: (root / FOLDER / "v1/content/trong").mkdir(),
    "E025_wrong_digest_algorithm": _set("digestAlgorithm", "md5"),
    "E025_wrong_form_of_digest": _tree(lambda tree: tree["manifest"].update({"abc": ["v1/content/x"]})),
    "E033_truncated_inventory_with_its_sidecar": _truncated,
    "E033_truncated_inventory": _truncated_without_sidecar,
    "E033_inventory_is_empty": _file(f"{FOLDER}/inventory.json", b""),
    "E033_older_inventory_is_no_json": _file(f"{FOLDER}/v1/inventory.json", b"{"),
    "E036_no_id": _drop("id"),
    "E036_no_head": _drop("head"),
    "E036_no_type": _drop("type"),
    "E037_empty_id": _set("id", ""),
    "E037_older_inventory_has_another_id": _tree(lambda tree: tree.update(id="vks:khac"), folders=["v1"]),
    "E038_type_of_the_future": _set("type", "https://ocfl.io/9.9/spec/#inventory"),
    "E040_head_is_not_the_last": _set("head", "v2"),
    "E041_no_manifest": _drop("manifest"),
    "E041_manifest_is_a_list": _set("manifest", []),
    "E042_content_path_outside_a_version": _manifest_path("content/a.txt"),
    "E042_content_path_of_a_later_version": _manifest_path("v9/content/a.txt"),
    "E044_versions_is_a_list": _set("versions", []),
    "E046_missing_version": _removed(f"{FOLDER}/v2"),
    "E046_missing_last_version": _removed(f"{FOLDER}/v3"),
    "E046_version_that_does_not_count": _old_root_inventory,
    "E048_no_created": _drop("versions", "v3", "created"),
    "E048_no_state": _drop("versions", "v3", "state"),
    "E049_created_without_time_zone": _v("v3", created="2026-11-01T08:00:00"),
    "E049_created_is_no_day": _v("v3", created="2026-13-41T08:00:00+07:00"),
    "E049_created_is_a_number": _v("v3", created=20261101),
    "E050_state_names_an_unknown_digest": _v("v3", state={A: ["a"]}),
    "E050_state_is_a_list": _v("v3", state=[]),
    "E052_logical_path_steps_up": _logical_path("a/../b"),
    "E053_logical_path_from_the_top": _logical_path("/a"),
    "E054_user_is_text": _v("v3", user="Nguyễn Văn A"),
    "E054_user_without_name": _v("v3", user={"address": "mailto:a@b"}),
    "E056_unknown_fixity_algorithm": _fixity({"crc32": {}}),
    "E057_fixity_of_an_unknown_file": _fixity({"md5": {"0" * 32: ["v1/content/khong-co"]}}),
    "E058_no_sidecar": _removed(f"{FOLDER}/inventory.json.sha512"),
    "E058_no_sidecar_in_a_version": _removed(f"{FOLDER}/v1/inventory.json.sha512"),
    "E060_wrong_sidecar": _file(f"{FOLDER}/inventory.json.sha512", f"{A} inventory.json\n".encode()),
    "E060_wrong_sidecar_in_a_version": _file(f"{FOLDER}/v2/inventory.json.sha512", f"{A} inventory.json\n".encode()),
    "E061_sidecar_of_another_form": _file(f"{FOLDER}/inventory.json.sha512", A.encode()),
    "E063_no_inventory": _removed(f"{FOLDER}/inventory.json"),
    "E064_root_inventory_unlike_the_last": _tree(lambda tree: tree.update(note=1), folders=[""]),
    "E066_past_told_otherwise": _tree(_state_of_the_past),
    "E067_file_among_the_extensions": _file(f"{FOLDER}/extensions/a.txt"),
    "E069_no_root_declaration": _removed("0=ocfl_1.1"),
    "E069_root_declaration_is_empty": _file("0=ocfl_1.1", b""),
    "E070_layout_is_no_json": _file("ocfl_layout.json", b"{"),
    "E071_layout_of_another_kind": _file(
        "ocfl_layout.json", json.dumps({"extension": "0099-x", "description": "x"}).encode()
    ),
    "E072_files_that_belong_to_no_object": _file("ban-nhap/a.txt"),
    "E073_empty_folder": lambda root: (root / "trong").mkdir(),
    "E092_flipped_byte": _flipped,
    "E092_truncated_content": _file(f"{FOLDER}/v1/content/bao-cao/bao-cao.docx", b""),
    "E092_missing_content": _removed(f"{FOLDER}/v1/content/bao-cao/bao-cao.docx"),
    "E093_fixity_of_other_bytes": _tree(_md5_of_a_known_file),
    "E094_message_is_a_number": _v("v3", message=5),
    "E095_logical_path_twice": _logical_path("a", "a"),
    "E095_logical_path_is_a_folder_too": _logical_path("a", "a/b"),
    "E096_digest_twice": _tree(_upper_case_twin),
    "E099_content_path_steps_up": _manifest_path("v2/content/../a.txt"),
    "E100_content_path_from_the_top": _manifest_path("/v2/content/a.txt"),
    "E101_content_path_twice": _tree(_second_path_for_a_digest),
    "E101_content_path_is_a_folder_too": _tree(_both_file_and_folder),
    "E103_older_than_the_version_before": _tree(
        lambda tree: tree.update(type="https://ocfl.io/1.0/spec/#inventory"), folders=["v2"]
    ),
    "E107_digest_in_no_version": _tree(lambda tree: tree["manifest"].update({A: ["v1/content/x"]})),
    "E111_fixity_is_a_list": _fixity([]),
    "W002_folder_beside_the_content": _file(f"{FOLDER}/v1/ban-nhap/a.txt"),
    "W010_version_without_inventory": lambda root: [
        (root / FOLDER / "v2" / name).unlink() for name in ("inventory.json", "inventory.json.sha512")
    ],
    "W011_past_stamped_otherwise": _tree(lambda tree: tree["versions"]["v1"].update(message="khác")),
}
