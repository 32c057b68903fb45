"""Results stored beside formulas: openpyxl writes a formula without one, and a reader would find it uncalculated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_FORMULA: Final = re.compile(rb'<c r="([A-Z]+[0-9]+)"([^>]*?)><f>([^<]*)</f><v ?(?:/>|></v>)</c>')


def stored(part: bytes, results: Mapping[str, str | int]) -> bytes:
    """The worksheet's XML with the result of each formula, by address, beside it."""
    if not results:
        return part
    return _FORMULA.sub(lambda found: _with(found, results[found[1].decode()]), part)


def _with(found: re.Match[bytes], result: str | int) -> bytes:
    address, others, formula = found.groups()
    kind = b' t="str"' if isinstance(result, str) else b""
    return b'<c r="%b"%b%b><f>%b</f><v>%b</v></c>' % (address, others, kind, formula, str(result).encode())
