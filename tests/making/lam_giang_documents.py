"""The documents that the invented office wants, to whom they go, what they rest on, and figures of no other sheet."""

from __future__ import annotations

from datetime import date

from tests.making.excel import Table
from tests.making.lam_giang_office import MARK, OFFICE

YEARLY, FIVE_YEARS, PLAN = "Báo cáo tổng kết năm", "Báo cáo tổng kết 5 năm", "Kế hoạch năm"
ABOVE = "Viện kiểm sát nhân dân tối cao (Văn phòng)"
SUBJECT = "Tổng kết phong trào thi đua và công tác khen thưởng {}"
HEAD = "Đàm Khắc Vĩnh"

DOCUMENTS = {
    2026: (
        (
            YEARLY,
            2026,
            2026,
            SUBJECT.format("năm 2026"),
            412,
            date(2026, 11, 16),
            ABOVE,
            None,
            "VIỆN TRƯỞNG",
            HEAD,
        ),
        (
            FIVE_YEARS,
            2022,
            2026,
            SUBJECT.format("5 năm (2022-2026)"),
            418,
            date(2026, 11, 20),
            ABOVE,
            None,
            "VIỆN TRƯỞNG",
            HEAD,
        ),
    ),
    2027: (
        (
            PLAN,
            2027,
            2027,
            "Công tác thi đua, khen thưởng năm 2027",
            None,
            date(2026, 12, 18),
            None,
            "KT. VIỆN TRƯỞNG",
            "PHÓ VIỆN TRƯỞNG",
            "Lục Thị Hoài An",
        ),
    ),
}
COMMON_RECIPIENTS = (
    "Ban Thi đua - Khen thưởng tỉnh",
    "Lãnh đạo VKSND tỉnh",
    "Hội đồng Thi đua - Khen thưởng VKSND tỉnh",
    "Công đoàn VKSND tỉnh",
    "Các phòng, VKSND khu vực",
)
RECIPIENTS = {
    2026: (
        *((None, name, None) for name in COMMON_RECIPIENTS[:4]),
        (FIVE_YEARS, "Văn phòng Tỉnh ủy", "để báo cáo"),
        (None, COMMON_RECIPIENTS[4], None),
        (None, "Lưu: VT, VPTH", None),
    ),
    2027: (
        (PLAN, "Văn phòng VKSND tối cao", "để báo cáo"),
        (PLAN, "Ban Thi đua - Khen thưởng tỉnh", "để báo cáo"),
        (PLAN, "Lãnh đạo VKSND tỉnh", "để chỉ đạo"),
        (PLAN, "Các phòng, VKSND khu vực", "để thực hiện"),
        (PLAN, "Công đoàn, Đoàn Thanh niên VKSND tỉnh", "để phối hợp"),
        (PLAN, "Lưu: VT, VPTH", None),
    ),
}


def document_sheet(year: int) -> Table:
    """The sheet that tells which documents are wanted of a year."""
    return Table(
        name="Văn bản cần lập",
        titles=(OFFICE, "VĂN BẢN CẦN LẬP", MARK),
        headings=(
            "Loại văn bản",
            ("Thời kỳ", ("Từ năm", "Đến năm")),
            "Trích yếu nội dung",
            "Số văn bản",
            "Ngày ký",
            "Kính gửi",
            ("Người ký", ("Quyền hạn ký", "Chức vụ người ký", "Họ và tên người ký")),
        ),
        rows=DOCUMENTS[year],
        widths=(28, 10, 10, 48, 12, 14, 34, 20, 22, 26),
    )


def recipient_sheet(year: int) -> Table:
    """The sheet of recipients, each with what it gets the document for."""
    return Table(
        name="Nơi nhận",
        titles=("NƠI NHẬN VĂN BẢN", MARK),
        headings=("Dùng cho văn bản", "Tên nơi nhận", "Mục đích gửi"),
        rows=RECIPIENTS[year],
        widths=(28, 46, 20),
        below=("Để trống cột “Dùng cho văn bản” là dùng chung cho mọi văn bản của năm.",),
    )
