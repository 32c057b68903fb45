"""Form: what looks different where the text is the same, each kind of difference told once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.compare.form_blanks import blank_differences
from pipeline.compare.form_pages import page_differences
from pipeline.compare.form_parts import Difference, of_paragraphs
from pipeline.compare.form_tables import of_tables
from pipeline.compare.model import FormChange
from pipeline.outline import Cell, Paragraph, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.compare.model import Places
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


def _grouped(found: Iterable[Difference]) -> Iterable[FormChange]:
    groups: dict[tuple[str, str, str], FormChange] = {}
    for d in found:
        key = (d.what, d.old, d.new)
        known = groups.get(key)
        if known is None:
            groups[key] = FormChange(
                d.what, d.place, d.old, d.new, quotes=(d.quote,) if d.quote else (), places=(_places(d),)
            )
        else:
            quotes = (*known.quotes, d.quote) if len(known.quotes) < _QUOTES and d.quote else known.quotes
            groups[key] = replace(known, count=known.count + 1, quotes=quotes, places=(*known.places, _places(d)))
    return groups.values()


def _places(found: Difference) -> Places:
    return found.before, found.place
