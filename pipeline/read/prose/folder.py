"""The Word files of a year's folder: those of prose read, the others told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.files import is_scratch
from pipeline.read.prose.extracts import is_prose, prose_extract, type_told
from pipeline.read.prose.twice import of_no_type, stray
from pipeline.read.prose.types import title_of, titles
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.read.lines import Extract
    from pipeline.spec import Sheet, Vocabulary

PROSE: Final = "noi_dung"
"""The key of the sheet whose text a Word file may hold instead."""


def prose_in(
    folder: Path,
    name: Callable[[Path], str],
    sheets: Sequence[Sheet],
    vocabularies: Sequence[Vocabulary],
    year: int | None,
) -> tuple[list[Extract], list[Finding]]:
    """The extracts and findings of the Word files that lie directly in a year's folder; `name` is a file's own.

    One of `vocabularies` lists the types of document, which the name of a file may tell.
    """
    types = titles(vocabularies)
    sheet = next((s for s in sheets if s.key == PROSE), None)
    extracts: list[Extract] = []
    findings: list[Finding] = []
    for path in _word_files(folder) if sheet and year is not None else ():
        if not is_prose(path):
            findings.append(stray(name(path)))
            continue
        said = type_told(path)
        of = title_of(said, types) if said else ""
        if said and not of:
            findings.append(of_no_type(name(path), types))
            continue
        extract, told = prose_extract(path, name(path), sheet, year, of) if sheet else (None, ())
        extracts += [extract] if extract else []
        findings += told
    return extracts, findings


def _word_files(folder: Path) -> list[Path]:
    inside = folder.iterdir() if folder.is_dir() else ()
    found = [p for p in inside if p.suffix.casefold() in {".docx", ".doc"} and not is_scratch(p.name) and p.is_file()]
    return sorted(found, key=lambda p: nfc(p.name))
