"""What differs between two worlds, one thing at a time, each with the world in which only that thing is changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.build.workspace import offices
from pipeline.causes.naming import of_file, of_source
from pipeline.causes.rows import differences, patched
from pipeline.causes.world import with_file, with_readings
from pipeline.keep.sources import INPUTS, TABLES, TEMPLATES
from pipeline.tables import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from pipeline.causes.rows import Difference
    from pipeline.causes.world import World
    from pipeline.compare import Cause

Where = tuple["Path", str]


@dataclass(frozen=True, slots=True)
class Toggle:
    """One thing that differs: the cause it would be, and the first world with this thing as in the other."""

    cause: Cause
    turned: Callable[[Path], World]


def toggles(here: World, other: World, *, reverse: bool = False) -> tuple[Toggle, ...]:
    """Everything in which the other world differs; causes are worded from here to there, or from there to here."""
    return (*_files(here, other, reverse=reverse), *_sources(here, other, reverse=reverse))


def _files(here: World, other: World, *, reverse: bool) -> Iterator[Toggle]:
    """Declarations, templates and dated tables that differ; workbooks are told cell by cell."""
    mine, theirs = _contents(here.folder), _contents(other.folder)
    for path in sorted({*mine, *theirs}):
        if mine.get(path) != theirs.get(path) and not path.startswith(f"{INPUTS}/"):
            old, new = (theirs, mine) if reverse else (mine, theirs)
            yield Toggle(of_file(path, old.get(path), new.get(path)), _with_file(here, path, theirs.get(path)))


def _with_file(here: World, path: str, content: bytes | None) -> Callable[[Path], World]:
    if path.startswith(f"{TABLES}/"):
        return lambda _: replace(here, awards=(content or b"").decode())
    return lambda folder: with_file(here, path, content, folder)


def _contents(folder: Path) -> dict[str, bytes]:
    """The files below that a document is made from."""
    kinds = (INPUTS, TEMPLATES, TABLES)
    files = (f for kind in kinds for f in (folder / kind).rglob("*") if f.is_file())
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in files}


def _sources(here: World, other: World, *, reverse: bool) -> Iterator[Toggle]:
    """The cells and rows that differ, each once, however many values of the tables it bears on."""
    found: dict[tuple[str, ...], dict[Where, list[Difference]]] = {}
    mine, theirs = readings(here), readings(other)
    for folder in sorted({*mine, *theirs}):
        one, two = mine.get(folder, Reading({})), theirs.get(folder, Reading({}))
        for key in sorted({*one.tables, *two.tables}):
            for difference in differences(one.tables.get(key), two.tables.get(key)):
                at = found.setdefault(difference.source, {})
                at.setdefault((folder, key), []).append(difference)
    for at in found.values():
        yield Toggle(of_source(next(iter(at.values())), reverse=reverse), _with_values(here, other, at))


def _with_values(here: World, other: World, at: Mapping[Where, list[Difference]]) -> Callable[[Path], World]:
    def turned(_: Path) -> World:
        mine, theirs = dict(readings(here)), readings(other)
        for (folder, key), wanted in at.items():
            reading, yours = mine.get(folder, Reading({})), theirs.get(folder, Reading({})).tables.get(key)
            like = reading.tables.get(key) or yours
            if like is not None:
                known = reading.tables.get(key) or replace(like, values=like.values[:0], cells=like.cells[:0])
                tables = {**reading.tables, key: patched(known, yours, wanted)}
                mine[folder] = replace(reading, tables=tables)
        return with_readings(here, mine)

    return turned


def readings(here: World) -> Mapping[Path, Reading]:
    """What the folders of the world's office give, by path below the world; what was not read yet is read."""
    found: dict[Path, Reading] = {}
    for office in offices(here.shelf.workspace.inputs):
        if office.name == here.office:
            found[office.folder.relative_to(here.folder)] = here.shelf.office(office)
            found |= {f.relative_to(here.folder): here.shelf.year(office, y) for y, f in office.years.items()}
    return found
