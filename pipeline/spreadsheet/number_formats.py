"""Number formats as Excel writes them: the built-in ones, and which show a number as a day, a time or a share."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final

BUILT_IN: Final = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "mm-dd-yy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "m/d/yy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
}  # fmt: skip
_WORDS: Final = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]', re.IGNORECASE)
_ELAPSED: Final = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_CLOCK: Final = re.compile(r"[dmyhs]", re.IGNORECASE)
_LAST_DAY: Final = 2_958_465
_FALSE_LEAP_DAY: Final = 60
_LATER: Final = 1462  # days between the beginnings of the two calendars
_EPOCH: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - Excel knows no time zone
_EPOCH_1904: Final = datetime(1904, 1, 1)  # noqa: DTZ001 - as above
_DAY: Final = timedelta(days=1)


@lru_cache(maxsize=1024)
def shows_moments(code: str) -> bool:
    """Whether the format shows a number as a day or a time."""
    return code.casefold() != "general" and bool(_CLOCK.search(_WORDS.sub("", code.partition(";")[0])))


def moment(serial: float, code: str, *, from_1904: bool = False) -> float | date | time | timedelta:
    """What a number is in a cell of this format: a day, a time of day, a length of time, else the number itself."""
    if not shows_moments(code) or not 0 <= serial <= _LAST_DAY - _LATER * from_1904:
        return serial
    if _ELAPSED.search(_WORDS.sub("", code)):
        return _seconds(serial)
    if serial < 1 and not from_1904:
        day = _EPOCH + _seconds(serial)
        return time(day.hour, day.minute, day.second, day.microsecond)
    return (_epoch(serial, from_1904=from_1904) + _seconds(serial)).date()


def _epoch(serial: float, *, from_1904: bool) -> datetime:
    """The day that has number 0; Excel's calendar has a 29/02/1900, so that earlier numbers are one too large."""
    if from_1904:
        return _EPOCH_1904
    return _EPOCH if serial >= _FALSE_LEAP_DAY else _EPOCH + _DAY


def _seconds(serial: float) -> timedelta:
    return timedelta(seconds=round(serial * _DAY.total_seconds()))
