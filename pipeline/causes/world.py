"""All that a document is made from, laid out as files and read, so that one thing in it can be changed at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline import law
from pipeline.build import Choice, Workspace
from pipeline.build.computing import computed
from pipeline.build.orders import orders
from pipeline.build.shelf import Shelf
from pipeline.build.workspace import offices
from pipeline.compose import compose
from pipeline.keep.ids import key_of
from pipeline.keep.sources import AWARDS, INPUTS, TEMPLATES
from pipeline.marks import read_marks
from pipeline.outline import read_outline
from pipeline.spec import load_all
from pipeline.spec.loading import COMMON
from pipeline.template import load_template

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pipeline.build import Order
    from pipeline.build.workspace import Office
    from pipeline.content import Content
    from pipeline.marks import Marks
    from pipeline.ooxml import Package
    from pipeline.outline import Outline
    from pipeline.tables import Reading


@dataclass(frozen=True, slots=True)
class World:
    """A laid-out workspace with the document that it is to make; `awards` is the table of awards it was made with.

    `templates` remembers those that were put together, by file.
    """

    folder: Path
    key: str
    office: str
    shelf: Shelf
    awards: str
    templates: dict[str, Package | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a world makes: the content, and the document as its reader meets it."""

    content: Content
    template: Package
    outline: Outline
    marks: Marks | None


def world(folder: Path, key: str, office: str) -> World:
    """The world of the files that lie in a folder."""
    workspace = Workspace(folder / INPUTS, folder / TEMPLATES, folder / "outputs")
    table = folder / AWARDS
    awards = table.read_text(encoding="utf-8") if table.is_file() else ""
    return World(folder, key, office, Shelf(workspace, *load_all(workspace.templates)), awards)


def drawn(here: World, known: Drawn | None = None) -> Drawn | None:
    """What the world makes by the program of today, `known` where that is the same; None where it cannot make it."""
    with law.under(here.awards or None):
        said = _said(here)
        if said is None or (known and said == (known.content, known.template)):
            return known if said else None
        document = compose(*said, place="").document
        return Drawn(*said, read_outline(document), read_marks(document)) if document else None


def says(here: World, known: Drawn) -> bool:
    """Whether the world has the same to say as what is known; told without making its document."""
    with law.under(here.awards or None):
        return _said(here) == (known.content, known.template)


def _said(here: World) -> tuple[Content, Package] | None:
    order = order_of(here)
    template = _template(here, order) if order else None
    return (computed(order, here.shelf)[0], template) if order and template else None


def _template(here: World, order: Order) -> Package | None:
    """The template in force on the document's day, with its blocks and styles."""
    declaration, root = order.declaration, here.shelf.workspace.templates
    dated = order.template
    if dated is None:
        return None
    if dated.file not in here.templates:
        here.templates[dated.file] = load_template(root / declaration.type, dated.file, root / COMMON)[0]
    return here.templates[dated.file]


def order_of(here: World) -> Order | None:
    """The document's order as the workbooks state it now."""
    choice = Choice(offices=(here.office,) if here.office else ())
    found = orders(here.shelf, offices(here.shelf.workspace.inputs), choice)[0]
    return next((order for order in found if key_of(here.shelf.workspace.outputs, order) == here.key), None)


def readings(here: World) -> Mapping[int, Reading]:
    """What the folders of the world's office give, by year, its own folder by 0; what was not read yet is read."""
    with law.under(here.awards or None):
        office = office_of(here)
        years = {year: here.shelf.year(office, year) for year in office.years} if office else {}
        return {0: here.shelf.office(office), **years} if office else {}


def office_of(here: World) -> Office | None:
    """The office of the world's document, as its folders stand now."""
    return next((o for o in offices(here.shelf.workspace.inputs) if o.name == here.office), None)
