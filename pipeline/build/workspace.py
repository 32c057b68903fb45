"""Where things lie: the workspace, its offices and their years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.spreadsheet import ENDINGS
from pipeline.vietnamese import unaccented

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_YEAR = re.compile(r"(?:nam[ _-]*)?((?:19|20|21)\d\d)", re.IGNORECASE)
_WORKBOOKS = frozenset(ending for endings in ENDINGS.values() for ending in endings)


@dataclass(frozen=True, slots=True)
class Workspace:
    """The folders that a run reads from and writes to."""

    inputs: Path
    templates: Path
    outputs: Path


@dataclass(frozen=True, slots=True)
class Office:
    """An office's folder below `inputs/` and its year folders; `name` is empty for the one that stands at the top."""

    name: str
    folder: Path
    years: Mapping[int, Path]


def find_workspace(start: Path, inputs: Path | None = None, outputs: Path | None = None) -> Workspace | None:
    """The nearest folder upward with `inputs/` and `templates_docx/`; folders that the user names stand for its own."""
    for folder in (start, *start.parents):
        if (folder / "templates_docx").is_dir() and (inputs or (folder / "inputs")).is_dir():
            return Workspace(inputs or folder / "inputs", folder / "templates_docx", outputs or folder / "outputs")
    return None


def offices(inputs: Path) -> tuple[Office, ...]:
    """The offices in `inputs/`, sorted by folder name; a folder is one when it holds workbooks or year folders."""
    top = _office(inputs, "")
    below = [_office(folder, folder.name) for folder in folders(inputs) if not year_of(folder)]
    return tuple(office for office in (top, *below) if office is not None)


def _office(folder: Path, name: str) -> Office | None:
    years = _years(folders(folder))
    if not years and not has_workbook(folder):
        return None
    return Office(name, folder, years)


def _years(found: Iterable[Path]) -> dict[int, Path]:
    """Year folders by year, “2026” or “Năm 2026”; of two for one year the plainly named one counts."""
    named = sorted((folder for folder in found if year_of(folder)), key=lambda f: (-len(f.name), f.name))
    return dict(sorted({year_of(folder): folder for folder in named}.items()))


def year_of(folder: Path) -> int:
    """The year in a folder's name (“2026”, “Năm 2026”), 0 where it is no year folder."""
    match = _YEAR.fullmatch(unaccented(folder.name).strip())
    return int(match[1]) if match else 0


def folders(folder: Path) -> list[Path]:
    """The folders below, sorted, without hidden ones and those that begin with `_` or `~`."""
    return sorted(f for f in folder.iterdir() if f.is_dir() and not f.name.startswith((".", "_", "~")))


def has_workbook(folder: Path) -> bool:
    """Whether a workbook of any kind lies in the folder itself."""
    return any(f.suffix.lower() in _WORKBOOKS and not f.name.startswith(("~$", ".")) for f in folder.iterdir())
