"""A disk that fails at the n-th call: the process dies, the disk is full, or another program holds the file."""

from __future__ import annotations

import builtins
import errno
import io
import os
from contextlib import contextmanager, suppress

import pytest

from pipeline.archive import disk

MODES = ("dies", "full", "held", "held for a moment")
_WRITING = ("replace", "fsync", "mkdir", "open")


class Died(BaseException):
    """What stands for the end of the process: nothing runs after it but what Python itself unwinds."""


class Disk:
    def __init__(self, mode, at, root):
        self.mode, self.at, self.root, self.calls, self.held = mode, at, str(root), 0, None

    @property
    def has_failed(self):
        return self.calls >= self.at

    def call(self, name, function, *args, **kwargs):
        path = str(args[-1] if name == "replace" else args[0])
        if name != "fsync" and kwargs.get("dir_fd") is None and not path.startswith(self.root):
            return function(*args, **kwargs)
        self.calls += 1
        if self.calls >= self.at:
            self._fail(name, path, args)
        return function(*args, **kwargs)

    def _fail(self, name, path, args):
        if self.mode == "dies":
            if name == "fsync" and self.calls == self.at:
                _tear(args[0])
            raise Died
        if self.mode == "full" and name in _WRITING:
            raise OSError(errno.ENOSPC, "no space", path)
        if self.calls == self.at:
            self.held = path
        if self.held == path and (self.mode == "held" or (self.mode != "full" and self.calls == self.at)):
            raise PermissionError(errno.EACCES, "held", path)


def _tear(handle):
    """The half of a file that reached the disk."""
    try:
        os.ftruncate(handle, os.fstat(handle).st_size // 2)
    except OSError:
        return


@contextmanager
def failing(mode, at, root):
    """The time in which the n-th call on the store fails; Died is caught."""
    failing_disk = Disk(mode, at, root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(disk, "_PAUSE", 0)
        places = [(os, "replace"), (os, "fsync"), (os, "mkdir"), (os, "unlink"), (os, "rmdir")]
        for module, name in (*places, (builtins, "open"), (io, "open")):
            patch.setattr(module, name, _wrapped(failing_disk, name, getattr(module, name)))
        with suppress(Died):
            yield failing_disk


def _wrapped(failing_disk, name, function):
    def call(*args, **kwargs):
        return failing_disk.call(name, function, *args, **kwargs)

    return call
