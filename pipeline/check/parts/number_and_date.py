"""Số, ký hiệu; địa danh và thời gian; and the V/v line of a letter: told by their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.cuts import cut
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.outline import Paragraph

_NUMBER: Final = re.compile(r"(?i)số[ \t\u00a0]*(:|[ \t\u00a0.…_\d]*[/-])")
_BLANK: Final = r"[ \u00a0.…_\d]*"
_MONTH: Final = rf"tháng\b(?:{_BLANK}|[ \u00a0]*\w{{1,6}}[ \u00a0]*)năm\b"
_DATE: Final = re.compile(rf"(?i)(?:[^,;:]{{2,50}},?[ \u00a0]*)?\bngày\b{_BLANK}(?:{_MONTH}|[/.-]{_BLANK}[/.-])")
_PLACE: Final = re.compile(r"(?i)[^,;:/]{2,50},[ \u00a0]*ngày\b")
_ABOUT: Final = re.compile(r"(?i)(?:v/v|về việc)\b[ \u00a0:.]*")
_LONGEST: Final = 90
_BOTH: Final = re.compile(r"(?i)(số\b.*?/\S+)\s+(\S.*\bngày\b.*)")


def is_number(text: str) -> bool:
    """Whether the words are a reference number: `Số: 05/KH-VKS`, also one left blank for the hand."""
    return len(text) <= _LONGEST and _NUMBER.match(text) is not None


def is_place_and_date(text: str) -> bool:
    """Whether the words are a place and a date, also with blanks for the day."""
    return len(text) <= _LONGEST and _DATE.match(text) is not None


def is_surely_place_and_date(text: str) -> bool:
    """Whether the words have a place, a comma and a date, which a letter's subject that names a day has not."""
    return is_place_and_date(text) and _PLACE.match(text) is not None


def is_letter_subject(text: str) -> bool:
    """Whether the words begin the subject of a letter."""
    return _ABOUT.match(text) is not None


def number_and_date(paragraph: Paragraph) -> Iterator[Paragraph]:
    """A number and a date parted by one blank only, each for itself; any other paragraph as it is."""
    both = _BOTH.search(paragraph.text) if len(paragraph.text) <= 2 * _LONGEST else None
    if both and is_number(nfc(both[1])) and is_place_and_date(nfc(both[2])):
        yield cut(paragraph, 0, both.end(1))
        yield cut(paragraph, both.start(2), len(paragraph.text))
    else:
        yield paragraph
