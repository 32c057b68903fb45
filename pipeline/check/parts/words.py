"""The words that every document shows alike, in the form in which they are compared."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from pipeline.vietnamese import fold

NATIONAL_NAME: Final = fold("Cộng hòa xã hội chủ nghĩa Việt Nam")
MOTTO: Final = fold("Độc lập - Tự do - Hạnh phúc")
PARTY_NAME: Final = fold("Đảng Cộng sản Việt Nam")

_BODY_OF_STATE: Final = re.compile(
    fold(
        r"(viện|vksnd|vks|ủy ban|ubnd|hđnd|hội đồng|bộ|sở|phòng|ban|văn phòng|cục|chi cục|vụ|tổng cục|thanh tra|"
        r"tòa án|tand|công an|hội|liên đoàn|công đoàn|đảng bộ|đảng ủy|chi bộ|tỉnh ủy|thành ủy|huyện ủy|ban cán sự|"
        r"trường|trung tâm|đoàn|cơ quan|cụm thi đua|khối thi đua|tiểu ban|tổ)"
    )
    + r"\b"
)
_NEAR: Final = 0.9
_LETTERS_MORE: Final = 4


@lru_cache(maxsize=4096)
def is_nearly(text: str, words: str) -> bool:
    """Whether a folded text is these words but for a slip of the typist."""
    if text == words or abs(len(text) - len(words)) > _LETTERS_MORE:
        return text == words
    return SequenceMatcher(None, text, words, autojunk=False).ratio() >= _NEAR


def names_a_body(text: str) -> bool:
    """Whether a folded text begins with the name of an office, a council or another body."""
    return _BODY_OF_STATE.match(text) is not None
