"""Files written whole or not at all: an old file stays as it was until the new one is complete on disk."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import time
from typing import TYPE_CHECKING

from pipeline.files.trouble import DiskFull, FileBusy, reading

if TYPE_CHECKING:
    from pathlib import Path

_ATTEMPTS = 5
_PAUSE = 0.1
_SHARING = (32, 33)
_FULL = (errno.ENOSPC, errno.EDQUOT)


def write_whole(path: Path, content: bytes) -> None:
    """Puts the content in place of the file in one step; FileBusy or DiskFull leave the old file untouched."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{secrets.token_hex(4)}.tmp")
    try:
        _fill(temporary, content)
        _keep_mode(path, temporary)
        _replace(temporary, path)
        _settle(path.parent)
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(path) from error
        raise
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def same_content(path: Path, content: bytes) -> bool:
    """Whether the file is there and holds exactly these bytes."""
    with reading(path):
        return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content


def _fill(temporary: Path, content: bytes) -> None:
    with temporary.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _keep_mode(path: Path, temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.chmod(path.stat().st_mode & 0o777 | 0o200)


def _replace(temporary: Path, path: Path) -> None:
    """Tries a few times, since virus scanners and indexers on Windows hold a file for a moment only."""
    for attempt in range(_ATTEMPTS):
        try:
            os.replace(temporary, path)  # noqa: PTH105 - the call that tests make fail
        except OSError as error:
            if not _is_held(error):
                raise
            if attempt == _ATTEMPTS - 1:
                raise FileBusy(path) from error
            time.sleep(_PAUSE)
        else:
            return


def _is_held(error: OSError) -> bool:
    return isinstance(error, PermissionError) or getattr(error, "winerror", None) in _SHARING


def _settle(folder: Path) -> None:
    """The folder's own entry on disk, where the system can be asked for it; Windows cannot."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
