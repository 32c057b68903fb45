"""The file that a problem names, found however its letters and marks are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from pathlib import Path


def file_of(inputs: Path, file: str) -> Path:
    """The path of a file by its name as it is told; a name from a Mac may keep marks apart from their letters."""
    path = inputs
    for part in file.split("/"):
        path = _inside(path, part)
    return path


def _inside(folder: Path, name: str) -> Path:
    there = folder / name
    if there.exists() or not folder.is_dir():
        return there
    return min((path for path in folder.iterdir() if nfc(path.name) == name), default=there)
