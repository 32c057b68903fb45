"""Who and what makes a version: the person, the machine, the program and the libraries that documents pass through."""

from __future__ import annotations

import getpass
import hashlib
import platform
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import pipeline
from pipeline.archive import Stamp
from pipeline.keep.record import Maker

_PROGRAM: Final = "vks-pipeline"
_LIBRARIES: Final = ("docxtpl", "jinja2", "lxml", "pandas", "python-calamine", "python-docx")
_FILES: Final = frozenset({".py", ".tsv", ".toml"})


def maker() -> Maker:
    """Now, this person, this machine, this program; the archive's records may hold them, a document never."""
    now = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
    known = {name: of_library(name) for name in _LIBRARIES}
    return Maker(now, _person(), platform.node(), of_library(_PROGRAM), program_digest(), known)


def stamp(by: Maker, message: str) -> Stamp:
    """What the archive writes beside a version."""
    return Stamp(by.time, message, by.person)


def of_library(name: str) -> str:
    """The installed version of a library; empty where it is not installed."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


@cache
def program_digest() -> str:
    """The digest of the program's own files by name and content."""
    root = Path(pipeline.__file__).parent
    total = hashlib.sha256()
    for file in sorted(f for f in root.rglob("*") if f.suffix in _FILES):
        total.update(f"{file.relative_to(root).as_posix()}\0".encode())
        total.update(hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).digest())
    return total.hexdigest()


def _person() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
