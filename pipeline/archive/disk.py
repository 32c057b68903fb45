"""Files and folders of a store: laid down so that they last, moved in one step, held ones tried again."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.archive.calls import named, reachable
from pipeline.files import FileBusy

if TYPE_CHECKING:
    from collections.abc import Iterator

_ATTEMPTS = 5
_PAUSE = 0.1


def lay(path: Path, content: bytes) -> None:
    """Writes a new file and waits until the disk has it; DiskFull where there is no room."""
    with named(path), open(reachable(path), "xb") as stream:  # noqa: PTH123 - the call that tests make fail
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def make_folder(path: Path) -> None:
    """The folder, with those above it, where it is not there."""
    with named(path):
        os.makedirs(reachable(path), exist_ok=True)  # noqa: PTH103 - the call that tests make fail


def move(source: Path, target: Path) -> None:
    """Puts a file or folder in its place in one step; a file may be there before, FileBusy where it is held."""
    for attempt in range(_ATTEMPTS):
        try:
            with named(target):
                os.replace(reachable(source), reachable(target))  # noqa: PTH105 - the call that tests make fail
        except FileBusy:
            if attempt == _ATTEMPTS - 1:
                raise
            time.sleep(_PAUSE)
        else:
            return


def settle_folder(path: Path) -> None:
    """Waits until the disk has the folder's entries, where the system can be asked for it; Windows cannot."""
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def clear(path: Path) -> None:
    """Removes a folder with all that is in it, where it is there."""
    for attempt in range(_ATTEMPTS):
        try:
            with named(path):
                shutil.rmtree(reachable(path))
        except FileNotFoundError:
            return
        except FileBusy:
            if attempt == _ATTEMPTS - 1:
                raise
            time.sleep(_PAUSE)
        else:
            return


def content(path: Path) -> bytes:
    """The bytes of a file; FileBusy where another program keeps it to itself."""
    with named(path):
        return Path(reachable(path)).read_bytes()


def digest(path: Path, algorithm: str) -> str:
    """The digest of a file's bytes in hexadecimal; read by pieces, so a large one does not fill memory."""
    with named(path), open(reachable(path), "rb") as stream:  # noqa: PTH123 - as above
        return hashlib.file_digest(stream, algorithm).hexdigest()


def entries(path: Path) -> tuple[os.DirEntry[str], ...]:
    """What lies in a folder, by name; nothing where there is no folder."""
    try:
        with named(path), os.scandir(reachable(path)) as found:
            return tuple(sorted(found, key=lambda entry: entry.name))
    except (FileNotFoundError, NotADirectoryError):
        return ()


def files_below(path: Path) -> tuple[str, ...]:
    """The files below a folder, as paths from it with `/`, sorted."""
    return tuple(sorted(_walked(path, "")))


def links_below(path: Path) -> tuple[str, ...]:
    """The symbolic links below a folder, as paths from it with `/`, sorted."""
    return tuple(name for name in files_below(path) if Path(reachable(path / name)).is_symlink())


def is_folder(path: Path) -> bool:
    """Whether there is a folder of that name, and no link."""
    return exists(path) and Path(reachable(path)).is_dir() and not Path(reachable(path)).is_symlink()


def exists(path: Path) -> bool:
    """Whether there is a file or folder of that name."""
    return os.path.lexists(reachable(path))


def _walked(path: Path, above: str) -> Iterator[str]:
    for entry in entries(path):
        if entry.is_dir(follow_symlinks=False):
            yield from _walked(path / entry.name, f"{above}{entry.name}/")
        else:
            yield f"{above}{entry.name}"
