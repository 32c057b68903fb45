"""Elements that wrap text without being met by a reader: controls, links, tags, tracked changes, alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import qn, w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Element

TRANSPARENT: Final = frozenset(
    map(w, ("sdt", "sdtContent", "customXml", "smartTag", "hyperlink", "dir", "bdo", "ruby", "rubyBase"))
)
ADDED: Final = frozenset(map(w, ("ins", "moveTo")))
REMOVED: Final = frozenset(map(w, ("del", "moveFrom")))
_CHOICE: Final = qn("mc:Choice")
_FALLBACK: Final = qn("mc:Fallback")


def shown(alternatives: Element) -> Iterator[Element]:
    """The branch of an AlternateContent that a present-day Word shows: the first choice, else the fallback."""
    branch = alternatives.find(_CHOICE)
    if branch is None:
        branch = alternatives.find(_FALLBACK)
    if branch is not None:
        yield branch


def block_children(container: Element) -> Iterator[Element]:
    """The blocks of a container, wrappers seen through, removed ones left out."""
    for child in container:
        if child.tag in TRANSPARENT or child.tag in ADDED:
            yield from block_children(child)
        elif child.tag == qn("mc:AlternateContent"):
            for branch in shown(child):
                yield from block_children(branch)
        elif child.tag not in REMOVED:
            yield child
