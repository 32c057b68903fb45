"""Where the tone mark stands in oa, oe and uy: two schools write one word in two ways."""

from __future__ import annotations

import re

_TONES = 5
_OLD_O, _PLAIN_O = "òóỏõọÒÓỎÕỌ", "oooooOOOOO"
_OLD_U, _PLAIN_U = "ùúủũụÙÚỦŨỤ", "uuuuuUUUUU"
_MOVED = {
    "a": "àáảãạ", "A": "ÀÁẢÃẠ", "e": "èéẻẽẹ", "E": "ÈÉẺẼẸ", "y": "ỳýỷỹỵ", "Y": "ỲÝỶỸỴ",
}  # fmt: skip
_PAIR = re.compile(rf"([{_OLD_O}])([aeAE])|(?<![qQ])([{_OLD_U}])([yY])")


def settled(text: str) -> str:
    """NFC text with every tone of oa, oe, uy on the last vowel: hòa becomes hoà, khỏe khoẻ, ủy uỷ; quý stays."""
    return _PAIR.sub(_move, text)


def _move(pair: re.Match[str]) -> str:
    first, last = pair[1] or pair[3], pair[2] or pair[4]
    old, plain = (_OLD_O, _PLAIN_O) if pair[1] else (_OLD_U, _PLAIN_U)
    place = old.index(first)
    return plain[place] + _MOVED[last][place % _TONES]
