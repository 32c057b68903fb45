"""Bodies that have ended: how each is recognised, the first day without it, and who took its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.recipients.items import body_key
from pipeline.offices import listed, provinces
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.offices import Body

_OTHERS: Final = r"(?<!viện kiểm sát nhân dân )\btỉnh "
"""Before a province that became a city: what a procuracy there is called since is not told by the resolution."""
_OFFICE: Final = r"viện kiểm sát nhân dân (?:các |cấp |02 cấp |hai cấp )?"


_OFFICES: Final = 3


@dataclass(frozen=True, slots=True)
class Ended:
    """A body as it is recognised, the first day without it, and who took its place."""

    form: re.Pattern[str]
    since: date
    instead: str


def _since(name: str) -> date:
    """The first day without an office of the dated table."""
    return next(body.until for body in listed() if body.name == name and body.until) + timedelta(days=1)


def _merged(ended: Sequence[Body]) -> Iterator[Ended]:
    """The provinces that went into others, by the day on which they did."""
    gone = [body for body in ended if _place(body.successor) != _place(body.name)]
    for since in sorted({body.until for body in gone if body.until and body.until >= _FIRST}):
        names = "|".join(re.escape(fold(_place(body.name))) for body in gone if body.until == since)
        form = re.compile(rf"\btỉnh (?:{names})\b")
        yield Ended(form, since + timedelta(days=1), "tên tỉnh, thành phố sau sắp xếp")


def _raised(ended: Sequence[Body]) -> Iterator[Ended]:
    """The provinces that became cities of the same name."""
    for body in sorted(ended, key=lambda one: one.until or date.max):
        if body.until and _place(body.successor) == _place(body.name):
            form = re.compile(_OTHERS + rf"{re.escape(fold(_place(body.name)))}\b")
            yield Ended(form, body.until + timedelta(days=1), body.successor)


def _place(name: str) -> str:
    return name.removeprefix("tỉnh ").removeprefix("thành phố ")


def _ended() -> tuple[Ended, ...]:
    """Offices first, then provinces."""
    told = _since("Vụ Thi đua - Khen thưởng, Viện kiểm sát nhân dân tối cao")
    gone = tuple(body for body in provinces() if body.until and body.level == "tỉnh")
    return (
        Ended(re.compile(r"\bvụ (?:thi đua|v16)|\bv16\b"), told, f"Văn phòng {_HIGHEST}"),
        Ended(re.compile(_OFFICE + r"(?:huyện|quận|thị xã)\b"), _since(_DISTRICT), "Viện kiểm sát nhân dân khu vực"),
        Ended(re.compile(r"viện kiểm sát nhân dân cấp cao\b"), _since("Viện kiểm sát nhân dân cấp cao"), _HIGHEST),
        *_merged(gone),
        *_raised(gone),
    )


_HIGHEST: Final = "Viện kiểm sát nhân dân tối cao"
_DISTRICT: Final = "Viện kiểm sát nhân dân cấp huyện"
_FIRST: Final = date(2025, 1, 1)
"""Before the merger of 2025 provinces ended too; history speaks of those, and no rule asks about them."""
_ENDED: Final = _ended()


def ended_offices(text: str, on: date) -> Iterator[Ended]:
    """The ended offices that a sentence speaks of; merged provinces are left alone, history is full of them."""
    key = body_key(text)
    return (ended for ended in _ENDED[:_OFFICES] if on >= ended.since and ended.form.search(key))


def ended_by(name: str, on: date) -> Iterator[Ended]:
    """The ended bodies that the name speaks of on that day."""
    key = body_key(name)
    return (ended for ended in _ENDED if on >= ended.since and ended.form.search(key))
