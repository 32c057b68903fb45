"""The number of a phụ lục, as printed behind the word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pipeline.check.parts import Appendix

_NUMBER: Final = re.compile(r"(?i:phụ[ \u00a0]+lục)[ \u00a0]*(?:(?i:số)[ \u00a0]*)?(?P<number>\w*)")


def numeral(appendix: Appendix) -> str:
    """I, 1 or A; empty where the heading has none."""
    found = _NUMBER.search(appendix.heading.text)
    return found["number"] if found else ""
