"""The files that a document is made from, as the inputs objects of the archive hold them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline import law, offices
from pipeline.build.workspace import folders, year_of
from pipeline.files import is_scratch
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.build import Order, Workspace
    from pipeline.build.workspace import Office

INPUTS: Final = "inputs"
TEMPLATES: Final = "templates_docx"
TABLES: Final = "chuong-trinh"
AWARDS: Final = f"{TABLES}/khen-thuong.tsv"
"""The one dated table that documents are made from; by the others findings are told."""
_TOP: Final = "_"


def inputs_id(office: str, year: int) -> str:
    """The id of an office-year's inputs in the archive; the office at the top of `inputs/` has no name."""
    return f"vao/{office or _TOP}/{year}"


def years_of(order: Order) -> tuple[int, ...]:
    """The years whose folders a document reads: its own, and those of its period that have one."""
    return tuple(year for year in order.office.years if year in order.reached)


def sources(workspace: Workspace, office: Office, year: int) -> Mapping[str, Path]:
    """The files of an office-year by logical path: its workbooks, the year's folder, declarations, templates, tables.

    All types are kept, since every declaration takes part in recognising what a workbook holds.
    """
    folder = office.years[year]
    found = dict(_below(workspace.inputs, folder, INPUTS))
    found |= {_logical(workspace.inputs, f, INPUTS): f for f in sorted(office.folder.iterdir()) if _is_kept(f)}
    for kind in _types(workspace.templates):
        found |= _below(workspace.templates, kind, TEMPLATES)
    return dict(sorted((found | _dated_tables()).items()))


def _dated_tables() -> dict[str, Path]:
    """The program's own tables of law and of offices, by which a later program is told from an earlier one."""
    rooms = (Path(law.__file__).parent, Path(offices.__file__).parent)
    files = (file for room in rooms for file in room.glob("*.tsv"))
    return {f"{TABLES}/{file.name}": file for file in sorted(files)}


def _types(templates: Path) -> list[Path]:
    shared = [f for f in templates.iterdir() if f.is_dir() and f.name.startswith("_")]
    return sorted({*folders(templates), *shared})


def _below(root: Path, folder: Path, name: str) -> Iterator[tuple[str, Path]]:
    for file in sorted(folder.rglob("*")):
        if _is_kept(file):
            yield _logical(root, file, name), file


def _logical(root: Path, file: Path, name: str) -> str:
    return nfc(f"{name}/{file.relative_to(root).as_posix()}")


def _is_kept(file: Path) -> bool:
    return file.is_file() and not is_scratch(file.name) and not file.name.startswith(".") and not year_of(file)
