"""The styles part: which styles it knows, and how another one's styles come into it."""

from __future__ import annotations

from copy import deepcopy
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pipeline.ooxml.names import w
from pipeline.ooxml.xml import parse, serialise, w_value

if TYPE_CHECKING:
    from pipeline.ooxml.xml import Element

_STYLE: Final = w("style")


@lru_cache(maxsize=16)
def style_ids(styles: bytes) -> tuple[str, ...]:
    """The ids of the styles, in the order of the part."""
    return tuple(i for i in map(_id, parse(styles, "styles").iterchildren(_STYLE)) if i)


def merge_styles(base: bytes, extra: bytes) -> bytes:
    """The base's styles and those of `extra` whose ids the base does not know; defaults are the base's."""
    root = parse(base, "styles")
    known = {_id(s) for s in root.iterchildren(_STYLE)}
    for style in parse(extra, "styles").iterchildren(_STYLE):
        if _id(style) not in known:
            root.append(_guest(style))
    return serialise(root)


def _guest(style: Element) -> Element:
    copy = deepcopy(style)
    if copy.get(w("default")) is not None:
        del copy.attrib[w("default")]
    return copy


def _id(style: Element) -> str:
    return w_value(style, "styleId") or ""
