"""Text that a document took from cells, found in its paragraphs again: it carries no marks, so its words must tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.outline import all_paragraphs
from pipeline.trace.choosing import Standing, allowed, narrowed
from pipeline.trace.keyed import Keyed
from pipeline.trace.spots import Spot
from pipeline.trace.wanted import Hand, Wanted, plain_words, wanted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.content import Cell, Content
    from pipeline.outline import Outline, Paragraph

_TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")


@dataclass(frozen=True, slots=True)
class Wording:
    """Characters of a paragraph with who put them there: a text's name and its cells, or a place in a template."""

    name: str
    spot: Spot
    hand: Hand
    cells: tuple[Cell, ...] = ()


def wordings(outline: Outline, content: Content, keys: Keyed | None = None) -> tuple[Wording, ...]:
    """Where the words of texts stand in a document, the longest first.

    A paragraph of a text counts whole, or by its sentences where a person changed the others. Words of a list's row are
    its own only where the row was printed (`keys`); elsewhere they are a cell's only where one alone can be meant.
    """
    return _found(outline, wanted(content), keys or Keyed({}))


def fixed_words(outline: Outline, templates: Mapping[str, Outline]) -> tuple[Wording, ...]:
    """Where a template's own words that hold a digit stand in a document, the longest first."""
    texts = (
        Wanted(words, f"{name}, {paragraph.address.path.removeprefix('thân/').replace('/', ', ')}", Hand.TEMPLATE)
        for name, template in templates.items()
        for paragraph in all_paragraphs(template)
        for words in map(str.strip, _TAG.split(plain_words(paragraph.text)))
        if any(c.isdigit() for c in words) and any(c.isalpha() for c in words)
    )
    return _found(outline, texts, Keyed({}))


def _found(outline: Outline, texts: Iterable[Wanted], keys: Keyed) -> tuple[Wording, ...]:
    pages = [(p, plain_words(p.text)) for p in all_paragraphs(outline) if p.text]
    by_words: dict[str, list[Wanted]] = {}
    for one in texts:
        by_words.setdefault(one.words, []).append(one)
    known = keys.known
    every = [
        Standing(spot, by)
        for words, alike in by_words.items()
        for spot in _standing(words, pages)
        if (by := allowed(alike, keys.at(spot), keys.printed_in(spot.paragraph.address.path), known))
    ]
    ranks = {(one.table, one.key): one.rank for alike in by_words.values() for one in alike if one.key}
    by_place: dict[str, list[Standing]] = {}
    for standing in _outermost(sorted(every, key=lambda one: one.spot.start - one.spot.end)):
        by_place.setdefault(standing.spot.paragraph.address.path, []).append(standing)
    sure = [one for here in by_place.values() for one in narrowed(here, keys, ranks)]
    sure.sort(key=lambda one: one.spot.start - one.spot.end)
    return tuple(Wording(t.name, one.spot, t.hand, t.cells) for one in sure for t in (one.told,))


def _outermost(every: Iterable[Standing]) -> Iterator[Standing]:
    """Those that lie in no longer one; equal stretches are told by the first."""
    taken: dict[str, list[Spot]] = {}
    for one in every:
        here = taken.setdefault(one.spot.paragraph.address.path, [])
        if not any(s.start <= one.spot.start and one.spot.end <= s.end for s in here):
            here.append(one.spot)
            yield one


def _standing(words: str, pages: Iterable[tuple[Paragraph, str]]) -> Iterator[Spot]:
    for paragraph, plain in pages:
        at = plain.find(words)
        while at >= 0:
            end = at + len(words)
            if not (plain[at - 1 : at].isalnum() or plain[end : end + 1].isalnum()):
                yield Spot(paragraph, at, end)
            at = plain.find(words, end)
