"""Loops and conditions: each opening tag with its closing one, of the same form, at the same level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.ooxml import w
from pipeline.template.tags import CLOSERS, MIDDLES, OPENERS

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.template.tags import Tag


@dataclass(frozen=True, slots=True)
class Break:
    """A tag that has no partner, or whose partner (`other`) stands where it cannot."""

    tag: Tag
    other: Tag | None = None


def broken(tags: list[Tag]) -> tuple[list[Break], set[int]]:
    """The breaks, and the places in the list of those tags that must be left out so that the rest fits together."""
    breaks: list[Break] = []
    out: set[int] = set()
    stack: list[list[int]] = []
    for place, tag in enumerate(tags):
        while stack and _left(tags[stack[-1][0]], tag):
            _drop(stack.pop(), tags, breaks, out)
        if tag.keyword in OPENERS:
            stack.append([place])
        elif tag.keyword in MIDDLES or tag.keyword in CLOSERS:
            _join(place, tags, stack, breaks, out)
    while stack:
        _drop(stack.pop(), tags, breaks, out)
    return breaks, out


def _left(opener: Tag, tag: Tag) -> bool:
    """Whether reading has left the note or text box in which the opener stands."""
    return opener.stretch.holder not in (0, tag.stretch.holder)


def _join(place: int, tags: list[Tag], stack: list[list[int]], breaks: list[Break], out: set[int]) -> None:
    tag = tags[place]
    wanted = CLOSERS.get(tag.keyword, "if" if tag.keyword == "elif" else "")
    inside = [group for group in stack if tags[group[0]].stretch.holder == tag.stretch.holder]
    fitting = [group for group in inside if not wanted or tags[group[0]].keyword == wanted]
    if not fitting:
        breaks.append(Break(tag))
        out.add(place)
        return
    while stack[-1] is not fitting[-1]:
        _drop(stack.pop(), tags, breaks, out)
    stack[-1].append(place)
    opener = tags[stack[-1][0]]
    if not _level(opener.stretch.paragraph, tag.stretch.paragraph, opener, tag):
        breaks.append(Break(opener, tag))
    if tag.keyword in CLOSERS:
        stack.pop()


def _drop(group: list[int], tags: list[Tag], breaks: list[Break], out: set[int]) -> None:
    breaks.append(Break(tags[group[0]]))
    out.update(group)


def _level(one: Element, other: Element, opener: Tag, tag: Tag) -> bool:
    if opener.stretch.form != tag.stretch.form:
        return False
    if tag.stretch.form == "tr":
        return _table(one) is _table(other)
    return one.getparent() is other.getparent()


def _table(paragraph: Element) -> Element | None:
    return next(paragraph.iterancestors(w("tbl")), None)
