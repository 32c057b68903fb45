"""The lines of a signature in order: authority, then post."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pipeline.check.parts import Signature
    from pipeline.outline import Paragraph

UNKNOWN: Final = "không nhận ra chức vụ người ký"
LOW: Final = 13
HIGH: Final = 14
_PREFIX: Final = re.compile(r"(?P<prefix>TM|Q|KT|TL|TUQ)\.[ \u00a0]*(?P<post>\S.*)", re.DOTALL)


def title_lines(signature: Signature) -> tuple[Paragraph, ...]:
    """The lines of authority and the post, each once."""
    post = () if signature.post in signature.authority else (signature.post,)
    return (*signature.authority, *post)


def has_own_post(signature: Signature) -> bool:
    """Whether a post stands below the authority, or alone."""
    return signature.post not in signature.authority


def prefixed(paragraph: Paragraph) -> tuple[str, str]:
    """The authority's abbreviation and what follows it; the first is empty where the line has none."""
    found = _PREFIX.fullmatch(upper(paragraph))
    return (found["prefix"], found["post"]) if found else ("", upper(paragraph))


def upper(paragraph: Paragraph) -> str:
    """The line in capitals, on one line."""
    return " ".join(paragraph.text.upper().split())
