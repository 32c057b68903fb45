"""Names of persons below a signature, told from remarks such as “(đã ký)”."""

from __future__ import annotations

import re
from typing import Final

from pipeline.vietnamese import fold

_RANK: Final = re.compile(
    r"(?i)(?:(?:pgs|gs|tskh|ts|ths|cn|ks|bs|ls|ngưt|ngnd|đ/c)[ \u00a0.:]+|(?:ông|bà|đồng chí)[ \u00a0:]+)+"
)
_REMARK: Final = re.compile(rf"\(.*\)?|\[.*|{fold('đã ký')}.*|{fold('ký')}\b.*")
_WORDS: Final = range(2, 8)
_MARKS: Final = str.maketrans("", "", "-'’.")


def is_name(text: str) -> bool:
    """Whether the words can be a person's name, with or without a rank before it: a few, each with a capital."""
    words = _RANK.sub("", text).translate(_MARKS).split()
    return len(words) in _WORDS and all(w.isalpha() and w[0].isupper() for w in words)


def is_remark(text: str) -> bool:
    """Whether the words stand in place of a signature."""
    return _REMARK.fullmatch(fold(text)) is not None
