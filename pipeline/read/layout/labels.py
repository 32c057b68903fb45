"""A label as offices dress it: behind a number, before a colon, with its column's number or a unit of measure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from pipeline.vietnamese import fold

_NUMBER: Final = re.compile(
    r"""\s*(
        \(\s*([0-9]{1,3}|[A-Za-zĐđ]|[IVXivx]{1,5})\s*\)[\s.:)-]*    # (3) Giấy khen
        | ([0-9]{1,2}(\.[0-9]{1,2})*|[IVX]{1,5}|[A-Za-zĐđ])\s*[.):/]\s*  # 1. Giấy khen, 2.1) …, a) …, II. …
        | [0-9]{1,2}\s*[-–—]\s+                                   # 1 - Giấy khen
        | [-–—+*•]\s*                                             # - Giấy khen
    )(?=\S)""",
    re.VERBOSE,
)
_COLUMN: Final = re.compile(r"\s*[(\[]\s*=?\s*[0-9]{1,3}(\s*[-+=÷:]\s*[([]?[0-9]{1,3}[)\]]?)*\s*[)\]]\s*$")
_MEASURE: Final = re.compile(
    r"\s*[(\[]\s*((đơn vị tính|đvt|đv tính)\s*:?\s*[^()]{1,20}"
    r"|người|lượt|lần|lượt người|lượt khen|trường hợp|đồng chí|đ/c|đồng|triệu đồng|cái|chiếc|danh hiệu|hình thức"
    r"|số lượng|sl|đơn vị|nếu có)\s*[)\]]\s*$",
    re.IGNORECASE,
)
_COUNT: Final = re.compile(r"\s*(số lượng|số|sl)\s+(?=\S)", re.IGNORECASE)
_SLASH: Final = re.compile(r" ?/ ?")
_LETTERS: Final = str.maketrans({"Ð": "Đ", "ð": "đ", "Ɖ": "Đ"})


@lru_cache(maxsize=1 << 14)
def bare(label: str) -> str:
    """The label without what dresses it; the label itself where nothing would be left."""
    text = " ".join(label.translate(_LETTERS).split())
    text = _NUMBER.sub("", text, count=1) if _NUMBER.match(text) else text
    while (shorter := _MEASURE.sub("", _COLUMN.sub("", text.rstrip(" :.")))) != text:
        text = shorter
    return text.strip() or label


@lru_cache(maxsize=1 << 14)
def uncounted(label: str) -> str:
    """The bare label without “Số” or “Số lượng” before it, as in “Số Giấy khen”."""
    return _COUNT.sub("", bare(label), count=1)


@lru_cache(maxsize=1 << 14)
def key(label: str) -> str:
    """The key under which a column is known by its label; blanks and line breaks beside a slash do not count."""
    return _SLASH.sub("/", fold(label))
