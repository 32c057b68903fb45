"""Makes the workbooks of VKSND tỉnh Hải Dương: python -m tests.making.workbooks_hai_duong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.making import hai_duong_activities as done
from tests.making import hai_duong_awards as known
from tests.making import hai_duong_movements as moved
from tests.making.excel import COUNT, Pairs, Table, save
from tests.making.prose import paragraphs

FOLDER = Path(__file__).parents[2] / "inputs" / "hai-duong"
PROSE = Path(__file__).with_name("hai_duong_noi_dung.md")
OFFICE = "VIỆN KIỂM SÁT NHÂN DÂN TỈNH HẢI DƯƠNG"
PERIOD = "Kỳ báo cáo: 05 năm (2020-2024)"
REPORT = "Báo cáo tổng kết 5 năm"
YEARS = "5 năm (2020-2024)"
SUBJECT = f"Tổng kết phong trào thi đua và công tác khen thưởng {YEARS}"
SOURCE = f"Báo cáo {SUBJECT[0].lower()}{SUBJECT[1:]} của VKSND tỉnh Hải Dương"

NAMES = (
    ("Mã cơ quan", "VKSHD"),
    ("Tên cơ quan", "Viện kiểm sát nhân dân tỉnh Hải Dương"),
    ("Tên viết ngắn", "VKSND tỉnh Hải Dương"),
    ("Tên gọi trong ngành", "ngành Kiểm sát Hải Dương"),
    ("Tên tỉnh, thành phố", "tỉnh Hải Dương"),
    ("Cơ quan chủ quản (ghi ở đầu văn bản)", "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO"),
    ("Tên cơ quan ghi ở đầu văn bản, dòng 1", "VIỆN KIỂM SÁT NHÂN DÂN"),
    ("Tên cơ quan ghi ở đầu văn bản, dòng 2", "TỈNH HẢI DƯƠNG"),
    ("Chữ viết tắt trong ký hiệu văn bản", "VKSHD"),
    ("Địa danh ghi trên văn bản", "Hải Dương"),
    ("Cách ghi mục đích ở Nơi nhận", "từng dòng"),
    ("Ghi chú in ở đầu văn bản", None),
)

ROOMS, DISTRICTS = "Khối các đơn vị cấp phòng", "Khối VKSND cấp huyện"
UNITS = (
    ("TCCB", "Phòng Tổ chức cán bộ", ROOMS, "Phòng TCCB"),
    ("VPTH", "Văn phòng tổng hợp", ROOMS, "Văn phòng"),
    ("HD", done.CITY, DISTRICTS, "VKSND TP Hải Dương"),
    ("CL", done.CHI_LINH, DISTRICTS, "VKSND TP Chí Linh"),
    ("GL", done.GIA_LOC, DISTRICTS, "Gia Lộc"),
    ("CG", done.CAM_GIANG, DISTRICTS, "Cẩm Giàng"),
    ("BG", done.BINH_GIANG, DISTRICTS, "Bình Giang"),
    ("TM", done.THANH_MIEN, DISTRICTS, "Thanh Miện"),
    ("TH", done.THANH_HA, DISTRICTS, "Thanh Hà"),
    ("NS", done.NAM_SACH, DISTRICTS, "Nam Sách"),
)

RECIPIENTS = (
    (REPORT, "Như trên", None, "Nơi nhận thứ nhất là VKSND tối cao (Văn phòng), đã ghi ở Kính gửi"),
    (REPORT, "Ban Thi đua - Khen thưởng tỉnh", None, None),
    (REPORT, "Lãnh đạo VKSND tỉnh", None, None),
    (REPORT, "Công đoàn cơ sở VKSND tỉnh", None, None),
    (REPORT, "Hội đồng Thi đua - Khen thưởng VKSND tỉnh", None, None),
    (REPORT, "Các đơn vị hai cấp", None, None),
    (REPORT, "Lưu: VT, VP", None, "Bản cũ ghi “HS+VP”; sửa theo mẫu NĐ 30: “Lưu: VT, …”"),
)


def office() -> list[Pairs | Table]:
    """The office's own workbook."""
    units = Table(
        "Danh sách đơn vị",
        ("DANH SÁCH ĐƠN VỊ", OFFICE),
        ("Mã đơn vị", "Tên đơn vị", "Khối thi đua", "Tên gọi khác"),
        UNITS,
        widths=(12, 40, 32, 28),
        below=("Danh sách ghi những đơn vị có tên trong báo cáo 05 năm (2020-2024).",),
    )
    return [Pairs("Thông tin chung", ("THÔNG TIN CHUNG CỦA CƠ QUAN",), NAMES), units]


def writing() -> list[Table]:
    """The document to make, to whom it goes, what it cites and its narrative."""
    row = (REPORT, 2020, 2024, SUBJECT, None, None, date(2025, 2, 24), "Viện kiểm sát nhân dân tối cao (Văn phòng)",
           None, "VIỆN TRƯỞNG", "Nguyễn Hoàng Dương")  # fmt: skip
    heads = ("Loại văn bản", ("Kỳ báo cáo", ("Từ năm", "Đến năm")), "Trích yếu", "Số văn bản",
             "Ký hiệu cơ quan (nếu khác)", "Ngày ký", "Kính gửi",
             ("Người ký", ("Quyền hạn ký", "Chức vụ người ký", "Họ và tên người ký")))  # fmt: skip
    prose = [(REPORT, part, text) for part, text in paragraphs(PROSE)]
    return [
        Table("Văn bản cần lập", ("VĂN BẢN CẦN LẬP", OFFICE), heads, [row],
              widths=(22, 8, 8, 36, 10, 14, 12, 26, 12, 16, 22)),
        Table("Nơi nhận", ("NƠI NHẬN", OFFICE), ("Loại văn bản", "Nơi nhận", "Mục đích gửi", "Ghi chú"), RECIPIENTS,
              widths=(24, 44, 18, 46)),
        Table("Căn cứ, viện dẫn", ("CĂN CỨ, VĂN BẢN VIỆN DẪN", OFFICE),
              ("Mã viện dẫn", "Hình thức văn bản", "Số, ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Về việc",
               "Dùng ở phần"), moved.CITED, widths=(12, 14, 20, 13, 26, 52, 18)),
        Table("Nội dung", ("NỘI DUNG BÁO CÁO", OFFICE), ("Loại văn bản", "Mục", "Nội dung đoạn văn"), prose,
              widths=(22, 26, 110)),
    ]  # fmt: skip


def emulation() -> list[Table]:
    """The movements and what was done for them."""
    activities = [(None, *row) for row in done.ACTIVITIES]
    return [
        Table("Phong trào thi đua", ("CÁC PHONG TRÀO THI ĐUA", PERIOD),
              ("Mã phong trào", "Tên phong trào thi đua", "Cấp phát động", "Giai đoạn", "Hình thức",
               "Đoạn dẫn trong báo cáo"), moved.MOVEMENTS, widths=(12, 60, 14, 14, 14, 54)),
        Table("Hoạt động thi đua", ("HOẠT ĐỘNG HƯỞNG ỨNG CÁC PHONG TRÀO THI ĐUA", PERIOD),
              ("Năm", "Mã phong trào", "Nhóm hoạt động", "Đơn vị thực hiện", "Nơi thực hiện", "Nội dung",
               ("Kết quả", ("Số lượng", "Đơn vị tính", "Trị giá (đồng)")), "Ghi chú"), activities,
              widths=(8, 12, 28, 28, 34, 46, 12, 14, 18, 30), formats={7: COUNT, 9: COUNT},
              below=("Cột “Năm” để trống: báo cáo chỉ nêu kết quả chung của cả kỳ.",)),
    ]  # fmt: skip


def rewarding() -> list[Table]:
    """The published totals, the named high awards and the office's own titles."""
    totals = [(*row[:4], 2020, 2024, SOURCE, row[4]) for row in known.TOTALS]
    return [
        Table("Số liệu tổng hợp cả kỳ", ("SỐ LIỆU KHEN THƯỞNG TỔNG HỢP CẢ KỲ", PERIOD),
              ("Danh hiệu, hình thức khen thưởng", "Đối tượng", "Số lượng cả kỳ", "Đếm theo",
               ("Kỳ tổng hợp", ("Từ năm", "Đến năm")), "Nguồn số liệu", "Ghi chú"), totals,
              widths=(44, 12, 12, 12, 10, 10, 52, 36), formats={3: COUNT},
              below=("Số lượt và số đối tượng không cộng với nhau nên bảng không có dòng tổng.",)),
        Table("Khen thưởng cấp Nhà nước", ("DANH SÁCH KHEN THƯỞNG CẤP NHÀ NƯỚC", PERIOD),
              ("Năm khen thưởng", "Danh hiệu, hình thức khen thưởng", "Đối tượng", "Tên tập thể, cá nhân", "Chức vụ",
               "Ghi chú"), known.HIGH, widths=(12, 38, 12, 30, 36, 30)),
        Table("Danh hiệu của cơ quan theo năm", ("DANH HIỆU THI ĐUA CỦA VKSND TỈNH THEO NĂM", PERIOD),
              ("Năm", "Danh hiệu của cơ quan", "Ghi chú"), known.TITLES, widths=(10, 48, 36)),
    ]  # fmt: skip


def ideas() -> list[Table]:
    """The initiatives and the remaining figures."""
    counted = [(None, 2020, 2024, "Ngành Kiểm sát Hải Dương", 169, 4, SOURCE)]
    return [
        Table("Số sáng kiến được công nhận", ("SÁNG KIẾN ĐƯỢC CÔNG NHẬN", PERIOD),
              ("Năm", ("Kỳ tổng hợp", ("Từ năm", "Đến năm")), "Đơn vị",
               ("Số sáng kiến", ("Cấp cơ sở", "Cấp ngành")), "Ghi chú"), counted,
              total=(None, None, None, None, 169, 4, None), widths=(8, 10, 10, 34, 12, 12, 56), formats={5: COUNT}),
        Table("Sáng kiến tiêu biểu", ("CÁC SÁNG KIẾN TIÊU BIỂU", PERIOD),
              ("Tên sáng kiến", "Tác giả", "Cấp công nhận"), [(name, None, None) for name in known.IDEAS],
              widths=(90, 24, 16)),
        Table("Số liệu khác", ("SỐ LIỆU KHÁC DÙNG TRONG BÁO CÁO", PERIOD),
              ("Mã số liệu", "Chỉ tiêu", "Giá trị", "Đơn vị tính", "Ghi chú"), known.OTHER, widths=(24, 60, 12, 14, 36),
              formats={3: COUNT}),
    ]  # fmt: skip


def make(folder: Path = FOLDER) -> None:
    """Write all workbooks of the office."""
    save(folder / "don-vi.xlsx", office())
    save(folder / "2024" / "van-ban-va-noi-dung-2024.xlsx", writing())
    save(folder / "2024" / "phong-trao-thi-dua-2020-2024.xlsx", emulation())
    save(folder / "2024" / "khen-thuong-2020-2024.xlsx", rewarding())
    save(folder / "2024" / "sang-kien-so-lieu-khac-2020-2024.xlsx", ideas())


if __name__ == "__main__":
    make()
