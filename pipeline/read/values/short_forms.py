"""Names of awards written out: their usual abbreviations, and classes in any kind of number."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_PROCURACY: Final = "viện kiểm sát nhân dân"
_SHORT: Final = {
    "bk": "bằng khen",
    "gk": "giấy khen",
    "hc": "huân chương",
    "lđ": "lao động",
    "hclđ": "huân chương lao động",
    "cstđ": "chiến sĩ thi đua",
    "tđ": "thi đua",
    "vt": "viện trưởng",
    "vks": _PROCURACY,
    "vksnd": _PROCURACY,
    "vkstc": f"{_PROCURACY} tối cao",
    "vksndtc": f"{_PROCURACY} tối cao",
    "tc": "tối cao",
    "ksnd": "kiểm sát nhân dân",
    "ct": "chủ tịch",
    "ubnd": "ủy ban nhân dân",
    "ttg": "thủ tướng",
    "ttcp": "thủ tướng chính phủ",
    "cp": "chính phủ",
}
_CLASSES: Final = {"1": "nhất", "i": "nhất", "2": "nhì", "ii": "nhì", "3": "ba", "iii": "ba"}
_CLASS: Final = re.compile(r"\bhạng (1|2|3|i|ii|iii)\b")


@lru_cache(maxsize=1 << 14)
def written_out(key: str) -> str:
    """A folded name with its abbreviations written out and without “của”."""
    words = " ".join(_word(word) for word in re.findall(r"[^\W_]+", key) if word != "của")
    return _CLASS.sub(lambda m: f"hạng {_CLASSES[m[1]]}", words)


def _word(word: str) -> str:
    """“vtvksndtc” is two of them run together."""
    joined = word[:2] == "vt" and word[2:] in _SHORT
    return f"{_SHORT['vt']} {_SHORT[word[2:]]}" if joined else _SHORT.get(word, word)
