"""The numbered lines of a body in order, with the places where numbering may begin anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.divisions import divisions
from pipeline.check.rules.body.lettering import is_bold, is_caps, shown
from pipeline.check.rules.body.prose import body_paragraphs, is_main

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Heading, Parts
    from pipeline.outline import Address, Paragraph

_CAPITAL: Final = re.compile(r"[A-ZĐ][.)/-](?=[\s\u00a0])")


def outlined(parts: Parts) -> Iterator[Heading | None]:
    """The headings and items in reading order; None at a chương, a điều or a heading without a number."""
    lines: dict[Address, list[Heading]] = {}
    for heading in parts.headings:
        lines.setdefault(heading.paragraph.address, []).append(heading)
    apart = {d.paragraph.address for d in divisions(parts)}
    for paragraph in body_paragraphs(parts):
        numbered = lines.get(paragraph.address, [])
        if paragraph.address in apart or _stands_above(paragraph, numbered):
            yield None
        yield from (h for h in numbered if h.level > 1 or is_main(h))


def _stands_above(paragraph: Paragraph, numbered: list[Heading]) -> bool:
    """Whether the line is a heading that nothing numbers (bold, in capitals) or that a capital letter numbers."""
    if not is_bold(paragraph):
        return False
    lettered = _CAPITAL.match(paragraph.text.strip()) and not any(h.level == 1 for h in numbered)
    return bool(lettered) or (not numbered and is_caps(shown(paragraph)))
