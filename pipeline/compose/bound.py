"""No-break spaces over whole paragraphs, whatever runs their words stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import w
from pipeline.vietnamese import binding

if TYPE_CHECKING:
    from pipeline.ooxml import Element


def bind(root: Element) -> None:
    """Binds numbers to their words in every paragraph of a part."""
    for paragraph in root.iter(w("p")):
        texts = [t for t in paragraph.iter(w("t")) if next(t.iterancestors(w("p"))) is paragraph]
        whole = "".join(t.text or "" for t in texts)
        bound = binding(whole)
        if bound == whole:
            continue
        place = 0
        for text in texts:
            length = len(text.text or "")
            text.text = bound[place : place + length]
            place += length
