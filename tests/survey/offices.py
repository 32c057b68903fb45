"""Small offices of two years for the summary and the register, written by openpyxl."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl

from pipeline.build import Workspace

TEMPLATES = Path(__file__).resolve().parents[2] / "templates_docx"
OFFICE = [
    ["Mã cơ quan", "CQ"], ["Tên cơ quan", "Viện kiểm sát nhân dân tỉnh Thử"], ["Tên viết ngắn", "VKSND tỉnh Thử"],
    ["Tên gọi trong ngành", "ngành Kiểm sát Thử"], ["Tên tỉnh, thành phố", "tỉnh Thử"],
    ["Cơ quan chủ quản", "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO"], ["Tên cơ quan ghi ở đầu văn bản, dòng 1", "VKSND TỈNH THỬ"],
    ["Ký hiệu cơ quan", "VKST"], ["Địa danh", "Thử"],
]  # fmt: skip
UNITS = [
    ["Mã đơn vị", "Tên đơn vị", "Khối thi đua", "Tên gọi khác", "Từ ngày", "Đến ngày", "Nhập vào, đổi thành"],
    ["P2", "Phòng 2", "A", None, None, None, None],
    ["P1", "Phòng 1", "A", "Phòng Một", None, None, None],
    ["P9", "Phòng 9", "A", None, None, date(2025, 12, 31), "P1"],
]
LONG = ["Đơn vị", "Danh hiệu/hình thức", "Đối tượng", "Số lượng"]
NAMES = [
    "Họ và tên hoặc tập thể", "Đối tượng", "Đơn vị", "Danh hiệu/hình thức", "Năm", "Giai đoạn xét", "Số quyết định",
    "Ngày quyết định", "Người ký quyết định",
]  # fmt: skip
MOVEMENTS = ["Mã phong trào", "Tên phong trào thi đua", "Cấp phát động", "Giai đoạn", "Hình thức"]
COUNTS = "Khen thưởng từng dòng"


def book(path, sheets):
    """A workbook of these sheets, each a list of rows."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        page = made.create_sheet(name)
        for row in rows:
            page.append(row)
    path.parent.mkdir(parents=True, exist_ok=True)
    made.save(path)


def counted(*rows):
    """The sheet of counts, a row an award."""
    return [LONG, *([unit, award, subject, number] for unit, award, subject, number in rows)]


def workspace(root, years, office="cq", units=UNITS):
    """A workspace with one office: `years` are the sheets of each year."""
    inputs = root / "inputs"
    pairs = {"Thông tin chung": OFFICE, "Danh sách đơn vị": units}
    book(inputs / office / "chung.xlsx", pairs)
    for year, sheets in years.items():
        book(inputs / office / str(year) / "so-lieu.xlsx", sheets)
    if not (root / "templates_docx").exists():
        (root / "templates_docx").symlink_to(TEMPLATES)
    return Workspace(inputs, TEMPLATES, root / "outputs")


P1, P2 = "Phòng 1", "Phòng 2"
TWO_YEARS = {
    2025: {COUNTS: counted((P1, "Giấy khen", "Tập thể", 2), (P2, "Giấy khen", "Tập thể", 0))},
    2026: {
        COUNTS: counted(
            (P1, "Giấy khen", "Tập thể", 1059), (P2, "Giấy khen", "Tập thể", "-"),
            (P1, "Lao động tiên tiến", "Cá nhân", None), (P2, "Lao động tiên tiến", "Cá nhân", 12),
            (P1, "Bằng khen của Chủ tịch UBND tỉnh", "Cá nhân", "-"),
        ),
        "Phong trào thi đua": [
            MOVEMENTS,
            ["A", "Xây dựng nông thôn mới", "Trung ương", "giai đoạn 2021-2025", "thường xuyên"],
            ["B", "Chuyển đổi số", "Ngành", "giai đoạn 2025-2030", "thường xuyên"],
            ["C", "Về đích", "Đơn vị", None, "ngắn hạn"],
        ],
        "Số sáng kiến được công nhận": [["Đơn vị", "Cấp cơ sở", "Cấp ngành"], [P1, 3, 0], [P2, 4, None]],
    },
}  # fmt: skip
