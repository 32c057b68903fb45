"""All that a document is made from, laid out as files and read, so that one thing in it can be changed at a time."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline import law
from pipeline.build import Choice, Workspace
from pipeline.build.make import computed, template_of
from pipeline.build.orders import orders
from pipeline.build.shelf import Shelf
from pipeline.build.workspace import offices
from pipeline.compose import compose
from pipeline.keep.ids import key_of
from pipeline.keep.sources import INPUTS, TABLES, TEMPLATES
from pipeline.marks import read_marks
from pipeline.outline import read_outline
from pipeline.spec import load_all

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pipeline.build import Order
    from pipeline.content import Content
    from pipeline.marks import Marks
    from pipeline.outline import Outline
    from pipeline.tables import Reading

_AWARDS = "khen-thuong.tsv"


@dataclass(frozen=True, slots=True)
class World:
    """A laid-out workspace with the document that it is to make; `awards` is the table of awards it was made with."""

    folder: Path
    key: str
    office: str
    shelf: Shelf
    awards: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a world makes: the content, and the document as its reader meets it."""

    content: Content
    outline: Outline
    marks: Marks | None


def world(folder: Path, key: str, office: str) -> World:
    """The world of the files that lie in a folder."""
    workspace = Workspace(folder / INPUTS, folder / TEMPLATES, folder / "outputs")
    shelf = Shelf(workspace, *load_all(workspace.templates))
    table = folder / TABLES / _AWARDS
    awards = table.read_text(encoding="utf-8") if table.is_file() else ""
    return World(folder, key, office, shelf, awards)


def drawn(here: World) -> Drawn | None:
    """What the world makes by the program of today; None where it cannot make its document."""
    with law.under(here.awards or None):
        order = order_of(here)
        if order is None:
            return None
        content, _ = computed(order, here.shelf)
        template, _ = template_of(order, here.shelf)
        document = compose(content, template, place="").document if template else None
        return Drawn(content, read_outline(document), read_marks(document)) if document else None


def order_of(here: World) -> Order | None:
    """The document's order as the workbooks state it now."""
    choice = Choice(offices=(here.office,) if here.office else ())
    found = orders(here.shelf, offices(here.shelf.workspace.inputs), choice)[0]
    return next((order for order in found if key_of(here.shelf.workspace.outputs, order) == here.key), None)


def with_readings(here: World, changed: Mapping[Path, Reading]) -> World:
    """The world in which these folders (by path below the workspace) hold something else."""
    read = here.shelf.read | {here.folder / path: reading for path, reading in changed.items()}
    return replace(here, shelf=replace(here.shelf, read=read))


def with_file(here: World, path: str, content: bytes | None, folder: Path) -> World:
    """The world, copied to a new folder, in which a file has another content, or is not there."""
    shutil.copytree(here.folder, folder)
    target = folder / path
    if content is None:
        target.unlink(missing_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return world(folder, here.key, here.office)
