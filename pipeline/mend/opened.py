"""A package taken apart to be changed: parts as XML, and the paragraphs behind the paths of its Outline."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.mend.tracking import Tracker, first_free_id, numbered
from pipeline.ooxml import Package, main_part, parse, serialise, w, w_value
from pipeline.outline import elements_by_path, read_outline
from pipeline.outline.sections import section_elements
from pipeline.outline.strict import transitional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Element
    from pipeline.outline import Address, Elements, Outline

_CONFORMANCE: Final = w("conformance")


class Unreachable(ValueError):  # noqa: N818 - the room's word for it
    """A change that this document's XML does not allow without harm to what stands beside it."""


@dataclass(slots=True)
class Opened:
    """The package, its Outline, the parts that were parsed, and the tracker of changes."""

    package: Package
    outline: Outline
    main: str
    tracker: Tracker
    roots: dict[str, Element] = field(default_factory=dict)
    stories: dict[str, dict[str, Elements]] = field(default_factory=dict)


def opened(package: Package, *, track: bool) -> Opened:
    """The package ready to be changed, in the namespaces that everybody writes."""
    pkg = transitional(package)
    main = main_part(pkg)
    found = Opened(pkg, read_outline(pkg), main, Tracker(on=track, number=first_free_id(pkg)))
    if pkg is not package:
        root(found, main).attrib.pop(_CONFORMANCE, "")
    return found


def closed(opened_: Opened) -> Package:
    """The package with its changed parts, no two changes under one number."""
    numbered(opened_.tracker, opened_.roots.values())
    return Package({**opened_.package.parts, **{name: serialise(r) for name, r in opened_.roots.items()}})


def root(opened_: Opened, part: str) -> Element:
    """The root of a part, parsed once."""
    if part not in opened_.roots:
        if part not in opened_.package:
            raise Unreachable(part)
        opened_.roots[part] = parse(opened_.package[part], part)
    return opened_.roots[part]


def elements(opened_: Opened, at: Address) -> Elements:
    """The XML paragraphs at an address."""
    if at.story not in opened_.stories:
        opened_.stories[at.story] = dict(_paths(opened_, at))
    found = opened_.stories[at.story].get(at.path)
    if found is None:
        raise Unreachable(at.path)
    return found


def section(opened_: Opened, index: int) -> Element:
    """The properties of a section; made where the body has none at all."""
    body = root(opened_, opened_.main).find(w("body"))
    if body is None:
        raise Unreachable("body")
    found = list(section_elements(body))
    if index < len(found):
        return found[index]
    raise Unreachable(f"sectPr {index}")


def _paths(opened_: Opened, at: Address) -> Iterator[tuple[str, Elements]]:
    for container in _containers(opened_, at):
        yield from elements_by_path(container, at.story).items()


def _containers(opened_: Opened, at: Address) -> Iterator[Element]:
    """The element that holds the story: the body, a whole header or footer, one note."""
    outline, tree = opened_.outline, root(opened_, at.part)
    notes = {n.address.path: n for n in (*outline.footnotes, *outline.endnotes)}
    if at.story == outline.body.name:
        yield from tree.iterchildren(w("body"))
    elif at.story in notes:
        note = notes[at.story]
        yield from (e for e in tree.iterchildren(w(note.kind)) if w_value(e, "id") == note.id)
    else:
        yield tree
