"""What differs between two worlds, one thing at a time, and the world in which some of these things are changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pipeline.causes.blanked import changes, with_changes
from pipeline.causes.changed_world import with_awards, with_files, with_readings
from pipeline.causes.naming import of_file, of_source
from pipeline.causes.world import readings
from pipeline.keep.sources import AWARDS, TEMPLATES
from pipeline.tables import Reading, is_of_blanks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pipeline.causes.differences import Difference
    from pipeline.causes.world import World
    from pipeline.compare import Cause

_MADE_FROM: Final = frozenset({".docx", ".toml"})
Where = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Toggle:
    """One thing that differs: the cause it would be; a file by its path, or the values of tables by year and sheet."""

    cause: Cause
    file: str = ""
    values: tuple[tuple[Where, Difference], ...] = ()

    @property
    def sheet(self) -> tuple[str, str]:
        """File and worksheet of a cell or row; empty words where there is none."""
        cells = (cell for _, d in self.values for cell in (d.other_cell, d.cell) if cell)
        return next(((cell.file, cell.sheet) for cell in cells), ("", ""))


def toggles(old: World, new: World) -> tuple[Toggle, ...]:
    """Everything in which the new world differs from the old one."""
    return (*_files(old, new), *_sources(old, new))


def turned(here: World, other: World, wanted: Iterable[Toggle], folder: Path, *, back: bool) -> World:
    """The first world with these things as in the other; `back`: the first one is the new world, not the old one."""
    chosen = tuple(wanted)
    there = _contents(other.folder)
    files = {t.file: there.get(t.file) for t in chosen if t.file.startswith(f"{TEMPLATES}/")}
    tables = [there.get(t.file) for t in chosen if t.file == AWARDS]
    now = with_awards(here, (tables[0] or b"").decode()) if tables else here
    now = with_files(now, files, folder) if files else now
    values = [(at, d.reversed() if back else d) for t in chosen for at, d in t.values]
    return _with_values(now, other, values) if values else now


def _files(old: World, new: World) -> Iterator[Toggle]:
    """Declarations, templates and dated tables that differ; workbooks are told cell by cell."""
    before, after = _contents(old.folder), _contents(new.folder)
    for path in sorted({*before, *after}):
        if before.get(path) != after.get(path):
            yield Toggle(of_file(path, before.get(path), after.get(path)), path)


def _contents(folder: Path) -> dict[str, bytes]:
    """The files below that a document is made from, without the workbooks."""
    files = [f for f in (folder / TEMPLATES).rglob("*") if f.suffix in _MADE_FROM]
    files += [f for f in (folder / AWARDS,) if f.is_file()]
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(files)}


def _sources(old: World, new: World) -> Iterator[Toggle]:
    """The cells and rows that differ, each once, however many values of the tables it bears on."""
    found: dict[tuple[str, ...], list[tuple[Where, Difference]]] = {}
    before, after = readings(old), readings(new)
    for year in sorted({*before, *after}):
        one, two = before.get(year, Reading({})).tables, after.get(year, Reading({})).tables
        for key in sorted(k for k in {*one, *two} if not is_of_blanks(k)):
            for change in changes(one, two, key):
                found.setdefault(change.source, []).append(((year, key), change))
    every = [Toggle(of_source([d for _, d in values]), values=tuple(values)) for values in found.values()]
    yield from sorted(every, key=lambda t: t.sheet)


def _with_values(here: World, other: World, values: Iterable[tuple[Where, Difference]]) -> World:
    at: dict[Where, list[Difference]] = {}
    for where, difference in values:
        at.setdefault(where, []).append(difference)
    mine, theirs = dict(readings(here)), readings(other)
    for (year, key), wanted in at.items():
        reading, yours = mine.get(year, Reading({})), theirs.get(year, Reading({}))
        mine[year] = replace(reading, tables=with_changes(reading.tables, yours.tables, key, wanted))
    return with_readings(here, mine)
