"""The invented office: its names, its twelve units, and the mark that every sheet of it bears."""

from __future__ import annotations

from tests.making.excel import Pairs, Table

MARK = "(Số liệu minh họa: tỉnh Lam Giang, các đơn vị và những người nêu trong tệp này không có thật)"
OFFICE = "VIỆN KIỂM SÁT NHÂN DÂN TỈNH LAM GIANG"

UNITS = {
    "P1": "Phòng 1",
    "P2": "Phòng 2",
    "P3": "Phòng 3",
    "P4": "Phòng 4",
    "TCCB": "Phòng Tổ chức cán bộ",
    "VPTH": "Văn phòng tổng hợp",
    "KV1": "VKSND khu vực 1",
    "KV2": "VKSND khu vực 2",
    "KV3": "VKSND khu vực 3",
    "KV4": "VKSND khu vực 4",
    "KV5": "VKSND khu vực 5",
    "KV6": "VKSND khu vực 6",
}
ROOMS, AREAS = "Khối các phòng", "Khối các VKSND khu vực"
OTHER_NAMES = {
    "TCCB": "Phòng TCCB",
    "VPTH": "Văn phòng",
    **{f"KV{n}": f"Viện kiểm sát nhân dân khu vực {n}" for n in range(1, 7)},
}

NAMES = (
    ("Mã cơ quan", "VKSLG"),
    ("Tên cơ quan", "Viện kiểm sát nhân dân tỉnh Lam Giang"),
    ("Tên viết ngắn", "VKSND tỉnh Lam Giang"),
    ("Tên gọi trong ngành", "ngành Kiểm sát Lam Giang"),
    ("Tên tỉnh, thành phố", "tỉnh Lam Giang"),
    ("Cơ quan chủ quản (ghi ở đầu văn bản)", "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO"),
    ("Tên cơ quan ghi ở đầu văn bản, dòng 1", "VIỆN KIỂM SÁT NHÂN DÂN"),
    ("Tên cơ quan ghi ở đầu văn bản, dòng 2", "TỈNH LAM GIANG"),
    ("Chữ viết tắt trong ký hiệu văn bản", "VKSLG"),
    ("Địa danh ghi trên văn bản", "Lam Giang"),
    ("Cách ghi mục đích ở Nơi nhận", "từng dòng"),
    ("Ghi chú in ở đầu văn bản", "SỐ LIỆU MINH HỌA - KHÔNG DÙNG ĐỂ BÁO CÁO"),
    ("Cách đếm danh hiệu tập thể", "riêng biệt"),
    ("Cách đếm danh hiệu cá nhân", "lồng nhau"),
    ("Danh hiệu không đăng ký", "cảnh báo"),
)

NOTE = (
    "Ghi chú: danh sách theo tổ chức từ ngày 01/7/2025. Để chuỗi số liệu năm năm so sánh được, cơ quan giả định này "
    "ghi cùng mười hai đơn vị cho cả các năm 2022, 2023, 2024; ngoài thực tế, trước ngày 01/7/2025 là các viện kiểm "
    "sát cấp huyện."
)


def block(unit: str) -> str:
    """The emulation block that a unit belongs to."""
    return AREAS if unit.startswith("KV") else ROOMS


def office_sheets() -> tuple[Pairs, Table]:
    """The office's own workbook: what it is called and which units it has."""
    rows = [(code, name, block(code), OTHER_NAMES.get(code)) for code, name in UNITS.items()]
    units = Table(
        name="Danh sách đơn vị",
        titles=("DANH SÁCH ĐƠN VỊ HAI CẤP KIỂM SÁT LAM GIANG", MARK),
        headings=("Mã đơn vị", "Tên đơn vị", "Khối thi đua", "Tên gọi khác"),
        rows=rows,
        widths=(12, 34, 30, 40),
        below=(NOTE,),
    )
    return Pairs("Thông tin chung", ("THÔNG TIN CHUNG VỀ CƠ QUAN", MARK), NAMES), units
