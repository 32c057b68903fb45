"""Địa danh và thời gian taken apart: the place, the comma, day, month and year as written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.letterhead.looks import words

if TYPE_CHECKING:
    from pipeline.check.rule import Document
    from pipeline.outline import Paragraph

_WRITTEN: Final = re.compile(
    r"(?P<place>.*?)(?P<comma>\s*,?)\s*(?P<word>ngày)(?P<day>[^,]*?)tháng(?P<month>[^,]*?)năm(?P<year>.*)",
    re.IGNORECASE,
)
YEAR_DIGITS: Final = 4
_TO_FILL: Final = re.compile(r"\.\.|…|_|^\.")


@dataclass(frozen=True, slots=True)
class Dating:
    """Place and date as written; day, month and year are empty where left blank."""

    place: str
    comma: str
    day: str
    month: str
    year: str

    @property
    def numbers(self) -> tuple[str, str, str]:
        """Day, month, year as written."""
        return self.day, self.month, self.year

    @property
    def date(self) -> date | None:
        """The day of the calendar; None where something is blank, no number, of a short year, or in no calendar."""
        if not all(n.isdigit() for n in self.numbers) or len(self.year) != YEAR_DIGITS:
            return None
        try:
            return date(int(self.year), int(self.month), int(self.day))
        except ValueError:
            return None


def dating_of(paragraph: Paragraph) -> Dating | None:
    """Place and date; None where the date is not written with ngày, tháng and năm."""
    found = _WRITTEN.fullmatch(words(paragraph))
    if found is None:
        return None
    day, month, year = (_filled(found[name].strip()) for name in ("day", "month", "year"))
    return Dating(found["place"].strip(), found["comma"].strip(), day, month, year)


def own_day(document: Document) -> date | None:
    """The document's own date, which no choice of the user's changes; None where it is blank or no calendar has it."""
    line = document.parts.place_and_date
    dating = dating_of(line) if line else None
    return dating.date if dating else None


def _filled(written: str) -> str:
    """A number, or nothing where dots or a line still wait for the hand, as in 20…."""
    return "" if _TO_FILL.search(written) else written.rstrip(".")
