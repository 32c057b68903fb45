"""Letters and copies put in their folder; one that a person has changed since it was written is never written over.

A letter is plain text and holds no seal, so the folder keeps a record of what was last written under each name.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from pipeline.build.surroundings import unwritten
from pipeline.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pipeline.findings import Finding

RECORD: Final = ".da-ghi.json"
"""For each name the digest of what was written last; without it every file that is there counts as changed."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """Where a file lies, whether it was written now, the changed file that was kept, and why it was not written."""

    path: Path
    written: bool = False
    kept: Path | None = None
    finding: Finding | None = None


def delivered(folder: Path, made: Mapping[str, bytes]) -> tuple[Delivered, ...]:
    """Puts files, each by its name below the folder, in their places or beside what a person made of them."""
    known = _recorded(folder / RECORD)
    now = dict(known)
    done = tuple(_put(folder, name, content, now) for name, content in made.items())
    if now != known:
        write_whole(folder / RECORD, json.dumps(now, ensure_ascii=False, indent=1, sort_keys=True).encode())
    return done


def _put(folder: Path, name: str, content: bytes, record: dict[str, str]) -> Delivered:
    try:
        return _delivered(folder, name, content, record)
    except OSError as error:
        return Delivered(folder / name, finding=unwritten(folder / name, error))


def _delivered(folder: Path, name: str, content: bytes, record: dict[str, str]) -> Delivered:
    new = _digest(content)
    for place in _places(name):
        path, last = folder / place, record.get(place, "")
        there = _digest(path.read_bytes()) if path.exists() else ""
        kept = folder / name if place != name else None
        if there in {"", new, last}:
            record[place] = new
            if there != new:
                write_whole(path, content)
            return Delivered(path, written=there != new, kept=kept)
        if last == new:  # changed by a person after the very same words were written: there is nothing new to say
            return Delivered(path, kept=path)
    raise AssertionError("the places never end")


def _places(name: str) -> Iterator[str]:
    path, number = PurePosixPath(name), 1
    yield name
    while True:
        yield str(path.with_name(f"{path.stem} (mới{f' {number}' if number > 1 else ''}){path.suffix}"))
        number += 1


def _recorded(path: Path) -> dict[str, str]:
    try:
        told = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return {str(name): str(digest) for name, digest in told.items()} if isinstance(told, dict) else {}


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()
