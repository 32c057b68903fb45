"""Form: what looks different where the text is the same, each kind of difference told once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.compare.form_blanks import blank_differences
from pipeline.compare.form_pages import page_differences
from pipeline.compare.form_parts import Difference, of_paragraphs
from pipeline.compare.form_tables import of_tables
from pipeline.compare.model import FormChange, FormPlace
from pipeline.outline import Cell, Paragraph, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.compare.pairing import Pairing
    from pipeline.outline import Outline

_QUOTES: Final = 3


def form_changes(old: Outline, new: Outline, pairings: Sequence[Pairing]) -> tuple[FormChange, ...]:
    """The differences of format, grouped; each stands where it first occurs."""
    return tuple(_grouped((*page_differences(old, new), *_in_text(pairings), *blank_differences(old, new, pairings))))


def _in_text(pairings: Iterable[Pairing]) -> Iterator[Difference]:
    for pairing in pairings:
        old, new = pairing.old, pairing.new
        if isinstance(old, Paragraph) and isinstance(new, Paragraph):
            yield from (replace(d, before=old.address) for d in of_paragraphs(old, new))
        elif isinstance(old, Table | Row | Cell) and isinstance(new, Table | Row | Cell):
            yield from (replace(d, before=old.address) for d in of_tables(old, new))


def _grouped(found: Iterable[Difference]) -> Iterator[FormChange]:
    groups: dict[tuple[str, str, str], list[FormPlace]] = {}
    for d in found:
        groups.setdefault((d.what, d.old, d.new), []).append(FormPlace(d.before, d.place, d.quote))
    for (what, old, new), places in groups.items():
        yield at_places(FormChange(what, places[0].new, old, new), places)


def at_places(change: FormChange, places: Sequence[FormPlace]) -> FormChange:
    """The same difference of format, met at these places."""
    quotes = [place.quote for place in places if place.quote]
    return replace(change, place=places[0].new, count=len(places), quotes=tuple(quotes[:_QUOTES]), places=tuple(places))
