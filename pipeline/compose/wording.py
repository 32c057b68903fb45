"""Jinja's complaints as findings, in the words of somebody who writes templates in Word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jinja2.exceptions import TemplateSyntaxError

from pipeline.compose.refused import Refused
from pipeline.tags import CLOSERS, MIDDLES, REFUSED, unknown_filter
from pipeline.tags.codes import BAD_TAG, BROKEN, FORBIDDEN

if TYPE_CHECKING:
    from pipeline.findings import Code, Finding, Place

_FILTER: Final = re.compile(r"No filter named '(.+?)'")
_SAID: Final[tuple[tuple[re.Pattern[str], Code | None, str], ...]] = (
    (re.compile(r"No test named '(.+?)'"), FORBIDDEN, "phép thử “is {}”"),
    (re.compile(r"Encountered unknown tag '(\w+)'"), None, "lệnh “{}”"),
    (re.compile(r"[Uu]nexpected end of (template)"), BROKEN, "thẻ mở (for, if) không có thẻ đóng"),
    (re.compile(r"Missing end of (raw)"), FORBIDDEN, "lệnh “{}”"),
    (re.compile(r"unexpected '(.+?)'"), BAD_TAG, "dấu “{}” đặt không đúng chỗ trong thẻ"),
    (re.compile(r"got '(.+?)'"), BAD_TAG, "“{}” đặt không đúng chỗ trong thẻ"),
)


def said(error: Exception, place: Place) -> Finding:
    """What an error of Jinja or of a value means."""
    if isinstance(error, Refused):
        return _finding(error.code, place, str(error))
    words = str(error)
    if strange := _FILTER.search(words):
        return unknown_filter(place, strange[1])
    for pattern, code, found in _SAID:
        if match := pattern.search(words):
            return _finding(code or _code_of(match[1]), place, found.format(match[1]))
    code_ = BAD_TAG if isinstance(error, TemplateSyntaxError) else FORBIDDEN
    return _finding(code_, place, "thẻ làm điều mà thẻ không làm được")


def _code_of(statement: str) -> Code:
    if statement in (*MIDDLES, *CLOSERS):
        return BROKEN
    return FORBIDDEN if statement in REFUSED else BAD_TAG


def _finding(code: Code, place: Place, found: str) -> Finding:
    return code.at(place, found=found, expected=code.title, mend="sửa thẻ trong mẫu")
