"""Spaces at which a line may not break: between a number and its word, as this program's own documents have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.prose import is_vietnamese
from pipeline.mend import Words
from pipeline.mending.codes import UNBROKEN
from pipeline.mending.remedies.remedy import deed
from pipeline.outline import all_paragraphs
from pipeline.vietnamese import NBSP, binding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed


def unbroken(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """A deed for each paragraph that has such a space."""
    for paragraph in all_paragraphs(document.outline) if is_vietnamese(document.outline) else ():
        text, bound = paragraph.text, binding(paragraph.text)
        if text == bound or len(text) != len(bound):
            continue
        places = [n for n, (was, now) in enumerate(zip(text, bound, strict=True)) if was != now]
        words = ", ".join(f"“{_around(text, n)}”" for n in places)
        changes = [Words(paragraph.address, n, n + 1, NBSP) for n in places]
        yield deed(document, UNBROKEN.id, paragraph, f"dòng có thể ngắt trong {words}", "không ngắt", changes)


def _around(text: str, place: int) -> str:
    before, after = text[:place].rsplit(maxsplit=1), text[place + 1 :].split(maxsplit=1)
    return f"{before[-1]} {after[0]}"
