"""The value of a cell in its record (MS-XLSB 2.4): a number, a text, a truth, an error, or the result of a formula."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.inside import Broken
from pipeline.spreadsheet.xlsb.records import number_at, text_at
from pipeline.spreadsheet.xlsb.texts import rich_text_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.spreadsheet.grid import Value
    from pipeline.spreadsheet.xlsb.texts import SharedTexts

FIRST_CELL, LAST_CELL, RICH_CELL, SHARED_CELL = 1, 18, 62, 7
_SHORT: Final = 12  # from here on records leave out the column, which is the next one
_AS_LONG: Final = 11
_BLANK, _SMALL, _ERROR, _TRUTH, _REAL, _TEXT = 1, 2, 3, 4, 5, 6
_SAME: Final = {8: _TEXT, 9: _REAL, 10: _TRUTH, 11: _ERROR}
_NUMBER: Final = struct.Struct("<d")
_SIGNED: Final = struct.Struct("<i")
_ERRORS: Final = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
}  # fmt: skip


def is_cell(number: int) -> bool:
    """Whether the record is a cell's."""
    return FIRST_CELL <= number <= LAST_CELL or number == RICH_CELL


def placed(part: bytes, number: int, start: int, last: int) -> tuple[int, int, int]:
    """A cell's kind, its column (the last one is known), and where its style stands."""
    if _SHORT <= number <= LAST_CELL:
        return number - _AS_LONG, last + 1, start
    return _SAME.get(number, number), number_at(part, start), start + 4


def style_number(part: bytes, at: int) -> int:
    """The number of the style that stands there, in three bytes."""
    return number_at(part, at) & 0xFFFFFF


def value_at(part: bytes, kind: int, at: int, shared: SharedTexts) -> Value:
    """The value behind the style; None for a blank cell."""
    if kind == SHARED_CELL:
        return shared.texts[number_at(part, at)]
    read = _READERS.get(kind)
    return read(part, at) if read else None


def _small(part: bytes, at: int) -> float:
    """A number packed in four bytes (MS-XLSB 2.5.122): thirty bits, whole or not, perhaps in hundredths."""
    packed = number_at(part, at)
    if packed & 2:
        value = float(_SIGNED.unpack_from(part, at)[0] >> 2)
    else:
        value = float(_NUMBER.unpack(b"\0\0\0\0" + (packed & 0xFFFFFFFC).to_bytes(4, "little"))[0])
    return value / 100 if packed & 1 else value


def _real(part: bytes, at: int) -> float:
    return float(_NUMBER.unpack_from(part, at)[0])


_READERS: Final[Mapping[int, Callable[[bytes, int], Value]]] = {
    _SMALL: _small,
    _ERROR: lambda part, at: Broken(error=_ERRORS.get(part[at], "#N/A")),
    _TRUTH: lambda part, at: bool(part[at]),
    _REAL: _real,
    _TEXT: lambda part, at: text_at(part, at)[0],
    RICH_CELL: lambda part, at: rich_text_at(part, at)[0],
}
