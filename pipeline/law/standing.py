"""Whether an office of the procuracy was there on a day, by the words of its name: kinds that ended or began."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from pipeline.vietnamese import fold

CHANGE: Final = date(2025, 7, 1)

_OFFICE: Final = r"\b(?:viện kiểm sát nhân dân|viện ksnd|vksnd|vks)"
_ENDED: Final = re.compile(rf"{_OFFICE} (?:cấp cao|cấp huyện|huyện|quận|thị xã)\b")
_CITY: Final = re.compile(r"(?:thành phố|\btp\.?) ?(.+)")
_OF_CITY: Final = re.compile(rf"{_OFFICE} (?:thành phố|tp\b)")
_NEW: Final = re.compile(rf"{_OFFICE} (?:cấp )?khu vực\b")
_PROVINCES: Final = re.compile("hà nội|hải phòng|đà nẵng|cần thơ|huế|hồ chí minh|hcm|đồng nai|quảng ninh|bắc ninh")


def ended_before(name: str, day: date) -> bool:
    """Whether the name is that of a kind of office that had ended: of a district or a high procuracy."""
    text = fold(name)
    return day >= CHANGE and bool(_ENDED.search(text) or (_OF_CITY.search(text) and in_a_province(text)))


def began_after(name: str, day: date) -> bool:
    """Whether the name is that of a kind of office that had not begun: of a region."""
    return day < CHANGE and bool(_NEW.search(fold(name)))


def in_a_province(text: str) -> bool:
    """Whether the folded words name a city inside a province; a city that is a province itself is none."""
    city = _CITY.search(text)
    return bool(city and not _PROVINCES.match(city[1]))
