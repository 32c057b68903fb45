"""Whether the characters at a figure's place still say what the figure says."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pipeline.trace.spots import NUMBER, Spot
from pipeline.vietnamese import nfc, parse_date, parse_number

if TYPE_CHECKING:
    from decimal import Decimal

    from pipeline.content import Figure

_LONG_DATE: Final = re.compile(r"ngày (\d+) tháng (\d+) năm (\d+)")
_TIMES: Final = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_WORDS: Final = re.compile(r"[^\W\d]+")


class Standing(StrEnum):
    """What became of a printing, in the words that people read."""

    AS_PRINTED = "như đã in"
    OTHERWISE_WRITTEN = "viết cách khác, giá trị như cũ"
    OVERTYPED = "đã bị gõ đè, không còn khớp giá trị"
    LOST = "không còn thấy trong văn bản"

    @property
    def agrees(self) -> bool:
        """Whether the document still says what the figure says."""
        return self in {Standing.AS_PRINTED, Standing.OTHERWISE_WRITTEN}


def standing(figure: Figure, printed: str, now: str | None) -> Standing:
    """What the words that stand there now say of the figure."""
    if now is None:
        return Standing.LOST
    if _plain(now) == _plain(printed):
        return Standing.AS_PRINTED
    return Standing.OTHERWISE_WRITTEN if _says(figure, _plain(printed), _plain(now)) else Standing.OVERTYPED


def whole(spot: Spot) -> Spot:
    """The spot with the digits that somebody typed directly before or behind its own."""
    text, start, end = spot.paragraph.text, spot.start, spot.end
    for match in NUMBER.finditer(text):
        if match.start() < start < match.end() and text[start].isdigit():
            start = match.start()
        if match.start() < end < match.end() and text[end - 1].isdigit():
            end = match.end()
    return Spot(spot.paragraph, start, end)


def _says(figure: Figure, printed: str, now: str) -> bool:
    if isinstance(figure.value, date):
        return _date(now) == figure.value
    if figure.value is None:
        return not now.strip("…._- ")
    numbers = _numbers(now)
    known = [abs(figure.value)], _numbers(printed)
    return numbers in known and figure.qualifier in now


def _date(text: str) -> date | None:
    found = _LONG_DATE.search(text.casefold())
    return parse_date("/".join(found.groups()) if found else text.removeprefix("ngày "))


def _numbers(text: str) -> list[Decimal | None]:
    """The numbers in a text, each by the thousands, millions or billions that follow it in words."""
    return [_times(parse_number(m[0].lstrip("0") or "0"), text[m.end() :]) for m in NUMBER.finditer(text)]


def _times(number: Decimal | None, behind: str) -> Decimal | None:
    word = _WORDS.match(behind.lstrip())
    times = _TIMES.get(word[0].casefold(), 1) if word else 1
    return None if number is None else number * times


def _plain(text: str) -> str:
    return " ".join(nfc(text).split())
