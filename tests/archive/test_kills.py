from __future__ import annotations

import random
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from pipeline.archive import changing, check, create_store, describe, objects, open_store, put, read, recover
from pipeline.files import FileBusy
from tests.archive.stores import FILES, INPUTS, REPORT, stamp, verdict
from tests.archive.writer import OBJECTS, files_of

ROOT = Path(__file__).resolve().parents[2]
ROUNDS, STORES = 10, 10
RECOVER = "import sys; from pathlib import Path; from pipeline.archive import *; recover(open_store(Path(sys.argv[1])))"
HOLDER = """
import sys, time
from pathlib import Path
from pipeline.archive import changing, open_store
with changing(open_store(Path(sys.argv[1]))):
    print("held", flush=True)
    time.sleep(60)
"""


@contextmanager
def running(*command):
    """The time in which a program runs; it is killed at the end."""
    with subprocess.Popen([sys.executable, *map(str, command)], cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        try:
            yield program
        finally:
            program.kill()


def killed_writer(root, seed):
    """What the writer said before it was killed at a moment that nobody knows."""
    with running("-m", "tests.archive.writer", root, seed) as writer:
        first = writer.stdout.readline()
        time.sleep(random.Random(seed).uniform(0, 0.15))  # noqa: S311 - a moment, no secret
        writer.kill()
        said = [first, *writer.stdout.read().splitlines(keepends=True)]
    return [(line.split()[0], int(line.split()[1])) for line in said if line.endswith("\n")]


@pytest.mark.long
@pytest.mark.parametrize("number", range(STORES))
def test_a_hundred_kills_lose_nothing_that_was_said_to_be_written(tmp_path, tmp_path_factory, number):
    root = (tmp_path if number % 2 else tmp_path_factory.mktemp("kho")) / "luu-tru"
    said = []
    interrupted = 0
    for seed in range(number * ROUNDS, (number + 1) * ROUNDS):
        print("seed", seed)
        said += killed_writer(root, seed)
        interrupted += (root / "extensions/dang-ghi").exists()
        subprocess.run([sys.executable, "-c", RECOVER, root], cwd=ROOT, check=True)
        assert verdict(root) == set(), seed
    store = open_store(root)
    assert check(store) == ()
    assert said
    print("killed in the middle", interrupted, "of", ROUNDS, "versions said", len(said))
    for object_id, version in said:
        assert contents(store, object_id, version) == files_of(object_id, version), (object_id, version)
    for object_id in objects(store):
        numbers = [version.number for version in describe(store, object_id).versions]
        assert all(contents(store, object_id, n) == files_of(object_id, n) for n in numbers)


def contents(store, object_id, version):
    state = describe(store, object_id).versions[version - 1].state
    return {path: read(store, object_id, path, version) for path in state}


def test_a_writer_that_was_killed_loses_nothing(tmp_path):
    said = killed_writer(tmp_path / "luu-tru", 7)
    store = open_store(tmp_path / "luu-tru")
    recover(store)
    assert verdict(store.root) == set()
    assert all(contents(store, i, n) == files_of(i, n) for i, n in said)
    assert {i for i, _ in said} <= set(OBJECTS)


def test_a_second_writer_waits_and_then_says_busy(tmp_path):
    store = create_store(tmp_path / "luu-tru")
    with running("-c", HOLDER, store.root) as holder:
        holder.stdout.readline()
        with pytest.raises(FileBusy), changing(store, wait=0.2):
            pytest.fail("two writers at once")
    assert put(store, REPORT, FILES, stamp()) == 1


def test_a_reader_is_not_stopped_by_a_writer(store):
    with running("-c", HOLDER, store.root) as holder:
        holder.stdout.readline()
        assert read(store, REPORT, "Báo cáo/van-ban.txt") == b"2027"
        assert len(objects(store)) == 2


def test_a_writer_that_lives_is_not_recovered(store):
    with running("-m", "tests.archive.writer", store.root, 3) as writer:
        writer.stdout.readline()
        assert recover(store) == ()
    recover(store)
    assert verdict(store.root) == set()


def test_two_writers_at_once_lose_nothing(tmp_path):
    root = create_store(tmp_path / "luu-tru").root
    one, two = (running("-m", "tests.archive.writer", root, seed, 0.1) for seed in (1, 2))
    with one as first, two as second:
        said = [writer.stdout.readline() for writer in (first, second)]
        time.sleep(0.5)
        for writer in (first, second):
            writer.kill()
            said += writer.stdout.read().splitlines(keepends=True)
    store = open_store(root)
    recover(store)
    assert verdict(root) == set()
    assert all(said[:2])
    for object_id, number in (line.split() for line in said if line.endswith("\n")):
        assert describe(store, object_id).versions[int(number) - 1]


def test_writing_within_writing_is_one_writing(store):
    with changing(store), changing(store):
        assert put(store, INPUTS, FILES, stamp(9)) == 2
    with changing(store, wait=0):
        pass
