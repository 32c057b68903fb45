"""What Excel would make of typed text that has one reading only; all other text stays text."""

from __future__ import annotations

import re
from typing import Final

from pipeline.spreadsheet.inside import Broken

_WHOLE: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,14})")
_ERROR: Final = re.compile(r"#(?:REF!|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|N/A)")
_AS_TEXT: Final = re.compile(r'="((?:[^"]|"")*)"')


def entry(text: str) -> str | float | Broken | None:
    """A whole number in plain digits as a number, `="05"` as the text in it, `#REF!` as what it is, a blank as None.

    1.059, 1,5 and 05 stay as they were typed: what they are depends on the column, or on nobody's guess.
    """
    stripped = text.strip()
    if _WHOLE.fullmatch(stripped) and stripped != "-0":
        return float(stripped)
    if _ERROR.fullmatch(stripped):
        return Broken(error=stripped)
    kept = _AS_TEXT.fullmatch(stripped) if stripped.startswith("=") else None
    return kept[1].replace('""', '"') if kept else text if stripped else None
