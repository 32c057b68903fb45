"""Words that only look otherwise, tracked as such where the engine passes over them, as in cells of tables."""

from __future__ import annotations

from copy import deepcopy
from itertools import count
from typing import TYPE_CHECKING, Final

from pipeline.compare.model import FormChange
from pipeline.compare.redline.engine import MOMENT
from pipeline.compare.redline.rejected import rejected
from pipeline.ooxml import build, main_part, parse, serialise, story_parts, w, w_value, with_part
from pipeline.outline import characters, elements_by_path, run_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.compare.model import FormPlace
    from pipeline.compare.redline.uncovered import Uncovered
    from pipeline.ooxml import Element, Package
    from pipeline.outline import Elements, Piece

_BODY: Final = "thân"
_NUMBER: Final = "number"
_TRACKED: Final = tuple(map(w, ("ins", "del", "moveFrom", "moveTo", "rPrChange")))


def with_looks(old: Package, redline: Package, left: Iterable[Uncovered], author: str) -> Package:
    """The redline in which the runs told as left over when rejected remember how they looked in the old document."""
    places = [(place.old.path, place.new.path) for one in left for place in _places(one) if place.old]
    root, before = parse(redline[main_part(redline)], "the redline"), _paragraphs(old)
    here = _rejected_paragraphs(redline, root) if places else {}
    numbers = count(_free_number(redline))
    changed = False
    for was, now in places:
        for run, look in _unlike(here.get(now, ()), before.get(was, ())):
            _remember(run, look, author, str(next(numbers)))
            changed = True
    return with_part(redline, main_part(redline), serialise(root)) if changed else redline


def _free_number(package: Package) -> int:
    """The first number that no change or bookmark of any part has, nor any higher."""
    every = (e for name in story_parts(package) for e in parse(package[name], name).iter())
    return 1 + max((int(i) for e in every if (i := w_value(e, "id") or "").isdecimal()), default=0)


def _paragraphs(package: Package) -> dict[str, Elements]:
    body = parse(package[main_part(package)], "the document").find(w("body"))
    return {} if body is None else elements_by_path(body, _BODY)


def _rejected_paragraphs(redline: Package, root: Element) -> dict[str, Elements]:
    """The redline's own paragraphs by the paths that they have when all is rejected."""
    own = list(root.iter(w("p")))
    for number, paragraph in enumerate(own):
        paragraph.set(_NUMBER, str(number))
    back = _paragraphs(rejected(with_part(redline, main_part(redline), serialise(root))))
    for paragraph in own:
        del paragraph.attrib[_NUMBER]
    return {path: tuple(own[int(n)] for e in elements if (n := e.get(_NUMBER))) for path, elements in back.items()}


def _places(one: Uncovered) -> Sequence[FormPlace]:
    return one.change.places if isinstance(one.change, FormChange) and not one.accepted else ()


def _properties(run: Element) -> Element:
    """A copy of a run's properties without what is tracked of them."""
    found = run.find(w("rPr"))
    copy = build("w:rPr") if found is None else deepcopy(found)
    for change in copy.findall(w("rPrChange")):
        copy.remove(change)
    return copy


def _unlike(elements: Elements, before: Elements) -> Iterator[tuple[Element, Element]]:
    """The runs of a paragraph that looked otherwise before, with their former properties.

    A paragraph in which anything is tracked tells it already, as one of which the runs were parted otherwise.
    """
    runs, olds = run_pieces(elements)[0], run_pieces(before)[0]
    if any(next(e.iter(*_TRACKED), None) is not None for e in elements) or _words(runs) != _words(olds):
        return
    for piece, old in zip(runs, olds, strict=True):
        look = _properties(old.run)
        if piece.run.tag == w("r") and serialise(_properties(piece.run)) != serialise(look):
            yield piece.run, look


def _words(pieces: Sequence[Piece]) -> list[str]:
    return [characters(piece.run) for piece in pieces]


def _remember(run: Element, look: Element, author: str, number: str) -> None:
    properties = run.find(w("rPr"))
    if properties is None:
        properties = build("w:rPr")
        run.insert(0, properties)
    properties.append(build("w:rPrChange", {"w:id": number, "w:author": author, "w:date": MOMENT}, deepcopy(look)))
