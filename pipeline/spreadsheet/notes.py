"""What people wrote in notes at cells (nhận xét): their words, without the writer's name and without what is ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.spreadsheet.addresses import Position

UNTOLD_NOTES: Final = "nhận xét của ô"
SPOILED_NOTES: Final = "nhận xét của ô (phần ghi nhận xét trong tệp bị hỏng)"
MOST_NOTES: Final = 100_000
"""Notes of one worksheet beyond so many are not looked at."""
LONGEST_NOTE: Final = 4000
_STAND_IN: Final = re.compile(r"\A\[[^\]\n]{1,80}\]\s[^\n]*\n?[^\n]*fwlink/\?linkid=870924\s*")
"""What Excel keeps for older programs before the words of a thread, in whatever language."""
_OURS: Final = re.compile(r"(?:\A|\n\n)(?:LỖI|CẢNH BÁO|LƯU Ý) \([A-Za-z0-9-]+\)\nThấy: ")
"""How a finding begins that `problems --annotate` put into a note, alone or behind the words of a person."""


def note_said(text: str, writer: str = "") -> str:
    """The words of a note; empty where a person wrote none."""
    lines = nfc(text[:LONGEST_NOTE]).replace("\r\n", "\n").replace("\r", "\n").strip()
    words = _STAND_IN.sub("", lines).removeprefix(f"{nfc(writer)}:" if writer else "")
    return _OURS.split(words, maxsplit=1)[0].strip()


def notes_by_cell(told: Iterable[tuple[Position, str]]) -> dict[Position, str]:
    """The notes by the cells that they stand at, blank ones left out."""
    found: dict[Position, str] = {}
    for at, words in told:
        if len(found) >= MOST_NOTES:
            break
        if words:
            found[at] = words
    return found
