"""Số, ký hiệu taken apart: the word Số, the number, what stands between, and the symbol's groups."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.letterhead.looks import words

if TYPE_CHECKING:
    from pipeline.outline import Paragraph

_SPELLED: Final = re.compile(
    r"(?P<word>số)(?P<colon>\s*:?)(?P<number>[\s.…_]*|\s*\d+\s?[a-zđ]?\s*)(?P<slash>/)(?P<symbol>.*)",
    re.IGNORECASE,
)
_DASHES: Final = re.compile(r"[-\u2010-\u2015\u2212]")
ABBREVIATIONS: Final = {
    "nghị quyết": "NQ",
    "quyết định": "QĐ",
    "chỉ thị": "CT",
    "quy chế": "QC",
    "quy định": "QyĐ",
    "thông cáo": "TC",
    "thông báo": "TB",
    "hướng dẫn": "HD",
    "chương trình": "CTr",
    "kế hoạch": "KH",
    "phương án": "PA",
    "đề án": "ĐA",
    "dự án": "DA",
    "báo cáo": "BC",
    "biên bản": "BB",
    "tờ trình": "TTr",
    "hợp đồng": "HĐ",
    "công điện": "CĐ",
    "bản ghi nhớ": "BGN",
    "bản thỏa thuận": "BTT",
    "giấy ủy quyền": "GUQ",
    "giấy mời": "GM",
    "giấy giới thiệu": "GGT",
    "giấy nghỉ phép": "GNP",
    "phiếu gửi": "PG",
    "phiếu chuyển": "PC",
    "phiếu báo": "PB",
}


@dataclass(frozen=True, slots=True)
class Symbol:
    """A reference number's pieces as typed; `number` is empty where it was left blank."""

    word: str
    colon: str
    number: str
    symbol: str

    @property
    def digits(self) -> str:
        """The number without blanks and dots to write on."""
        return self.number.strip(" .…_")

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of letters in the symbol, without a year that somebody wrote before them."""
        letters = self.symbol.rpartition("/")[2].strip()
        return tuple(group.strip() for group in _DASHES.split(letters))


def symbol_of(paragraph: Paragraph) -> Symbol | None:
    """The reference number's pieces; None where it has no slash or is written otherwise."""
    found = _SPELLED.fullmatch(words(paragraph))
    return Symbol(found["word"], found["colon"], found["number"], found["symbol"]) if found else None
