from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time

import pytest

from pipeline.archive import check, open_store
from pipeline.keep import existing, piece, versions
from pipeline.keep.verifying import verified
from pipeline.ooxml import read_package
from tests.archive.stores import verdict
from tests.keep.forked import answer, running, was_killed
from tests.keep.house import BOOK, DOCUMENT, KEY, ROOT, everything, furnished, write

KILLS, HOUSES = 20, 5
STORE = "outputs/luu-tru"
AREA = f"{STORE}/extensions/dang-ghi"


def timed(folder):
    """How long a build takes until its document is delivered, from then to its end, and while a version is written."""
    begun = time.monotonic()
    with running(folder, "build") as run:
        waited(run, (folder / DOCUMENT).exists)
        delivered = time.monotonic()
        waited(run, (folder / AREA).exists)
        staging = time.monotonic()
        waited(run, lambda: not (folder / AREA).exists())
        staged = time.monotonic()
        run.join()
    assert run.exitcode == 0
    return delivered - begun, time.monotonic() - delivered, staged - staging


def waited(run, come):
    """Waits until something has come about, or the command has ended."""
    while run.is_alive() and not come():
        time.sleep(0.001)


def killed(folder, chance, making, keeping, writing):
    """Whether a build was killed: at any moment, after its document was delivered, or while a version is written."""
    document, before = folder / DOCUMENT, (folder / DOCUMENT).stat().st_mtime_ns
    aim = chance.choice(["any", "kept", "written"])
    with running(folder, "build") as run:
        if aim == "any":
            time.sleep(chance.uniform(0, making + keeping))
        elif aim == "kept":
            waited(run, lambda: document.stat().st_mtime_ns != before)
            time.sleep(chance.uniform(0, keeping))
        else:
            waited(run, (folder / AREA).exists)
            time.sleep(chance.choice([0, chance.uniform(0, writing)]))
    return was_killed(run)


def kept(folder):
    """Every version with its files, as the archive gives them."""
    store = existing(folder / "outputs")[0]
    if store is None:
        return {}
    found = {}
    for version in versions(store):
        folder_of = version.record.key.rpartition("/")[2]
        names = [path.removeprefix(f"{folder_of}/") for path in version.paths]
        found[version.name] = {name: piece(store, version, name) for name in names}
    return found


@pytest.mark.long
@pytest.mark.parametrize("number", range(HOUSES))
def test_a_hundred_builds_killed_at_any_moment_lose_nothing_and_one_command_makes_the_archive_valid(tmp_path, number):
    house = furnished(tmp_path / "nha")
    moments = timed(house)
    chance = random.Random(number)  # noqa: S311 - moments, no secret
    held, turn, kills, staged = kept(house), 0, 0, 0
    while kills < KILLS or (not staged and turn < 3 * KILLS):
        turn += 1
        write(house, "E6", f"Phát động thi đua lần {number}.{turn}")
        inputs = (house / BOOK).read_bytes()
        interrupted = killed(house, chance, *moments)
        kills += interrupted
        staged += (house / AREA).exists()
        command = chance.choice(["versions", "build"])
        code, told = answer(house, command)
        assert code == 0, told
        assert not (house / AREA).exists()
        assert verdict(house / STORE) == set(), (number, turn)
        assert read_package(house / DOCUMENT).parts
        assert (house / BOOK).read_bytes() == inputs
        now = kept(house)
        assert held.items() <= now.items(), (number, turn)
        if command == "build" or not interrupted:
            assert len(now) == len(held) + 1
        held = now
    assert answer(house, "build")[0] == 0
    print("killed", kills, "of", turn, "builds,", staged, "in the middle of a write")
    assert staged
    store = open_store(house / STORE)
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


def program(folder, *arguments):
    """A command of its own start, as a person types it."""
    here = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pipeline", *arguments]
    return subprocess.Popen(command, cwd=folder, env=here, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


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
