"""The invented office's high awards, its own titles and its recognised initiatives, by year."""

from __future__ import annotations

from tests.making.excel import COUNT, Table
from tests.making.lam_giang_office import MARK, OFFICE, UNITS

HIGH = {
    2022: (("Bằng khen của Thủ tướng Chính phủ", "Tập thể", "Phòng 1", None, "Công tác 2017-2021"),),
    2023: (
        (
            "Bằng khen của Thủ tướng Chính phủ",
            "Cá nhân",
            "Lò Thị Hoài Nghi",
            "Trưởng phòng Phòng Tổ chức cán bộ",
            "Công tác 2018-2022",
        ),
    ),
    2024: (("Huân chương Lao động hạng Ba", "Tập thể", "Văn phòng tổng hợp", None, None),),
    2025: (
        ("Huân chương Lao động hạng Nhì", "Tập thể", "VKSND tỉnh Lam Giang", None, "Giai đoạn 2020-2024"),
        ("Huân chương Lao động hạng Ba", "Cá nhân", "Tống Khải Duệ", "nguyên Phó Viện trưởng VKSND tỉnh", None),
    ),
    2026: (
        ("Huân chương Lao động hạng Ba", "Cá nhân", "Vi Thị Sương Hạ", "nguyên Trưởng phòng Phòng 3", "2021-2025"),
        (
            "Bằng khen của Thủ tướng Chính phủ",
            "Tập thể",
            "VKSND khu vực 1",
            "VKSND tỉnh Lam Giang",
            "Công tác 2021-2025",
        ),
        (
            "Bằng khen của Thủ tướng Chính phủ",
            "Cá nhân",
            "Bế Ngọc Trâm Ca",
            "Viện trưởng VKSND khu vực 3",
            "Công tác 2021-2025",
        ),
    ),
}
OWN = {
    2022: ("Tập thể lao động xuất sắc", "Cờ thi đua ngành Kiểm sát nhân dân"),
    2023: ("Tập thể lao động xuất sắc",),
    2024: ("Tập thể lao động xuất sắc", "Cờ thi đua của Chính phủ"),
    2025: ("Tập thể lao động xuất sắc",),
    2026: ("Tập thể lao động xuất sắc", "Cờ thi đua ngành Kiểm sát nhân dân"),
}
INITIATIVES = {
    2022: ((1, 1, 2, 2, 2, 3, 4, 3, 3, 2, 2, 2), {}),
    2023: ((2, 1, 3, 1, 1, 2, 4, 4, 2, 3, 2, 2), {"P1": 1}),
    2024: ((2, 2, 3, 1, 3, 3, 4, 3, 3, 2, 3, 2), {"KV1": 1}),
    2025: ((2, 1, 1, 1, 2, 1, 3, 2, 3, 1, 3, 3), {}),
    2026: ((2, 3, 1, 2, 1, 3, 4, 2, 3, 3, 3, 2), {"VPTH": 1, "KV1": 1}),
}
NOTABLE = {
    2022: (
        ("Sổ tay câu hỏi khi kiểm sát việc lấy lời khai người dưới 18 tuổi", "Phòng 2", "cơ sở"),
        ("Cách lập sơ đồ chứng cứ trong vụ án có nhiều bị can", "VKSND khu vực 1", "cơ sở"),
    ),
    2023: (
        ("Bộ tình huống rèn kỹ năng tranh tụng từ các phiên tòa rút kinh nghiệm", "Phòng 1", "ngành"),
        ("Bảng đối chiếu thời hạn kiểm sát bản án, quyết định dân sự", "VKSND khu vực 4", "cơ sở"),
    ),
    2024: (
        ("Quy trình số hóa và trích xuất hồ sơ vụ án phục vụ phiên tòa trực tuyến", "VKSND khu vực 1", "ngành"),
        ("Phiếu theo dõi kiến nghị phòng ngừa vi phạm, tội phạm theo lĩnh vực", "Phòng 3", "cơ sở"),
    ),
    2025: (
        ("Cẩm nang bàn giao, tiếp nhận hồ sơ khi sắp xếp tổ chức bộ máy", "Phòng Tổ chức cán bộ", "cơ sở"),
        ("Mô hình tổ công tác lưu động kiểm sát thi hành án ở xã vùng cao", "VKSND khu vực 5", "cơ sở"),
    ),
    2026: (
        ("Ứng dụng sổ thi đua, khen thưởng điện tử trong hai cấp kiểm sát Lam Giang", "Văn phòng tổng hợp", "ngành"),
        ("Kỹ năng kiểm sát việc thu thập, bảo quản dữ liệu điện tử", "VKSND khu vực 1", "ngành"),
        ("Mẫu yêu cầu điều tra đối với tội phạm lừa đảo trên không gian mạng", "Phòng 2", "cơ sở"),
        ("Cách tra cứu nhanh án lệ, hướng dẫn nghiệp vụ theo từ khóa", "VKSND khu vực 3", "cơ sở"),
    ),
}


def high_sheet(year: int) -> Table:
    """The named recipients of State awards in a year."""
    return Table(
        name="Khen thưởng cấp Nhà nước",
        titles=(OFFICE, f"DANH SÁCH KHEN THƯỞNG CẤP NHÀ NƯỚC NĂM {year}", MARK),
        headings=("Hình thức khen thưởng", "Đối tượng", "Tên tập thể, cá nhân", "Chức vụ, đơn vị", "Ghi chú"),
        rows=HIGH[year],
        widths=(36, 12, 30, 38, 24),
    )


def own_sheet(year: int) -> Table:
    """The titles that the office as a whole won in a year."""
    return Table(
        name="Danh hiệu của cơ quan",
        titles=(f"DANH HIỆU THI ĐUA CỦA VKSND TỈNH LAM GIANG NĂM {year}", MARK),
        headings=("Năm", "Danh hiệu thi đua của cơ quan", "Ghi chú"),
        rows=[(year, title, None) for title in OWN[year]],
        widths=(10, 46, 30),
    )


def initiative_sheet(year: int) -> Table:
    """The number of initiatives that each unit had recognised, with the total."""
    local, branch = INITIATIVES[year]
    rows = [(UNITS[u], n, branch.get(u, 0), None) for u, n in zip(UNITS, local, strict=True)]
    return Table(
        name="Số sáng kiến",
        titles=(f"SỐ SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM {year}", MARK),
        headings=("Đơn vị", ("Số sáng kiến được công nhận", ("Cấp cơ sở", "Cấp ngành")), "Ghi chú"),
        rows=rows,
        total=("", sum(local), sum(branch.values()), None),
        widths=(32, 14, 14, 30),
        formats={2: COUNT, 3: COUNT},
    )


def notable_sheet(year: int) -> Table:
    """The year's notable initiatives."""
    return Table(
        name="Sáng kiến tiêu biểu",
        titles=(f"SÁNG KIẾN TIÊU BIỂU NĂM {year}", MARK),
        headings=("Tên sáng kiến", "Tác giả, đơn vị", "Cấp công nhận"),
        rows=NOTABLE[year],
        widths=(70, 30, 18),
    )
