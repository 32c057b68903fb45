"""Loops and conditions: each opening tag with its closing one, of the same form, at the same level."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.ooxml import w
from pipeline.tags import CLOSERS, MIDDLES, OPENERS, Form

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.ooxml import Element
    from pipeline.template.tags import Tag


@dataclass(frozen=True, slots=True)
class Break:
    """A tag that has no partner, or whose partner (`other`) stands where it cannot."""

    tag: Tag
    other: Tag | None = None


@dataclass(frozen=True, slots=True)
class _State:
    kept: list[Tag]
    stack: list[Tag]
    breaks: list[Break]


def fitted(tags: Iterable[Tag]) -> tuple[list[Tag], list[Break]]:
    """The tags so that Jinja can read them (without closers of nothing, with those that lack), and the breaks."""
    state = _State([], [], [])
    for tag in tags:
        while state.stack and _left(state.stack[-1], tag):
            _close(state)
        if tag.keyword in OPENERS:
            state.stack.append(tag)
            state.kept.append(tag)
        elif tag.keyword in MIDDLES or tag.keyword in CLOSERS:
            _join(tag, state)
        else:
            state.kept.append(tag)
    while state.stack:
        _close(state)
    return state.kept, state.breaks


def _left(opener: Tag, tag: Tag) -> bool:
    """Whether reading has left the note or text box in which the opener stands."""
    return opener.stretch.holder not in (0, tag.stretch.holder)


def _join(tag: Tag, state: _State) -> None:
    wanted = CLOSERS.get(tag.keyword, "if" if tag.keyword == "elif" else "")
    inside = [opener for opener in state.stack if opener.stretch.holder == tag.stretch.holder]
    fitting = [opener for opener in inside if not wanted or opener.keyword == wanted]
    if not fitting:
        state.breaks.append(Break(tag))
        return
    while state.stack[-1] is not fitting[-1]:
        _close(state)
    if not _same_level(fitting[-1], tag):
        state.breaks.append(Break(fitting[-1], tag))
    state.kept.append(tag)
    if tag.keyword in CLOSERS:
        state.stack.pop()


def _close(state: _State) -> None:
    """Tells of an opener without its closer, and closes it so that its names stay known."""
    opener, last = state.stack.pop(), state.kept[-1]
    state.breaks.append(Break(opener))
    state.kept.append(replace(last, text=f"{{% end{opener.keyword} %}}", keyword=f"end{opener.keyword}"))


def _same_level(opener: Tag, tag: Tag) -> bool:
    one, other = opener.stretch, tag.stretch
    if one.form != other.form:
        return False
    if one.form is Form.ROW:
        return _table(one.paragraph) is _table(other.paragraph)
    return one.paragraph.getparent() is other.paragraph.getparent()


def _table(paragraph: Element) -> Element | None:
    return next(paragraph.iterancestors(w("tbl")), None)
