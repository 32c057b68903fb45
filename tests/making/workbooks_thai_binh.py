"""Makes the workbooks of VKSND tỉnh Thái Bình: python -m tests.making.workbooks_thai_binh."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.making.excel import Pairs, Table, save
from tests.making.prose import paragraphs

FOLDER = Path(__file__).parents[2] / "inputs" / "thai-binh"
PROSE = Path(__file__).with_name("thai_binh_noi_dung.md")
OFFICE, YEAR = "VIỆN KIỂM SÁT NHÂN DÂN TỈNH THÁI BÌNH", "Năm 2018"
PLAN = "Kế hoạch năm"

NAMES = (
    ("Mã cơ quan", "VKSTB"),
    ("Tên cơ quan", "Viện kiểm sát nhân dân tỉnh Thái Bình"),
    ("Tên viết ngắn", "VKSND tỉnh Thái Bình"),
    ("Tên gọi trong ngành", "ngành Kiểm sát Thái Bình"),
    ("Tên tỉnh, thành phố", "tỉnh Thái Bình"),
    ("Cơ quan chủ quản (ghi ở đầu văn bản)", "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO"),
    ("Tên cơ quan ghi ở đầu văn bản, dòng 1", "VIỆN KIỂM SÁT NHÂN DÂN"),
    ("Tên cơ quan ghi ở đầu văn bản, dòng 2", "TỈNH THÁI BÌNH"),
    ("Chữ viết tắt trong ký hiệu văn bản", "VKSTB"),
    ("Địa danh ghi trên văn bản", "Thái Bình"),
    ("Cách ghi mục đích ở Nơi nhận", "cuối nhóm"),
    ("Ghi chú in ở đầu văn bản", None),
)

STATISTICS, INSPECTORS = "Phòng Thống kê tội phạm và công nghệ thông tin", "Thanh tra VKSND tỉnh"
UNITS = (
    ("TKTP", STATISTICS, None, "Phòng Thống kê tội phạm và CNTT"),
    ("TTR", INSPECTORS, None, "Thanh tra"),
    ("VPTH", "Văn phòng tổng hợp", None, "Văn phòng"),
)

REPORTED, DONE = "để báo cáo", "để thực hiện"
RECIPIENTS = (
    (PLAN, "Lãnh đạo VKSND tối cao", REPORTED, None),
    (PLAN, "Thường trực Tỉnh ủy", REPORTED, None),
    (PLAN, "Vụ Thi đua - Khen thưởng VKSND tối cao", REPORTED, None),
    (PLAN, "Văn phòng VKSND tối cao", REPORTED, None),
    (PLAN, "Ban Thi đua - Khen thưởng tỉnh", REPORTED, None),
    (PLAN, "Thành viên Hội đồng Thi đua - Khen thưởng VKSND tỉnh", None, None),
    (PLAN, "Các đơn vị trong ngành", DONE, None),
    (PLAN, "Lưu: VT, VPTH", None, "Bản cũ thiếu dấu hai chấm sau chữ “Lưu”"),
)

# mã, hình thức, số ký hiệu, ngày, cơ quan, về, dùng ở
PARTY, PARTY_GROUP = "Bộ Chính trị", "Ban cán sự đảng Viện kiểm sát nhân dân tối cao"
HEAD, REWARDS = "Viện trưởng Viện kiểm sát nhân dân tối cao", "công tác thi đua, khen thưởng"
BRANCH, START, WAYS = "ngành Kiểm sát nhân dân", "Phát động", "Biện pháp"
LAW = f"Luật sửa đổi, bổ sung một số điều của Luật {REWARDS[9:].capitalize()} năm 2013"
CITED = (
    ("CT02", "Chỉ thị", "02/CT-VKSTC", date(2017, 12, 27), HEAD, f"về {REWARDS} của {BRANCH} năm 2018", "Mở đầu"),
    ("CT34", "Chỉ thị", "34-CT/TW", date(2014, 4, 7), PARTY, f"về tiếp tục đổi mới {REWARDS}", START),
    ("LUAT2013", LAW, None, None, None, None, START),
    ("KH11", "Kế hoạch", "11-KH/BCSĐ", date(2014, 10, 16), PARTY_GROUP, "về việc thực hiện Chỉ thị số 34-CT/TW", START),
    ("CT08", "Chỉ thị", "08/CT-VKSTC", date(2014, 10, 16), HEAD,
     f"về tiếp tục đổi mới, nâng cao chất lượng {REWARDS} trong {BRANCH}", START),
    ("CT34-2", "Chỉ thị", "34-CT/TW", None, None, None, WAYS),
    ("LUAT2013-2", LAW, None, None, None, None, WAYS),
    ("CT08-2", "Chỉ thị", "08/CT-VKSTC", None, None, None, WAYS),
    ("CT02-2", "Chỉ thị", "02/CT-VKSTC", None, None, None, WAYS),
    ("CT05", "Chỉ thị", "05-CT/TW", date(2016, 5, 15), PARTY,
     "về “Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”", WAYS),
    ("KH26", "Kế hoạch", "26/KH-VKSTB", date(2017, 5, 18), "Viện kiểm sát nhân dân tỉnh",
     "về xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2017 - 2020", None),
)  # fmt: skip

# mã, tên, cấp phát động, giai đoạn, hình thức, đoạn dẫn
MOVEMENTS = (
    ("PT01", "“Thi đua lập thành tích thực hiện thắng lợi Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng”",
     "Ngành", None, "thường xuyên", None),
    ("PT02", "Phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”", "Trung ương",
     "giai đoạn 2, 2016 - 2020", "thường xuyên", None),
    ("CVD1", ("“Vững về chính trị, giỏi về nghiệp vụ, tinh thông về pháp luật, công tâm và bản lĩnh, kỷ cương và trách"
     " nhiệm”"), "Ngành", None, "cuộc vận động", None),
)  # fmt: skip

# nhóm, việc, chủ trì, phối hợp, thời hạn, thời hạn khác
COUNCIL = "Hội đồng Thi đua - Khen thưởng VKSND tỉnh"
STANDING = f"Thường trực {COUNCIL}"
ALL, PLANNING, WATCHING = "Các đơn vị trong ngành", "Kế hoạch, chương trình", "Theo dõi, kiểm tra"
TASKS = (
    (PLANNING, f"Lập Kế hoạch {REWARDS} của đơn vị", "VKSND các huyện, thành phố", None, None,
     None),
    (PLANNING, f"Lập Chương trình {REWARDS} của phòng", "Các phòng thuộc VKSND tỉnh", None,
     None, None),
    (PLANNING, "Chủ động phát động các đợt thi đua ngắn hạn, thực hiện tốt chủ đề thi đua", ALL, None, None, None),
    ("Đăng ký thi đua", "Gửi đăng ký danh hiệu thi đua của tập thể, cá nhân về " + STANDING, ALL, None,
     date(2018, 1, 17), None),
    ("Tổng hợp đăng ký, giao ước thi đua", "Tổng hợp đăng ký, báo cáo Hội đồng Thi đua - Khen thưởng VKSND tối cao",
     STANDING, None, None, "theo quy định"),
    ("Tổng hợp đăng ký, giao ước thi đua", "Ký giao ước thi đua giữa Thủ trưởng và Công đoàn cơ quan", "VKSND hai cấp",
     "Công đoàn cơ quan", None, None),
    (WATCHING, "Theo dõi việc cập nhật dữ liệu thi đua, khen thưởng vào phần mềm và thông báo kết quả", STATISTICS,
     STANDING, None, "định kỳ"),
    (WATCHING, "Theo dõi, kiểm tra kết quả các phong trào ở đơn vị mình",
     "Viện trưởng VKSND hai cấp, thủ trưởng các đơn vị", None, None, "thường xuyên"),
    (WATCHING, "Tham mưu và theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch",
     f"{STANDING}; {INSPECTORS}", None, None, None),
)  # fmt: skip

OTHER = (
    ("NAM_LOI_KEU_GOI", "Năm Bác Hồ ra Lời kêu gọi thi đua ái quốc", 1948, "năm", "11/6/1948 - 11/6/2018: 70 năm"),
    ("NAM_THANH_LAP_NGANH", "Năm thành lập ngành Kiểm sát nhân dân", 1960, "năm", "58 năm tính đến năm 2018"),
    ("DIEN_HINH_MOI_DON_VI", "Cá nhân điển hình mỗi đơn vị giới thiệu, ít nhất", 1, "cá nhân", None),
    ("CAN_BO_DAU_MOI", "Cán bộ mỗi đơn vị cử giúp lãnh đạo làm công tác thi đua, khen thưởng", 1, "cán bộ", None),
)


def office() -> list[Pairs | Table]:
    """The office's own workbook."""
    units = Table(
        "Danh sách đơn vị",
        ("DANH SÁCH ĐƠN VỊ", OFFICE),
        ("Mã đơn vị", "Tên đơn vị", "Khối thi đua", "Tên gọi khác"),
        UNITS,
        widths=(12, 52, 24, 36),
        below=("Danh sách ghi những đơn vị có tên trong kế hoạch năm 2018.",),
    )
    return [Pairs("Thông tin chung", ("THÔNG TIN CHUNG CỦA CƠ QUAN",), NAMES), units]


def writing() -> list[Table]:
    """The document to make, to whom it goes, what it cites and its narrative."""
    row = (PLAN, None, 2018, "Công tác thi đua, khen thưởng năm 2018", 2, "VKS", date(2018, 1, 7), None, None,
           "VIỆN TRƯỞNG", None, "Chưa rõ họ tên người ký")  # fmt: skip
    heads = ("Loại văn bản", ("Năm kế hoạch", ("Từ năm", "Đến năm")), "Trích yếu", "Số văn bản",
             "Ký hiệu cơ quan (nếu khác)", "Ngày ký", "Kính gửi",
             ("Người ký", ("Quyền hạn ký", "Chức vụ người ký", "Họ và tên người ký")), "Ghi chú")  # fmt: skip
    prose = [(PLAN, part, text) for part, text in paragraphs(PROSE)]
    return [
        Table("Văn bản cần lập", ("VĂN BẢN CẦN LẬP", OFFICE), heads, [row],
              widths=(18, 8, 8, 36, 10, 14, 12, 16, 12, 16, 22, 24), formats={5: "00"}),
        Table("Nơi nhận", ("NƠI NHẬN", OFFICE), ("Loại văn bản", "Nơi nhận", "Mục đích gửi", "Ghi chú"), RECIPIENTS,
              widths=(18, 56, 18, 40)),
        Table("Căn cứ, viện dẫn", ("CĂN CỨ, VĂN BẢN VIỆN DẪN", YEAR),
              ("Mã viện dẫn", "Hình thức văn bản", "Số, ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Về việc",
               "Dùng ở phần"), CITED, widths=(14, 14, 18, 13, 34, 58, 16)),
        Table("Nội dung", ("NỘI DUNG KẾ HOẠCH", YEAR), ("Loại văn bản", "Mục", "Nội dung đoạn văn"), prose,
              widths=(18, 22, 114)),
    ]  # fmt: skip


def working() -> list[Table]:
    """The movements, who does what, and the remaining figures."""
    return [
        Table("Phong trào thi đua", ("CÁC PHONG TRÀO THI ĐUA, CUỘC VẬN ĐỘNG", YEAR),
              ("Mã phong trào", "Tên phong trào thi đua", "Cấp phát động", "Giai đoạn", "Hình thức",
               "Đoạn dẫn trong báo cáo"), MOVEMENTS, widths=(12, 70, 14, 20, 16, 24)),
        Table("Phân công nhiệm vụ", ("PHÂN CÔNG NHIỆM VỤ", YEAR),
              ("Nhóm nhiệm vụ", "Nhiệm vụ", ("Đơn vị thực hiện", ("Đơn vị chủ trì", "Đơn vị phối hợp")),
               ("Thời hạn", ("Thời hạn hoàn thành", "Thời hạn khác"))), TASKS,
              widths=(24, 60, 34, 34, 14, 16),
              below=("Ô thời hạn để trống: Kế hoạch không ấn định thời hạn.",)),
        Table("Số liệu khác", ("SỐ LIỆU KHÁC DÙNG TRONG KẾ HOẠCH", YEAR),
              ("Mã số liệu", "Chỉ tiêu", "Giá trị", "Đơn vị tính", "Ghi chú"), OTHER, widths=(26, 64, 10, 14, 34)),
    ]  # fmt: skip


def make(folder: Path = FOLDER) -> None:
    """Write all workbooks of the office."""
    save(folder / "don-vi.xlsx", office())
    save(folder / "2018" / "van-ban-va-noi-dung-2018.xlsx", writing())
    save(folder / "2018" / "phong-trao-va-nhiem-vu-2018.xlsx", working())


if __name__ == "__main__":
    make()
