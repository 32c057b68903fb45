"""The names of OpenDocument's elements and attributes, as expat gives them."""

from __future__ import annotations

from typing import Final

_ODF: Final = "urn:oasis:names:tc:opendocument:xmlns:"
SPACE: Final = " "


def _in(space: str) -> str:
    return f"{_ODF}{space}:1.0{SPACE}"


DRAW: Final = _in("drawing")
FO: Final = _in("xsl-fo-compatible")
NUMBER: Final = _in("datastyle")
OFFICE: Final = _in("office")
STYLE: Final = _in("style")
SVG: Final = _in("svg-compatible")
TABLE: Final = _in("table")
TEXT: Final = _in("text")
CALC: Final = f"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0{SPACE}"
