"""Runs made for what a tag prints, each with the formatting of the run that the tag stood in."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.compose.sentinels import printable
from pipeline.ooxml import build, replace_in_order, w

if TYPE_CHECKING:
    from pipeline.compose.pieces import Words
    from pipeline.ooxml import Element

STRONG: Final = "Strong"
EMPHASIS: Final = "Emphasis"
BOTH: Final = "StrongEmphasis"
MISSING: Final = "Thieu"
REFERENCE: Final = "FootnoteReference"


def run_like(style: Element | None, *children: Element, named: str = "") -> Element:
    """A run with these children, the formatting of another one and, where one is named, a character style."""
    run = build("w:r")
    properties = deepcopy(style) if style is not None else build("w:rPr")
    if named:
        replace_in_order(properties, build("w:rStyle", {"w:val": named}))
    if len(properties):
        run.append(properties)
    run.extend(children)
    return run


def text_children(text: str) -> list[Element]:
    """The text as children of a run: a line feed is a break, a tab a tab."""
    children: list[Element] = []
    for n, line in enumerate(printable(text).split("\n")):
        children += [build("w:br")] if n else []
        for m, stretch in enumerate(line.split("\t")):
            children += [build("w:tab")] if m else []
            children += [build("w:t", text=stretch)] if stretch else []
    return children


def words_run(style: Element | None, words: Words, styles: frozenset[str]) -> list[Element]:
    """The run of some words; none where there is nothing to show."""
    children = text_children(words.text)
    if not children:
        return []
    run = run_like(style, *children, named=_style_of(words, styles))
    if words.bold and words.italic and BOTH not in styles:
        properties = run.find(w("rPr"))
        if properties is not None:
            replace_in_order(properties, build("w:i"))
    return [run]


def _style_of(words: Words, styles: frozenset[str]) -> str:
    if words.bold and words.italic and BOTH in styles:
        return BOTH
    return STRONG if words.bold else EMPHASIS if words.italic else ""
