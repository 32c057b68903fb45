"""Where the units' returns lie: the folder “don-vi” of a year and all in it but “khong-dung”, which nobody reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.files import is_scratch
from pipeline.vietnamese import nfc, slug

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_RETURNS: Final = ("don-vi", "donvi")
_SET_ASIDE: Final = ("khong-dung", "khongdung")
_HIDDEN: Final = (".", "_", "~")


def returns_folder(year: Path) -> Path | None:
    """The folder of returns in a year's folder, however it is spelled; of two the one that is named plainly."""
    inside = year.iterdir() if year.is_dir() else ()
    named = [f for f in inside if f.is_dir() and not _is_hidden(f) and slug(f.name) in _RETURNS]
    return min(named, key=lambda f: (f.name != _RETURNS[0], nfc(f.name)), default=None)


def is_set_aside(folder: Path) -> bool:
    """Whether a folder among the returns holds what was replaced: “khong-dung”, “Không dùng”."""
    return slug(folder.name) in _SET_ASIDE


def returned_files(folder: Path) -> list[Path]:
    """The files that units sent, by name, also in folders of a unit or a group; locks and hidden files left out."""
    return sorted(_below(folder), key=lambda f: nfc(f.relative_to(folder).as_posix()))


def _below(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir():
            yield from () if _is_hidden(path) or is_set_aside(path) else _below(path)
        elif path.is_file() and not is_scratch(path.name):
            yield path


def _is_hidden(folder: Path) -> bool:
    return folder.name.startswith(_HIDDEN)
