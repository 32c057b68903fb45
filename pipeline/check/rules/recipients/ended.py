"""Bodies that have ended: how each is recognised, the first day without it, and who took its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.recipients.items import body_key
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_TWO_LEVELS: Final = date(2025, 7, 1)
_MERGED: Final = (
    "Hà Giang", "Yên Bái", "Bắc Kạn", "Vĩnh Phúc", "Hòa Bình", "Bắc Giang", "Thái Bình", "Hải Dương", "Hà Nam",
    "Nam Định", "Quảng Bình", "Quảng Nam", "Kon Tum", "Bình Định", "Ninh Thuận", "Đắk Nông", "Bình Thuận", "Phú Yên",
    "Bình Dương", "Bà Rịa - Vũng Tàu", "Bình Phước", "Long An", "Sóc Trăng", "Hậu Giang", "Bến Tre", "Trà Vinh",
    "Tiền Giang", "Bạc Liêu", "Kiên Giang",
)  # fmt: skip
_PROVINCES: Final = "|".join(re.escape(fold(name)) for name in _MERGED)
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


_ENDED: Final = (
    Ended(
        re.compile(r"\bvụ (?:thi đua|v16)|\bv16\b"),
        date(2025, 2, 7),
        "Văn phòng Viện kiểm sát nhân dân tối cao",
    ),
    Ended(re.compile(_OFFICE + r"(?:huyện|quận|thị xã)\b"), _TWO_LEVELS, "Viện kiểm sát nhân dân khu vực"),
    Ended(re.compile(r"viện kiểm sát nhân dân cấp cao\b"), _TWO_LEVELS, "Viện kiểm sát nhân dân tối cao"),
    # From here on provinces, not offices.
    Ended(re.compile(rf"\btỉnh (?:{_PROVINCES})\b"), _TWO_LEVELS, "tên tỉnh, thành phố sau sắp xếp"),
    Ended(re.compile(_OTHERS + r"đồng nai\b"), date(2026, 4, 30), "thành phố Đồng Nai"),
    Ended(re.compile(_OTHERS + r"quảng ninh\b"), date(2026, 9, 1), "thành phố Quảng Ninh"),
    Ended(re.compile(_OTHERS + r"bắc ninh\b"), date(2026, 9, 20), "thành phố Bắc Ninh"),
)


def ended_offices(text: str, on: date) -> Iterator[Ended]:
    """The ended offices that a sentence speaks of; merged provinces are left alone, history is full of them."""
    key = body_key(text)
    return (ended for ended in _ENDED[:_OFFICES] if on >= ended.since and ended.form.search(key))


def ended_by(name: str, on: date) -> Iterator[Ended]:
    """The ended bodies that the name speaks of on that day."""
    key = body_key(name)
    return (ended for ended in _ENDED if on >= ended.since and ended.form.search(key))
