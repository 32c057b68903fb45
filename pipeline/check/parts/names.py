"""Names of persons below a signature, told from remarks such as “(đã ký)”."""

from __future__ import annotations

import re
from typing import Final

from pipeline.vietnamese import fold

_RANK: Final = re.compile(
    r"(?i)(?:(?:pgs|gs|tskh|ts|ths|th\.s|cn|ks|bs|ls|ngưt|ngnd|đ/c)[ \u00a0.:]+|(?:ông|bà|đồng chí)[ \u00a0:]+|"
    r"(?:phó giáo sư|giáo sư|tiến s[ĩỹ](?: khoa học)?|thạc s[ĩỹ]|luật sư|bác s[ĩỹ]|kỹ sư|cử nhân)[ \u00a0.:,]+)+"
)
_REMARK: Final = re.compile(rf"\(.*\)?|\[.*|{fold('đã ký')}.*|{fold('ký')}\b.*")
SURNAMES: Final = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Lương|Cao|Chu|Đàm|"
    "Hà|Tạ|Lục|Vi|Lò|Quàng|Cầm|Tô|Tống|Thái|Trương|Đào|Lâm|Phùng|Quách|Từ|Vương"
)
_SURNAME: Final = re.compile(rf"(?:{SURNAMES})(?!\w)")
_FEW: Final = 5
_WORDS: Final = range(2, 8)
_MARKS: Final = str.maketrans("", "", "-'’.")


def is_name(text: str) -> bool:
    """Whether the words can be a person's name, with or without a rank before it: a few, each with a capital.

    After a common surname a syllable may lack it, if the last one does not.
    """
    words = _RANK.sub("", text).translate(_MARKS).split()
    if len(words) not in _WORDS or not all(map(str.isalpha, words)):
        return False
    slipped = _SURNAME.match(words[0]) is not None and len(words) <= _FEW and words[-1][0].isupper()
    return slipped or all(w[0].isupper() for w in words)


def is_remark(text: str) -> bool:
    """Whether the words stand in place of a signature."""
    return _REMARK.fullmatch(fold(text)) is not None
