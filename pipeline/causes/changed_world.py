"""A world in which something is changed: what its workbooks hold, its templates, the table of awards."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.build.shelf import Shelf, all_sheets
from pipeline.causes.world import office_of, readings
from pipeline.keep.sources import TEMPLATES
from pipeline.spec import load_all

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pipeline.causes.world import World
    from pipeline.tables import Reading


def with_readings(here: World, changed: Mapping[int, Reading]) -> World:
    """The world in which these folders hold something else; a year that it has no folder for gets an empty one."""
    folder = here.shelf.workspace.inputs / here.office
    for year in changed.keys() - readings(here).keys():
        (folder / str(year)).mkdir()
    office = office_of(here)
    folders = {0: office.folder, **office.years} if office else {}
    read = here.shelf.read | {folders[year]: reading for year, reading in changed.items()}
    return replace(here, shelf=replace(here.shelf, read=read))


def with_awards(here: World, awards: str) -> World:
    """The world under another table of awards; its workbooks are read anew, since headings are known by it."""
    return replace(here, awards=awards, shelf=replace(here.shelf, read={}))


def read_as(here: World, other: World) -> World:
    """The world, its workbooks read by the other's declarations and table of awards: what then differs was typed."""
    known, wanted = here.shelf.declarations, other.shelf.declarations
    if here.awards == other.awards and all_sheets(known) == all_sheets(wanted):
        return here
    return replace(here, awards=other.awards, shelf=replace(here.shelf, declarations=wanted, read={}))


def with_files(here: World, contents: Mapping[str, bytes | None], folder: Path) -> World:
    """The world, its templates copied to a new folder, in which some have another content, or are not there.

    The workbooks stay where they are; they are read anew only where the sheets are declared otherwise.
    """
    shutil.copytree(here.folder / TEMPLATES, folder / TEMPLATES)
    for path, content in contents.items():
        (folder / path).unlink(missing_ok=True)
        if content is not None:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    declarations, faults = load_all(folder / TEMPLATES)
    same = all_sheets(declarations) == all_sheets(here.shelf.declarations)
    workspace = replace(here.shelf.workspace, templates=folder / TEMPLATES)
    shelf = Shelf(workspace, declarations, faults, here.shelf.read if same else {})
    return replace(here, shelf=shelf, templates={})
