from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time

import pytest

from pipeline.archive import check, open_store
from pipeline.keep import existing, versions
from pipeline.keep.verifying import verified
from tests.archive.stores import verdict
from tests.keep.house import DOCUMENT, KEY, ROOT, everything, furnished, write

ROUNDS, HOUSES = 10, 2
AREA = "extensions/dang-ghi"


def program(folder, *arguments):
    here = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pipeline", *arguments]
    return subprocess.Popen(command, cwd=folder, env=here, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def answer(folder, *arguments):
    with program(folder, *arguments) as run:
        said = run.communicate(timeout=120)[0].decode()
    return run.returncode, said


def killed(folder, chance):
    """A build killed at some moment, every second time shortly after its document was delivered; what it had said."""
    document, before = folder / DOCUMENT, (folder / DOCUMENT).stat().st_mtime_ns
    with program(folder, "build") as run:
        if chance.random() < 0.5:
            time.sleep(chance.uniform(0.1, 1.5))
        else:
            while run.poll() is None and document.stat().st_mtime_ns == before:
                time.sleep(0.002)
            time.sleep(chance.uniform(0, 0.12))
        run.kill()
        return run.communicate()[0].decode()


def kept(folder):
    """Every version with its files, as the archive gives them."""
    store = existing(folder / "outputs")[0]
    if store is None:
        return {}
    from pipeline.keep import piece

    found = {}
    for version in versions(store):
        folder_of = version.record.key.rpartition("/")[2]
        names = [path.removeprefix(f"{folder_of}/") for path in version.paths]
        found[version.name] = {name: piece(store, version, name) for name in names}
    return found


@pytest.mark.long
@pytest.mark.parametrize("number", range(HOUSES))
def test_a_build_killed_at_any_moment_loses_nothing_and_one_command_makes_the_archive_valid(tmp_path, number):
    house, root = furnished(tmp_path), tmp_path / "outputs/luu-tru"
    assert answer(house, "build")[0] == 0
    chance = random.Random(number)  # noqa: S311 - moments, no secret
    held, interrupted, staged = kept(house), 0, 0
    for turn in range(ROUNDS):
        write(house, "E6", f"Phát động thi đua lần {number}.{turn}")
        said = killed(house, chance)
        interrupted += "Đã lưu" not in said
        staged += (root / AREA).exists()
        command = chance.choice(["versions", "build"])
        code, told = answer(house, command)
        assert code == 0, told
        assert not (root / AREA).exists()
        assert verdict(root) == set(), (number, turn)
        now = kept(house)
        assert held.items() <= now.items(), (number, turn)
        if command == "build" or "Đã lưu 1 phiên bản mới" in said:
            assert len(now) == len(held) + 1
        held = now
    assert answer(house, "build")[0] == 0
    print("killed before the end", interrupted, "in the middle of a write", staged, "of", ROUNDS)
    assert interrupted
    store = open_store(root)
    assert [f for f in check(store) if f.is_damage] == []
    assert all(one.sound for one in verified(store, versions(store)))


def test_a_write_that_was_interrupted_is_settled_by_the_next_command(built):
    area = built / "outputs/luu-tru/extensions/dang-ghi"
    shutil.copytree(next((built / "outputs/luu-tru").glob("*ban*")) / "v1", area / "moi" / "v2")
    before = kept(built)
    assert kept(built) == before
    assert list(before) == [f"{KEY}@1"]
    assert not area.exists()
    assert verdict(built / "outputs/luu-tru") == set()


@pytest.mark.long
def test_two_builds_at_once_make_one_version_and_both_end_well(tmp_path):
    house = furnished(tmp_path)
    with program(house, "build") as one, program(house, "build") as other:
        said = [run.communicate(timeout=120)[0].decode() for run in (one, other)]
    assert {one.returncode, other.returncode} <= {0, 3}, said
    assert 0 in {one.returncode, other.returncode}
    assert list(kept(house)) == [f"{KEY}@1"]
    assert verdict(house / "outputs/luu-tru") == set()
    assert everything(house / "outputs")[f"{KEY}.docx"].startswith(b"PK")
