"""Jinja's complaints in the words of somebody who writes templates in Word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.compose.filters import FILTERS
from pipeline.compose.refused import Refused
from pipeline.findings import nearest

if TYPE_CHECKING:
    from collections.abc import Callable

_SAID: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = (
    (re.compile(r"No filter named '(.+?)'"), lambda m: f"không có bộ lọc “{m[1]}”{_like(m[1])}"),
    (re.compile(r"No test named '(.+?)'"), lambda m: f"không có phép thử “{m[1]}”"),
    (re.compile(r"Encountered unknown tag 'end(\w+)'"), lambda m: f"thẻ đóng end{m[1]} không có thẻ mở {m[1]}"),
    (re.compile(r"Encountered unknown tag '(\w+)'"), lambda m: f"thẻ lạ “{m[1]}”"),
    (re.compile(r"[Uu]nexpected end of template"), lambda _: "thẻ mở (for, if) chưa có thẻ đóng (endfor, endif)"),
    (re.compile(r"Missing end of (raw|comment)"), lambda _: "thẻ chưa đóng ngoặc"),
    (re.compile(r"unexpected '(.+?)'"), lambda m: f"dấu “{m[1]}” đặt không đúng chỗ trong thẻ"),
    (re.compile(r"got '(.+?)'"), lambda m: f"“{m[1]}” đặt không đúng chỗ trong thẻ"),
)


def said(error: Exception) -> str:
    """What an error of Jinja or of a value means."""
    if isinstance(error, Refused):
        return str(error)
    for pattern, words in _SAID:
        match = pattern.search(str(error))
        if match:
            return words(match)
    return "thẻ làm điều mà thẻ không làm được"


def _like(name: str) -> str:
    like = nearest(name, FILTERS)
    return f"; có phải “{like}” không?" if like else ""
