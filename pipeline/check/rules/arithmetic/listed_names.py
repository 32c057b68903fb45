"""Notes that are nothing but a list of names of one kind: xã Tân An, xã Bình Minh và xã Đồng Sim."""

from __future__ import annotations

import re
from typing import Final

from pipeline.check.rules.wording.spelled import UPPER

KINDS: Final = ("xã", "phường", "huyện", "trường", "đơn vị")
_LEAD: Final = re.compile(r"(?i)^(?:bao gồm|gồm|đó là|cụ thể|tại|các)\s*:?\s*")
_APART: Final = re.compile(r"\s*[;,]\s*|\s+và\s+")
_NAME: Final = re.compile(rf"[{UPPER}]\w*(?: [{UPPER}]\w*| \d+){{0,4}}")
_BRACKETS: Final = re.compile(r"\s*\([^()]*\)")


def listed_names(text: str, kind: str) -> int:
    """How many names of this kind the text lists; 0 where it says anything else, or lists one only."""
    bare = _BRACKETS.sub("", text).strip(" .")
    led = 1
    while led:
        bare, led = _LEAD.subn("", bare)
    first = re.match(rf"(?i)(?:các )?{kind}\b\s*:?\s*", bare)
    names = [re.sub(rf"(?i)^{kind} ", "", name) for name in _APART.split(bare[first.end() :])] if first else []
    return len(names) if len(names) > 1 and all(_NAME.fullmatch(name) for name in names) else 0
