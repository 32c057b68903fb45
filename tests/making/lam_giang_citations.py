"""What the invented office's documents rest on: laws and circulars that exist."""

from __future__ import annotations

from datetime import date

from tests.making.excel import Table
from tests.making.lam_giang_office import MARK, OFFICE

Citation = tuple[str, str, str | None, date | None, str | None, str | None, str]

LAW = "Luật Thi đua, khen thưởng năm 2022 (được sửa đổi, bổ sung theo Luật số 06/2026/QH16)"
DECREE_ON = (
    "quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành "
    "một số điều của Luật Thi đua, khen thưởng"
)
WORK, BRANCH = "công tác thi đua, khen thưởng", "ngành Kiểm sát nhân dân"
CIRCULAR_ON = f"quy định về {WORK} trong {BRANCH}"
COURT = "Viện trưởng VKSND tối cao"
DECREE, CIRCULAR, RESOLUTION = "152/2025/NĐ-CP", "02/2024/TT-VKSTC", "109-NQ/BCSĐ"
RESOLUTION_ON = f"về lãnh đạo {WORK} trong {BRANCH}"
FORMER = "Ban cán sự đảng VKSND tối cao"
DECREED, CIRCULATED, RESOLVED = date(2025, 6, 14), date(2024, 8, 12), date(2023, 12, 18)
LEADING = "Lãnh đạo, chỉ đạo"

CITATIONS: dict[int, tuple[Citation, ...]] = {
    2026: (
        ("TT02", "Thông tư", CIRCULAR, CIRCULATED, COURT, CIRCULAR_ON, "Mở đầu"),
        ("LUAT", LAW, None, None, None, None, LEADING),
        ("ND152", "Nghị định", DECREE, DECREED, "Chính phủ", DECREE_ON, LEADING),
        ("NQ109", "Nghị quyết", RESOLUTION, RESOLVED, FORMER, RESOLUTION_ON, LEADING),
        ("LUAT-NV", "Luật Thi đua, khen thưởng năm 2022", None, None, None, None, "Nhiệm vụ"),
        ("ND152-NV", "Nghị định", DECREE, None, None, None, "Nhiệm vụ"),
        ("TT02-NV", "Thông tư", CIRCULAR, None, None, None, "Nhiệm vụ"),
    ),
    2027: (
        ("TT02", "Thông tư", CIRCULAR, CIRCULATED, COURT, CIRCULAR_ON, "Mở đầu"),
        ("LUAT", LAW, None, None, None, None, "Phát động"),
        ("ND152", "Nghị định", DECREE, DECREED, "Chính phủ", DECREE_ON, "Phát động"),
        ("LUAT-BP", "Luật Thi đua, khen thưởng năm 2022", None, None, None, None, "Biện pháp"),
        ("TT02-BP", "Thông tư", CIRCULAR, None, None, None, "Biện pháp"),
    ),
}


def citation_sheet(year: int) -> Table:
    """The sheet “Căn cứ, viện dẫn” of a year's documents."""
    return Table(
        name="Căn cứ, viện dẫn",
        titles=(OFFICE, "CĂN CỨ, VĂN BẢN VIỆN DẪN", MARK),
        headings=(
            "Mã",
            "Hình thức văn bản",
            "Số, ký hiệu",
            "Ngày ban hành",
            "Cơ quan ban hành",
            "Về việc",
            "Dùng ở phần",
        ),
        rows=CITATIONS[year],
        widths=(12, 40, 22, 16, 30, 60, 18),
    )
