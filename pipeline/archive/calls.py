"""The system's calls on files: paths as Windows takes them, states that a person can do something about by name."""

from __future__ import annotations

import errno
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.files import DiskFull, FileBusy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FULL = (errno.ENOSPC, errno.EDQUOT)
_LONGEST = 247
_SHARING = (32, 33)


def reachable(path: Path, system: str = sys.platform) -> str:
    """The path as the system's calls take it: Windows wants a switch before those of 248 characters and more."""
    text = str(path)
    if system != "win32" or len(text) < _LONGEST or text.startswith("\\\\?\\"):
        return text
    return "\\\\?\\UNC" + text[1:] if text.startswith("\\\\") else "\\\\?\\" + text


@contextmanager
def named(path: Path) -> Iterator[None]:
    """The time of one call, with the states that a person can do something about told as such."""
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(path) from error
        if isinstance(error, PermissionError) or getattr(error, "winerror", None) in _SHARING:
            raise FileBusy(path) from error
        raise
