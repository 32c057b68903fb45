"""Where a line may not break in Vietnamese office prose (SO-09)."""

from __future__ import annotations

import re

from pipeline.vietnamese.text import NBSP

_COUNTED = (
    "tập thể|cá nhân|lượt|người|đồng chí|cán bộ|công chức|đảng viên|đơn vị|phòng|viện|cơ quan|tổ chức|gia đình|hộ|"
    "tỉnh|thành phố|huyện|thị xã|thị trấn|xã|phường|thôn|khu|cụm|khối|UBND|"
    "phong trào|cuộc|đợt|buổi|lớp|lần|vụ|bị can|bị cáo|án|tin|văn bản|kế hoạch|báo cáo|chỉ tiêu|sáng kiến|đề tài|"
    "chuyên đề|yêu cầu|tiêu chí|nội dung|bài|danh hiệu|giấy khen|bằng khen|cờ|huân chương|huy chương|kỷ niệm chương|"
    "đầu|cuốn|quyển|tủ|bộ|bảng|chiếc|máy|suất|phần|ngôi nhà|nhà|công trình|mô hình|"
    "nghìn|ngàn|triệu|tỷ|tỉ|đồng|giờ|phút|tuần|quý|"
    "m²|m2|m³|m3|km²|km2|km|ha|kg|tấn|tạ|lít|cm|mm|m"
)
_NUMBERED = (
    "ngày|tháng|năm|số|điều|khoản|chương|mục|phần|phụ lục|quý|lần thứ|nhiệm kỳ|giai đoạn|khóa|khoá|đợt|trang|"
    "khu vực|phòng|cụm|khối"
)
_LETTERED = "chương|mục|phần|phụ lục|quý|lần thứ|khóa|khoá"
_NO_YEAR = rf"(?<!(?i:năm)[ {NBSP}][0-9]{{4}})(?<!/[0-9]{{4}})"

# Each pattern ends before and behind the one space that must hold; its group is what stands in front of that space.
_HAZARDS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"([0-9]){_NO_YEAR} (?=(?:(?i:{_COUNTED})|[A-ZĐ]{{2,}})(?!\w))",
        # A day, month or year is counted only where no number of its own follows: 12 tháng, but 24 | tháng 02.
        r"([0-9]) (?=(?:ngày|tháng|năm)(?!\w)(?!\s[0-9]))",
        r"\b(nghìn|triệu|tỷ|tỉ) (?=đồng(?!\w))",
        rf"\b((?i:{_NUMBERED})) (?=[0-9])",
        rf"\b((?i:{_LETTERED})) (?=(?:[IVXLC]+|[A-Z])(?!\w))",
        r"\b((?i:điểm)) (?=[a-zđ](?!\w)|[0-9])",
        r"\b((?:TP|Tp|TX)\.) (?=\w)",
    )
)


def binding(text: str) -> str:
    """The text with a no-break space wherever a line end would part a number from its word; nothing else changes."""
    for hazard in _HAZARDS:
        text = hazard.sub(rf"\1{NBSP}", text)
    return text
