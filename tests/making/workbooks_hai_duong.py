"""Makes the workbooks of VKSND tỉnh Hải Dương: python -m tests.making.workbooks_hai_duong."""
# ruff: noqa: E501 - names of movements and initiatives are long

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.making import hai_duong_activities as done
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

# mã, hình thức, số ký hiệu, ngày, cơ quan, về, dùng ở
COURT = "Viện trưởng VKSND tối cao"
BRANCH = "khen thưởng trong ngành Kiểm sát nhân dân"
LAW, LEADING, AHEAD = "Luật Thi đua, khen thưởng năm 2022", "Lãnh đạo, chỉ đạo", "Nhiệm vụ"
RENEWING = "về tiếp tục đổi mới công tác thi đua, khen thưởng"
CITED = (
    ("KH194", "Kế hoạch", "194/KH-VKSTC", date(2024, 8, 26), "VKSND tối cao",
     "về tổ chức Hội nghị Điển hình tiên tiến và Đại hội Thi đua yêu nước ngành Kiểm sát nhân dân lần thứ VII năm 2025",
     "Mở đầu"),
    ("LUAT2022", LAW, None, None, None, None, LEADING),
    ("NQ109", "Nghị quyết", "109-NQ/BCSĐ", date(2023, 12, 18), "Ban cán sự đảng VKSND tối cao",
     f"về lãnh đạo công tác thi đua, {BRANCH}", LEADING),
    ("TT02", "Thông tư", "02/2024/TT-VKSTC", date(2024, 8, 12), COURT, f"quy định về công tác thi đua, {BRANCH}",
     LEADING),
    ("CT34", "Chỉ thị", "34-CT/TW", date(2014, 4, 7), "Bộ Chính trị", RENEWING, AHEAD),
    ("CT37", "Chỉ thị", "37-CT/TU", date(2014, 7, 10), "Ban Thường vụ Tỉnh ủy", RENEWING, AHEAD),
    ("NQ109-2", "Nghị quyết", "109-NQ/BCSĐ", None, None, None, AHEAD),
    ("LUAT2022-2", LAW, None, None, None, None, AHEAD),
    ("TT02-2", "Thông tư", "02/2024/TT-VKSTC", None, None, None, AHEAD),
)  # fmt: skip

# mã, tên, cấp phát động, giai đoạn, hình thức, đoạn dẫn
LONG, SHORT, TO_2025 = "thường xuyên", "ngắn hạn", "giai đoạn 2021-2025"
MOVEMENTS = (
    ("PT01", ("Phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hằng năm và kế hoạch 5 năm (2021-2025) theo Nghị"
     " quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"), "Trung ương", None, LONG,
     ("Cùng với phong trào của khối nội chính tỉnh, đơn vị hai cấp tư vấn cho chính quyền cùng cấp khi cưỡng chế thu hồi"
     " đất, giải phóng mặt bằng các dự án phát triển kinh tế - xã hội, góp phần giữ ổn định an ninh nông thôn.")),
    ("PT02", "Phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”", "Trung ương", TO_2025, LONG,
     "VKSND tỉnh Hải Dương hưởng ứng bằng nhiều việc làm thiết thực."),
    ("PT03", "Phong trào thi đua “Vì người nghèo - không để ai bị bỏ lại phía sau”", "Trung ương", TO_2025, LONG,
     "Đơn vị hai cấp đã làm nhiều việc thiết thực để bảo vệ, hỗ trợ trẻ em và người có hoàn cảnh đặc biệt trong tỉnh."),
    ("PT04", "Phong trào thi đua “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí”", "Trung ương",
     None, LONG, None),
    ("PT05", "Phong trào thi đua “Cả nước xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030”", "Trung ương",
     None, LONG, None),
    ("PT06", "Phong trào thi đua “Chung tay xóa nhà tạm, nhà dột nát trên phạm vi cả nước trong năm 2025”", "Trung ương", None, LONG,
     "Toàn ngành Kiểm sát Hải Dương quyên góp, hỗ trợ xây nhà đại đoàn kết cho hộ neo đơn."),
    ("PT07", ("Phong trào thi đua rèn luyện theo lời dạy của Chủ tịch Hồ Chí Minh “Công minh, chính trực, khách quan, thận trọng, khiêm tốn”"
     " gắn với phong trào “Cán bộ, công chức, viên chức ngành Kiểm sát nhân dân thi đua thực hiện văn hóa công sở”"),
     "Ngành", "giai đoạn 2019-2025", LONG, None),
    ("PT08", "Phong trào thi đua “Chuyển đổi số trong ngành Kiểm sát nhân dân”", "Ngành", None, LONG, None),
    ("KTD", "Phong trào thi đua của Khối thi đua các cơ quan nội chính tỉnh", "Địa phương", None, LONG, None),
    ("NH01", ("Thi đua “Mừng Đảng, Mừng xuân”, bảo đảm an ninh trật tự trước, trong, sau tết Nguyên đán và chào mừng ngày"
     " thành lập Đảng Cộng sản Việt Nam"), "Đơn vị", None, SHORT, None),
    ("NH02", ("Thi đua “Đẩy nhanh việc giải quyết các vụ việc năm 2023 chuyển sang, hoàn thành các chỉ tiêu quý I/2023 theo Kế"
     " hoạch công tác của VKSND tỉnh. Tăng cường các biện pháp nâng cao chất lượng công tác kiểm sát việc giải quyết các"
     " vụ án hành chính, vụ việc dân sự, kinh doanh, thương mại, lao động và đẩy mạnh ứng dụng công nghệ thông tin, thúc"
     " đẩy chuyển đổi số trong ngành Kiểm sát Hải Dương”"), "Đơn vị", None, SHORT, None),
    ("NH03", ("Thi đua lập thành tích chào mừng ngày thành lập ngành Kiểm sát nhân dân, Cách mạng tháng Tám và Quốc khánh"
     " 2-9"), "Đơn vị", None, SHORT, None),
    ("NH04", "Thi đua “60 ngày thi đua về đích sớm”", "Đơn vị", None, SHORT, None),
    ("NH05", ("Thi đua “60 ngày cao điểm thi đua đẩy mạnh ứng dụng công nghệ thông tin, thúc đẩy chuyển đổi số trong ngành Kiểm"
     " sát Hải Dương”"), "Đơn vị", None, SHORT, None),
)  # fmt: skip

# hình thức, đối tượng, số lượng, đếm theo, ghi chú
MANY, TIMES, THINGS = "Tập thể", "lượt", "đối tượng"
ONE = "Cá nhân"
TOTALS = (
    ("Bằng khen của Viện trưởng VKSND tối cao", MANY, 71, TIMES, None),
    ("Bằng khen của Viện trưởng VKSND tối cao", ONE, 214, TIMES, None),
    ("Giấy khen", MANY, 198, TIMES, "Giấy khen của Viện trưởng VKSND tỉnh"),
    ("Giấy khen", ONE, 753, TIMES, "Giấy khen của Viện trưởng VKSND tỉnh"),
    ("Tập thể lao động xuất sắc", MANY, 40, TIMES, None),
    ("Cờ thi đua ngành Kiểm sát nhân dân", MANY, 22, TIMES, "Báo cáo ghi chung với Cờ thi đua dẫn đầu khối"),
    ("Tập thể lao động tiên tiến", MANY, 70, TIMES, None),
    ("Chiến sĩ thi đua cơ sở", ONE, 116, TIMES, None),
    ("Chiến sĩ thi đua ngành Kiểm sát nhân dân", ONE, 2, THINGS, None),
    ("Lao động tiên tiến", ONE, 1059, TIMES, None),
    ("Bằng khen của Chủ tịch UBND tỉnh", MANY, 12, TIMES, None),
    ("Bằng khen của Chủ tịch UBND tỉnh", ONE, 25, TIMES, None),
    ("Cờ thi đua của UBND tỉnh", MANY, 3, THINGS, None),
)

OUTSIDE = "Ngoài kỳ 2020-2024; báo cáo vẫn nêu, giữ nguyên"
SELF, HEAD, DEPUTY = "VKSND tỉnh Hải Dương", "nguyên Viện trưởng VKSND tỉnh", "nguyên Phó Viện trưởng VKSND tỉnh"
NO_YEAR = "Báo cáo không ghi năm"
HIGH = (
    (2020, "Huân chương Lao động hạng Nhì", MANY, SELF, None, None),
    (2025, "Huân chương Lao động hạng Nhất", MANY, SELF, None, OUTSIDE),
    (None, "Huân chương Lao động hạng Ba", MANY, "Phòng Tổ chức cán bộ", None, NO_YEAR),
    (None, "Huân chương Lao động hạng Ba", ONE, "Phạm Văn Quang", HEAD, NO_YEAR),
    (None, "Huân chương Lao động hạng Ba", ONE, "Chu Văn Tập", DEPUTY, NO_YEAR),
    (None, "Bằng khen của Thủ tướng Chính phủ", MANY, "Văn phòng tổng hợp", None, NO_YEAR),
    (None, "Bằng khen của Thủ tướng Chính phủ", ONE, "Phạm Văn Quang", HEAD, NO_YEAR),
)

EXCELLENT, BRANCH_FLAG, STATE_FLAG = (
    "Tập thể lao động xuất sắc", "Cờ thi đua ngành Kiểm sát nhân dân", "Cờ thi đua của Chính phủ",
)  # fmt: skip
FLAGS = ((2020, BRANCH_FLAG), (2021, STATE_FLAG), (2022, BRANCH_FLAG), (2023, STATE_FLAG))
TITLES = sorted([*((year, EXCELLENT, None) for year in range(2020, 2025)), *((y, flag, None) for y, flag in FLAGS)],
                key=lambda row: (row[0], row[1] != EXCELLENT))  # fmt: skip

IDEAS = (
    (
        "Thực trạng, giải pháp nâng cao chất lượng thực hiện Chuyên đề án trả hồ sơ để điều tra bổ sung giữa các cơ quan tiến"
        " hành tố tụng trên địa bàn tỉnh Hải Dương"
    ),
    "Nâng cao chất lượng yêu cầu Tòa án xác minh, thu thập tài liệu, chứng cứ trong việc giải quyết vụ, việc dân sự",
    (
        "Nâng cao kỹ năng viết tin, bài trên Trang tin điện tử Viện KSND tỉnh Hải Dương thông qua việc rút kinh nghiệm bằng"
        " video clip"
    ),
    (
        "Nâng cao chất lượng, hiệu quả công tác kiểm sát việc xác minh, thu thập, đánh giá các tài liệu liên quan đến nhân"
        " thân của bị can"
    ),
)

CHECKED = "Số đã công bố, chỉ để đối chiếu"
OTHER = (
    ("KY_QUY_CHE", "VKSND cấp huyện đã ký quy chế phối hợp với MTTQ cùng cấp", 12, "đơn vị", "12/12, đạt 100%"),
    ("DON_VI_KY_QUY_CHE", "Tổng số VKSND cấp huyện", 12, "đơn vị", None),
    ("TIEN_NGUOI_NGHEO", "Tổng số tiền ủng hộ, vận động, giúp đỡ người nghèo", "gần 01 tỷ đồng", "đồng", None),
    ("BANG_TIEU_CHI_CO_SO", "Bảng tiêu chí chấm điểm cho VKSND cấp huyện", 1, "bảng", None),
    ("BANG_TIEU_CHI_PHONG", "Bảng tiêu chí chấm điểm cho khối các đơn vị cấp phòng", 3, "bảng", None),
    ("TIEU_CHI_TU", "Số tiêu chí ít nhất của một bảng", 70, "tiêu chí", None),
    ("TIEU_CHI_DEN", "Số tiêu chí nhiều nhất của một bảng", 113, "tiêu chí", None),
    ("CONG_BO_XA", "Xã được tặng sách, tủ sách pháp luật", 11, "xã", CHECKED),
    ("CONG_BO_CUOC_TUYEN_TRUYEN", "Cuộc tuyên truyền pháp luật", 7, "cuộc", CHECKED),
    ("CONG_BO_PHONG_TRAO_TW", "Phong trào thi đua do Trung ương phát động", 6, "phong trào", CHECKED),
    ("CONG_BO_PHONG_TRAO_NGANH", "Phong trào thi đua do VKSND tối cao phát động", 2, "phong trào", CHECKED),
    ("CONG_BO_HC_BA_TT", "Tập thể được tặng Huân chương Lao động hạng Ba", 1, "tập thể", CHECKED),
    ("CONG_BO_HC_BA_CN", "Cá nhân được tặng Huân chương Lao động hạng Ba", 2, "cá nhân", CHECKED),
    ("CONG_BO_BK_TTG_TT", "Tập thể được tặng Bằng khen của Thủ tướng Chính phủ", 1, "tập thể", CHECKED),
    ("CONG_BO_BK_TTG_CN", "Cá nhân được tặng Bằng khen của Thủ tướng Chính phủ", 1, "cá nhân", CHECKED),
    ("CONG_BO_BANG_TIEU_CHI", "Bảng tiêu chí chấm điểm thi đua", 4, "bảng", CHECKED),
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
               "Dùng ở phần"), CITED, widths=(12, 14, 20, 13, 26, 52, 18)),
        Table("Nội dung", ("NỘI DUNG BÁO CÁO", OFFICE), ("Loại văn bản", "Mục", "Nội dung đoạn văn"), prose,
              widths=(22, 26, 110)),
    ]  # fmt: skip


def emulation() -> list[Table]:
    """The movements and what was done for them."""
    activities = [(None, *row) for row in done.ACTIVITIES]
    return [
        Table("Phong trào thi đua", ("CÁC PHONG TRÀO THI ĐUA", PERIOD),
              ("Mã phong trào", "Tên phong trào thi đua", "Cấp phát động", "Giai đoạn", "Hình thức",
               "Đoạn dẫn trong báo cáo"), MOVEMENTS, widths=(12, 60, 14, 14, 14, 54)),
        Table("Hoạt động thi đua", ("HOẠT ĐỘNG HƯỞNG ỨNG CÁC PHONG TRÀO THI ĐUA", PERIOD),
              ("Năm", "Mã phong trào", "Nhóm hoạt động", "Đơn vị thực hiện", "Nơi thực hiện", "Nội dung",
               ("Kết quả", ("Số lượng", "Đơn vị tính", "Trị giá (đồng)")), "Ghi chú"), activities,
              widths=(8, 12, 28, 28, 34, 46, 12, 14, 18, 30), formats={7: COUNT, 9: COUNT},
              below=("Cột “Năm” để trống: báo cáo chỉ nêu kết quả chung của cả kỳ.",)),
    ]  # fmt: skip


def rewarding() -> list[Table]:
    """The published totals, the named high awards and the office's own titles."""
    totals = [(*row[:4], 2020, 2024, SOURCE, row[4]) for row in TOTALS]
    return [
        Table("Số liệu tổng hợp cả kỳ", ("SỐ LIỆU KHEN THƯỞNG TỔNG HỢP CẢ KỲ", PERIOD),
              ("Danh hiệu, hình thức khen thưởng", "Đối tượng", "Số lượng cả kỳ", "Đếm theo",
               ("Kỳ tổng hợp", ("Từ năm", "Đến năm")), "Nguồn số liệu", "Ghi chú"), totals,
              widths=(44, 12, 12, 12, 10, 10, 52, 36), formats={3: COUNT},
              below=("Số lượt và số đối tượng không cộng với nhau nên bảng không có dòng tổng.",)),
        Table("Khen thưởng cấp Nhà nước", ("DANH SÁCH KHEN THƯỞNG CẤP NHÀ NƯỚC", PERIOD),
              ("Năm khen thưởng", "Danh hiệu, hình thức khen thưởng", "Đối tượng", "Tên tập thể, cá nhân", "Chức vụ",
               "Ghi chú"), HIGH, widths=(12, 38, 12, 30, 36, 30)),
        Table("Danh hiệu của cơ quan theo năm", ("DANH HIỆU THI ĐUA CỦA VKSND TỈNH THEO NĂM", PERIOD),
              ("Năm", "Danh hiệu của cơ quan", "Ghi chú"), TITLES, widths=(10, 48, 36)),
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
              ("Tên sáng kiến", "Tác giả", "Cấp công nhận"), [(name, None, None) for name in IDEAS],
              widths=(90, 24, 16)),
        Table("Số liệu khác", ("SỐ LIỆU KHÁC DÙNG TRONG BÁO CÁO", PERIOD),
              ("Mã số liệu", "Chỉ tiêu", "Giá trị", "Đơn vị tính", "Ghi chú"), OTHER, widths=(24, 60, 12, 14, 36),
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
