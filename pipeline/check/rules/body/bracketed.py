"""Khoản that their typist numbered “1)”: told from the parts of an enumeration by where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.divisions import divisions, is_article
from pipeline.check.rules.body.lettering import is_bold
from pipeline.check.rules.body.prose import body_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Heading, Parts

_ROMAN, _DOTTED, _BRACKETS = 1, (2, 3), 4
_CLOSED: Final = re.compile(r"\d{1,2}\)")


def clauses_in_brackets(parts: Parts) -> tuple[Heading, ...]:
    """The lines “1)” that are khoản: bold ones, and those of a điều, where no “1.” stands above them."""
    return tuple(_clauses(parts))


def _clauses(parts: Parts) -> Iterator[Heading]:
    numbered = {h.paragraph.address: h for h in parts.headings}
    begun = {d.paragraph.address: is_article(d) for d in divisions(parts)}
    within, dotted = False, False
    for paragraph in body_paragraphs(parts):
        heading = numbered.get(paragraph.address)
        if paragraph.address in begun:
            within, dotted = begun[paragraph.address], False
        elif heading is None:
            continue
        elif heading.level == _ROMAN:
            within, dotted = False, False
        elif heading.level in _DOTTED:
            dotted = True
        elif _is_closed(heading) and not dotted and (within or is_bold(paragraph)):
            yield heading


def _is_closed(heading: Heading) -> bool:
    return heading.level == _BRACKETS and _CLOSED.fullmatch(heading.label.strip()) is not None
