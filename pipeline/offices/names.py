"""An office's name as it is compared: abbreviations written out, blind to case, spaces and tone placement."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from pipeline.vietnamese import fold

_SHORT: Final = (
    (re.compile(r"\bvksndtc\b|\bvkstc\b"), "viện kiểm sát nhân dân tối cao"),
    (re.compile(r"\b(?:vksnd|vks|viện ksnd|viện ks)\b"), "viện kiểm sát nhân dân"),
    (re.compile(r"\bviện kiểm sát (?!nhân dân)"), "viện kiểm sát nhân dân "),
    (re.compile(r"\b(?:tp|t\.p)(?:\.\s*|\s+|(?=hcm\b))"), "thành phố "),
    (re.compile(r"\btx(?:\.\s*|\s+)"), "thị xã "),
    (re.compile(r"(?<=nhân dân )h\.\s*"), "huyện "),
    (re.compile(r"(?<=nhân dân )q\.\s*"), "quận "),
    (re.compile(r"(?<=nhân dân )kv\s*(?=\d)"), "khu vực "),
    (re.compile(r"\bhcm\b"), "hồ chí minh"),
    (re.compile(r"\bbà rịa ?-? ?vũng tàu\b|\bbr ?- ?vt\b"), "bà rịa-vũng tàu"),
    (re.compile(r"\bthừa thiên ?- ?huế\b"), "thừa thiên huế"),
    (re.compile(r"\bđ[ăắ][ck] l[ăắ][ck]\b"), "đắk lắk"),
    (re.compile(r"\bđ[ăắ][ck] nông\b"), "đắk nông"),
    (re.compile(r"\bhuyện, thành phố,? thị xã\b"), "cấp huyện"),
)


@lru_cache(maxsize=1 << 12)
def written_out(name: str) -> str:
    """The key of an office's name: “VKSND TP. Huế” and “Viện kiểm sát nhân dân thành phố Huế” have the same."""
    key = fold(name)
    for short, full in _SHORT:
        key = short.sub(full, key)
    return " ".join(key.split())
