"""Figures of the invented office that stand on no other sheet."""

from __future__ import annotations

from tests.making.excel import Table
from tests.making.lam_giang_office import MARK, OFFICE

OTHER: dict[int, tuple[tuple[object, ...], ...]] = {
    2026: (
        ("KY_QUY_CHE", "Số VKSND khu vực đã ký quy chế phối hợp về an ninh trật tự", 5, "đơn vị", None),
        ("DON_VI_KY_QUY_CHE", "Tổng số VKSND khu vực", 6, "đơn vị", "VKSND khu vực 6 đang lấy ý kiến dự thảo"),
        ("BANG_TIEU_CHI_CO_SO", "Số bảng tiêu chí chấm điểm cho VKSND khu vực", 1, "bảng", None),
        ("BANG_TIEU_CHI_PHONG", "Số bảng tiêu chí chấm điểm cho các phòng", 2, "bảng", "Khối nghiệp vụ, khối tham mưu"),
        ("TIEU_CHI_TU", "Số tiêu chí ít nhất của một bảng", 62, "tiêu chí", None),
        ("TIEU_CHI_DEN", "Số tiêu chí nhiều nhất của một bảng", 96, "tiêu chí", None),
        ("CONG_BO_BANG_TIEU_CHI", "Tổng số bảng tiêu chí đã ban hành", 3, "bảng", "Để đối chiếu"),
    ),
    2027: (
        ("NAM_LOI_KEU_GOI", "Năm ban hành Lời kêu gọi thi đua ái quốc của Bác Hồ", 1948, "năm", "11/6/1948"),
        ("NAM_THANH_LAP_NGANH", "Năm thành lập ngành Kiểm sát nhân dân", 1960, "năm", "26/7/1960"),
        ("DIEN_HINH_MOI_DON_VI", "Số cá nhân điển hình ít nhất mỗi đơn vị giới thiệu", 1, "cá nhân", None),
        ("CAN_BO_DAU_MOI", "Số công chức đầu mối của mỗi đơn vị", 1, "cán bộ", None),
    ),
}


def other_sheet(year: int) -> Table:
    """The sheet “Số liệu khác” of a year."""
    return Table(
        name="Số liệu khác",
        titles=(OFFICE, f"SỐ LIỆU KHÁC NĂM {year}", MARK),
        headings=("Mã số liệu", "Chỉ tiêu", "Giá trị", "Đơn vị tính", "Ghi chú"),
        rows=OTHER[year],
        widths=(26, 60, 16, 18, 40),
    )
