"""Who confers an award, known by the words of a post or an office, however it is written."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from pipeline.law.standing import in_a_province
from pipeline.vietnamese import fold


class Body(StrEnum):
    """Who may confer."""

    PRESIDENT = "Chủ tịch nước"
    PRIME_MINISTER = "Thủ tướng Chính phủ"
    SUPREME = "Viện trưởng VKSND tối cao"
    PROVINCE = "Chủ tịch UBND tỉnh, thành phố"
    LOWER_COMMITTEE = "Chủ tịch UBND cấp dưới"
    OFFICE = "Viện trưởng VKSND cấp tỉnh"
    LOWER_OFFICE = "Viện trưởng VKSND cấp dưới"


_VKS: Final = r"\b(?:viện kiểm sát|viện ksnd|vksnd|vkstc|vks)"
_COMMITTEE: Final = r"\b(?:ubnd|(?:ủy|uỷ) ban nhân dân)"
_SIGNS: Final = (
    (Body.PRESIDENT, r"\bchủ tịch nước\b"),
    (Body.PRIME_MINISTER, r"\bthủ tướng\b|\bttg\b"),
    (Body.SUPREME, rf"{_VKS}.*\btối cao\b|\bvksndtc\b|\bvkstc\b|\bviện trưởng tối cao\b"),
    (
        Body.LOWER_COMMITTEE,
        rf"{_COMMITTEE} (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|cấp (?:xã|huyện))\b",
    ),
    (Body.PROVINCE, rf"{_COMMITTEE} (?:tỉnh|thành phố|tp|cấp tỉnh)\b"),
    (Body.LOWER_OFFICE, rf"{_VKS}(?: nhân dân)? (?:khu vực|huyện|quận|thị xã|cấp huyện)\b"),
    (Body.OFFICE, rf"{_VKS}(?: nhân dân)? (?:tỉnh|cấp tỉnh|hai cấp)\b"),
)


def body(words: str) -> Body | None:
    """Whose words these are; None for a person's name, or where it is not certain."""
    text = fold(words)
    one = next((one for one, sign in _SIGNS if re.search(sign, text)), None)
    return Body.LOWER_COMMITTEE if one is Body.PROVINCE and in_a_province(text) else one
