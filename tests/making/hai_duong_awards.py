"""Hải Dương's awards, initiatives and other figures, as its report published them."""
# ruff: noqa: E501 - names of movements and initiatives are long

from __future__ import annotations

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
