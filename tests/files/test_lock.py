from __future__ import annotations

import subprocess
import sys
import threading
import time

import pytest

from pipeline.files import FileBusy, exclusive

HOLDER = """
import sys, time
from pathlib import Path
from pipeline.files import exclusive
with exclusive(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def lock(tmp_path):
    return tmp_path / "outputs" / ".khoa"


def test_the_lock_is_free_again_afterwards(lock):
    for _ in range(2):
        with exclusive(lock, wait=0):
            assert lock.exists()


def test_the_lock_is_free_after_a_fault(lock):
    with pytest.raises(ZeroDivisionError), exclusive(lock):
        raise ZeroDivisionError
    with exclusive(lock, wait=0):
        pass


def test_a_second_run_waits_and_then_says_busy(lock):
    with exclusive(lock):
        start = time.monotonic()
        with pytest.raises(FileBusy) as busy, exclusive(lock, wait=0.2):
            pytest.fail("two runs at once")
        assert 0.2 <= time.monotonic() - start < 2
        assert busy.value.path == lock


def test_a_second_run_goes_on_when_the_first_ends(lock):
    held, done = threading.Event(), threading.Event()

    def first():
        with exclusive(lock):
            held.set()
            time.sleep(0.2)
            done.set()

    thread = threading.Thread(target=first)
    thread.start()
    held.wait()
    with exclusive(lock):
        assert done.is_set()
    thread.join()


def test_the_lock_dies_with_its_process(lock):
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(lock)], stdout=subprocess.PIPE)
    with holder:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(FileBusy), exclusive(lock, wait=0.1):
            pytest.fail("two processes at once")
        holder.kill()
        holder.wait()
        with exclusive(lock):
            pass
