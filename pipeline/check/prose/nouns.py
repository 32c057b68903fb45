"""What figures count: the noun behind a figure, blind to lượt."""

from __future__ import annotations

import re
from typing import Final

COUNTED: Final = (
    "phong trào thi đua", "phong trào", "đợt thi đua", "đợt", "nội dung", "nhiệm vụ", "giải pháp", "bài học",
    "nhóm nhiệm vụ", "nhóm giải pháp", "nhóm", "tiêu chí", "sáng kiến", "chuyên đề", "hạn chế", "nguyên nhân", "cuộc",
    "kế hoạch", "văn bản", "đơn vị", "tập thể", "cá nhân", "bước", "yêu cầu", "khâu", "mục tiêu", "chỉ tiêu",
    "mô hình", "hoạt động", "hình thức", "danh hiệu", "đề án", "dự án", "công trình", "phần việc", "việc", "biện pháp",
    "kiến nghị", "vấn đề", "ý kiến", "xã", "trường", "huyện", "phường", "hộ", "vụ án", "vụ việc", "vụ", "bảng", "tủ",
    "bộ", "suất quà", "suất", "đầu sách", "nhà", "buổi", "bài viết", "bài", "hồ sơ", "học sinh", "người", "cán bộ",
    "công chức", "Kiểm sát viên", "đồng chí", "trường hợp", "bị can", "bị cáo", "khu dân cư", "KDC", "hội nghị", "lớp",
    "cụm", "khối", "lĩnh vực", "tiêu chuẩn", "điểm", "hướng dẫn", "chỉ thị", "nghị quyết", "quyết định", "công văn",
    "Giấy khen", "Bằng khen", "Cờ thi đua", "Huân chương", "quyển", "cuốn", "đề tài", "điển hình", "gương",
)  # fmt: skip
_NOUN: Final = re.compile(
    rf"\s+(?:lượt\s+)?(?P<noun>{'|'.join(sorted(COUNTED, key=len, reverse=True))})\b", re.IGNORECASE
)


_SAME: Final = {
    "vụ án": "vụ", "vụ việc": "vụ", "phong trào thi đua": "phong trào", "đợt thi đua": "đợt", "suất quà": "suất",
    "bài viết": "bài", "nhóm nhiệm vụ": "nhóm", "nhóm giải pháp": "nhóm", "kdc": "khu dân cư",
}  # fmt: skip


def noun_after(text: str, at: int) -> str:
    """The counted noun that begins at this place, in small letters; empty where there is none."""
    found = _NOUN.match(text, at)
    noun = found["noun"].lower() if found else ""
    return _SAME.get(noun, noun)


def noun_end(text: str, at: int) -> int:
    """Where that noun ends."""
    found = _NOUN.match(text, at)
    return found.end() if found else at
