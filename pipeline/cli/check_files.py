"""The files that check is to judge: those named, and the Word files in folders named."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.check.faults import NO_DOCUMENT
from pipeline.files import is_scratch
from pipeline.findings import FilePlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding

_WORD: Final = (".docx", ".docm", ".doc")
_ARCHIVE: Final = "0=ocfl_[0-9]*"  # the file by which OCFL tells the root of a store


def files(paths: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """Each file once, with the name that it is told by; a folder stands for the Word files in it and below."""
    seen: set[Path] = set()
    for path in paths:
        for found in _inside(path):
            if found.absolute() not in seen:
                seen.add(found.absolute())
                yield found, named(found)


def _inside(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = (p for p in _below(path) if p.suffix.casefold() in _WORD and not is_scratch(p.name) and p.is_file())
    return sorted(found) or [path]


def _below(folder: Path) -> Iterator[Path]:
    """The files in the folder and below, but those of an archive of versions, which holds what was judged when made."""
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not any((Path(place) / name).glob(_ARCHIVE))]
        yield from (Path(place) / name for name in names)


def named(path: Path) -> str:
    """The name that a file is told by: below the current folder the way from there."""
    here = Path.cwd()
    whole = path.absolute()
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else str(path)


def no_document(path: Path, file: str) -> Finding:
    """The finding that there is no such file, or no Word file in the folder."""
    folder = path.is_dir()
    return NO_DOCUMENT.at(
        FilePlace(f"thư mục {file}" if folder else file),
        found="không có tệp Word nào trong thư mục" if folder else "không có tệp này",
        expected="ít nhất một tệp .docx" if folder else "đường dẫn tới một tệp .docx có thật",
        mend="gõ lại đường dẫn tới tệp .docx hoặc thư mục chứa tệp .docx",
    )
