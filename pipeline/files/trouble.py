"""What the surroundings can do to a file: hold it, or have no room for it."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class FileBusy(OSError):  # noqa: N818 - named for the state, as the message says it
    """A file that another program holds open; `path` is that file."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EACCES, "tệp đang được chương trình khác giữ", str(path))
        self.path = path


class DiskFull(OSError):  # noqa: N818 - as above
    """A disk without room for a file; `path` is the file that was to be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.ENOSPC, "ổ đĩa đã đầy", str(path))
        self.path = path


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """The time in which a file is read; where another program keeps it to itself, FileBusy."""
    try:
        yield
    except PermissionError as error:
        raise FileBusy(path) from error
