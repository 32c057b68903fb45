"""One writer at a time: a lock of the operating system, which dies with the process that took it."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.files.trouble import FileBusy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAUSE = 0.05

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _leave(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _leave(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


@contextmanager
def exclusive(path: Path, *, wait: float = 5.0) -> Iterator[None]:
    """The time during which this process alone holds the lock file; FileBusy after `wait` seconds in vain."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _await(handle, path, time.monotonic() + wait)
        try:
            yield
        finally:
            _leave(handle)
    finally:
        os.close(handle)


def _await(handle: int, path: Path, deadline: float) -> None:
    while True:
        try:
            _take(handle)
        except (BlockingIOError, PermissionError) as error:
            if time.monotonic() >= deadline:
                raise FileBusy(path) from error
            time.sleep(_PAUSE)
        else:
            return
