"""The records of a part of a binary workbook (MS-XLSB 2.1.4): a number, a size, so many bytes."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

Record = tuple[int, int, int]
_MORE: Final = 0x80
_REST: Final = 0x7F
_MOST_SIZE_BYTES: Final = 4
_LONG: Final = struct.Struct("<I")


def records(part: bytes, at: int = 0) -> Iterator[Record]:
    """The number of each record, and from where to where its content stands; ValueError where the part is cut short."""
    length = len(part)
    while at < length:
        number = part[at]
        at += 1
        if number & _MORE:
            number = number & _REST | (part[at] & _REST) << 7
            at += 1
        size = part[at]
        at += 1
        if size & _MORE:
            size, at = _long_size(part, at - 1)
        if at + size > length:
            raise ValueError("a record beyond the end of its part")
        yield number, at, at + size
        at += size


def _long_size(part: bytes, at: int) -> tuple[int, int]:
    size = 0
    for n in range(_MOST_SIZE_BYTES):
        byte = part[at]
        at += 1
        size |= (byte & _REST) << 7 * n
        if not byte & _MORE:
            break
    return size, at


def number_at(part: bytes, at: int) -> int:
    """A whole number of four bytes."""
    return int(_LONG.unpack_from(part, at)[0])


def text_at(part: bytes, at: int) -> tuple[str, int]:
    """A text, its length before it, and where it ends; a text that is left out is empty."""
    length, at = number_at(part, at), at + 4
    if length == 0xFFFFFFFF:  # noqa: PLR2004 - the mark of a text left out
        return "", at
    end = at + 2 * length
    if end > len(part):
        raise ValueError("a text beyond the end of its part")
    return part[at:end].decode("utf-16-le", "replace"), end
