"""How wide a text stands in Times New Roman."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_EM: Final = 2048
_UNKNOWN: Final = 1024
_TWIPS_PER_HALF_POINT: Final = 10


def width(text: str, size: int, bold: bool = False) -> int:  # noqa: FBT001, FBT002
    """The text's width on one line in twentieths of a point; the size is in half-points, as runs have it."""
    units = _widths()["đậm" if bold else "thường"]
    return round(sum(units.get(c, _UNKNOWN) for c in text) * size * _TWIPS_PER_HALF_POINT / _EM)


@cache
def _widths() -> Mapping[str, Mapping[str, int]]:
    """The advance of each letter by weight, in 2048ths of the size; the file groups letters by their width."""
    read = tomllib.loads(Path(__file__).with_name("widths.toml").read_text(encoding="utf-8"))
    return {weight: {c: int(units) for units, chars in rows.items() for c in chars} for weight, rows in read.items()}
