"""The shared texts of a binary workbook, with the runs of those that are rich."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Final

from pipeline.spreadsheet.xlsb.records import number_at, records, text_at

Runs = tuple[tuple[int, int], ...]
_ITEM: Final = 19
_RICH: Final = 1
_RUN: Final = struct.Struct("<HH")


@dataclass(slots=True)
class SharedTexts:
    """The texts by number; `runs` says where another font begins, and which, for those that have several."""

    texts: list[str] = field(default_factory=list)
    runs: dict[int, Runs] = field(default_factory=dict)


def shared_texts(part: bytes) -> SharedTexts:
    """The texts of the part that holds them."""
    found = SharedTexts()
    for number, start, _ in records(part):
        if number == _ITEM:
            text, runs = rich_text_at(part, start)
            if runs:
                found.runs[len(found.texts)] = runs
            found.texts.append(text)
    return found


def rich_text_at(part: bytes, at: int) -> tuple[str, Runs]:
    """A text and its runs."""
    text, end = text_at(part, at + 1)
    if not part[at] & _RICH:
        return text, ()
    count, start = number_at(part, end), end + 4
    if start + count * _RUN.size > len(part):
        raise ValueError("runs beyond the end of their part")
    return text, tuple(_RUN.unpack_from(part, start + n * _RUN.size) for n in range(count))
