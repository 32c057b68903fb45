"""The notes of a worksheet in a binary workbook (MS-XLSB 2.1.7.10): who wrote, at which cell, in which words."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.addresses import COLUMNS, ROWS
from pipeline.spreadsheet.notes import note_said
from pipeline.spreadsheet.xlsb.records import records, text_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.spreadsheet.addresses import Position

_WRITER, _COMMENT, _TEXT = 632, 635, 637
_HEAD: Final = struct.Struct("<IIIII")  # the writer, then the first and last row, the first and last column


def binary_comments(part: bytes, _name: str) -> Iterator[tuple[Position, str]]:
    """The notes of a part of comments."""
    writers: list[str] = []
    writer, at = 0, (ROWS, COLUMNS)
    for number, start, _ in records(part):
        if number == _WRITER:
            writers.append(text_at(part, start)[0])
        elif number == _COMMENT:
            writer, row, _, column, _ = _HEAD.unpack_from(part, start)
            at = row, column
        elif number == _TEXT and at[0] < ROWS and at[1] < COLUMNS:
            yield at, note_said(text_at(part, start + 1)[0], writers[writer] if writer < len(writers) else "")
