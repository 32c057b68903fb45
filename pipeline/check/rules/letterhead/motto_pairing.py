"""Quốc hiệu and Tiêu ngữ: their sizes grow and shrink together, 12 with 13, 13 with 14."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.looks import points, sizes
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_NAME: Final = (12, 13)
_MOTTO: Final = (13, 14)
_CODE: Final = Code(
    "TT-14",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Cỡ Quốc hiệu và Tiêu ngữ tăng, giảm thống nhất: 12 với 13, 13 với 14",
    clause="NĐ 30/2020, Phụ lục I, V, ghi chú 1; QĐ 393/QĐ-VKSTC, Điều 7",
)


def _check(document: Document) -> Answer:
    name, words = document.parts.national_name, document.parts.motto
    if name is None or words is None:
        return unreadable("không nhận ra Quốc hiệu, Tiêu ngữ")
    above, below = sizes(name), sizes(words)
    if len(above) != 1 or len(below) != 1 or not _in_range(above[0], below[0]) or below[0] == above[0] + 1:
        return applied(())
    place = document.place(words)
    found = f"Quốc hiệu cỡ {points(above[0])}, Tiêu ngữ cỡ {points(below[0])}"
    expected = f"Tiêu ngữ cỡ {points(above[0] + 1)}"
    return applied((_CODE.at(place, found=found, expected=expected, mend="đặt Tiêu ngữ lớn hơn Quốc hiệu một cỡ"),))


def _in_range(name: float, words: float) -> bool:
    """Sizes out of range are told by the rules of their own."""
    return _NAME[0] <= name <= _NAME[1] and _MOTTO[0] <= words <= _MOTTO[1]


RULE = Rule(
    _CODE,
    why="Cỡ chữ trong một văn bản phải tăng, giảm thống nhất, nên Tiêu ngữ luôn lớn hơn Quốc hiệu một cỡ.",
    wrong="Quốc hiệu cỡ 12, Tiêu ngữ cỡ 14",
    right="Quốc hiệu cỡ 12, Tiêu ngữ cỡ 13; hoặc Quốc hiệu cỡ 13, Tiêu ngữ cỡ 14",
    check=of_state(_check),
)
