"""A province or an office with the time in which it is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Body:
    """A province or an office under one name; a `#` in the name stands for any place or number.

    `level`: tỉnh, thành phố (of provinces) · tối cao, cấp cao, tỉnh, khu vực, huyện (of offices) · `since`, `until`:
    first and last day, None where open or older than the table · `successor`: its name from the next day on · `basis`:
    the resolution · `certain`: whether the resolution says it, and it is not only a conclusion from another (of an
    office whose province changed its kind, nobody read that it was renamed).
    """

    name: str
    level: str
    since: date | None
    until: date | None
    successor: str
    basis: str
    certain: bool = True

    def there(self, on: date) -> bool:
        """Whether it is there on the day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)
