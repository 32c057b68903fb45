"""Attribute values of Word's XML as numbers and truths; what cannot be understood is None."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import w_value

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_NUMBER: Final = re.compile(r"\s*([+-]?\d{1,9}(?:\.\d+)?)\s*(pt|in|cm|mm|pc|pi|)\s*")
_POINTS: Final = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12.0, "pi": 12.0}
_TRUTHS: Final = {"1": True, "true": True, "on": True, "0": False, "false": False, "off": False}


def truth(element: Element | None) -> bool | None:
    """Whether an on-off element is on; None where it is missing or says neither."""
    if element is None:
        return None
    return _TRUTHS.get(w_value(element) or "1")


def truth_of(value: str | None) -> bool | None:
    """Whether an on-off attribute is on."""
    return None if value is None else _TRUTHS.get(value)


def twips(value: str | None) -> int | None:
    """A length in twentieths of a point; plain numbers are that already, the strict format names its unit."""
    return _length(value, 20)


def half_points(value: str | None) -> int | None:
    """A font size in half-points."""
    return _length(value, 2)


def whole(value: str | None) -> int | None:
    """A whole number."""
    return _length(value, 1)


def _length(value: str | None, per_point: int) -> int | None:
    match = _NUMBER.fullmatch(value) if value is not None else None
    if match is None:
        return None
    unit = match[2]
    return round(float(match[1]) * (_POINTS[unit] * per_point if unit else 1))
