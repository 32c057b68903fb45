"""What a remedy is, and the words that several remedies put their deeds in."""

from __future__ import annotations

import difflib
import re
from itertools import accumulate
from typing import TYPE_CHECKING, Final, TypeAlias

from pipeline.mend import Words
from pipeline.mending.deeds import Deed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mend import Change
    from pipeline.mending.spots import Spot
    from pipeline.outline import Paragraph

_WORDS: Final = re.compile(r"\w+|\W")
SHOWN: Final = 60
Remedy: TypeAlias = "Callable[[Document, Sequence[Finding]], Iterator[Deed]]"


def deed(  # noqa: PLR0913, PLR0917 - a deed has six sides
    document: Document, code: str, paragraph: Paragraph, before: str, after: str, changes: Iterable[Change]
) -> Deed:
    """A deed at a paragraph."""
    return Deed(code, document.place(paragraph), before, after, tuple(changes))


def rewritten(document: Document, code: str, paragraph: Paragraph, right: str) -> Iterator[Deed]:
    """A deed that makes a paragraph's text this one, by the fewest words; none where it is already."""
    text = paragraph.text
    if right != text:
        yield deed(document, code, paragraph, f"“{_short(text)}”", f"“{_short(right)}”", _edits(paragraph, right))


def in_place(document: Document, code: str, spot: Spot, right: str) -> Iterator[Deed]:
    """The same for the words of a spot, whose blanks at both ends stay."""
    text, inner = spot.paragraph.text, spot.text
    start = spot.start + len(inner) - len(inner.lstrip())
    end = spot.end - len(inner) + len(inner.rstrip())
    yield from rewritten(document, code, spot.paragraph, text[:start] + right + text[end:])


def _edits(paragraph: Paragraph, right: str) -> Iterator[Words]:
    """The words and signs that differ."""
    old, new = _WORDS.findall(paragraph.text), _WORDS.findall(right)
    places = [0, *accumulate(map(len, old))]
    for kind, start, end, new_start, new_end in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield Words(paragraph.address, places[start], places[end], "".join(new[new_start:new_end]))


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= SHOWN else f"…{plain[-SHOWN:]}"
