"""What Hải Dương's units did for the movements: one row a unit, place and thing, as the published report gives it.

A row: group, unit, place, what, how many, of what, worth, remark. What the report gives for several places together
stands once, with no place of its own; nothing is divided. A row of a place alone only lets the place be counted.
"""
# ruff: noqa: E501 - a row of the sheet stays a row here

from __future__ import annotations

CITY, CHI_LINH = "VKSND thành phố Hải Dương", "VKSND thành phố Chí Linh"
GIA_LOC, CAM_GIANG, BINH_GIANG = "VKSND huyện Gia Lộc", "VKSND huyện Cẩm Giàng", "VKSND huyện Bình Giang"
THANH_MIEN, THANH_HA, NAM_SACH = "VKSND huyện Thanh Miện", "VKSND huyện Thanh Hà", "VKSND huyện Nam Sách"

BOOKS, ORDER, TALKS, LAND = (
    "Tặng sách, tủ sách pháp luật",
    "Ký quy chế phối hợp",
    "Tuyên truyền pháp luật",
    "Hiến đất làm đường",
)
POOR, HOMES, COURTS = (
    "Ủng hộ người nghèo",
    "Hỗ trợ xây nhà đại đoàn kết",
    "Phối hợp với Tòa án giải quyết án hành chính",
)
AT_CITY = f"{CITY} tư vấn thu hồi đất, giải phóng mặt bằng"
AT_CHI_LINH = f"{CHI_LINH} góp ý về quy hoạch, di dời chợ"
AT_CAM_GIANG = f"{CAM_GIANG} nghiên cứu hồ sơ, phối hợp cưỡng chế thành công để giải phóng mặt bằng"
AT_BINH_GIANG = f"{BINH_GIANG} tham mưu, vận động kiểm đếm bắt buộc"

ONLY_PLACE = "Nhận chung ở dòng trên, ghi để tính số xã"
PARTED = "Số chung, không chia theo xã"
Row = tuple[object, ...]

# fmt: off
ECONOMY: tuple[Row, ...] = (
    (AT_CITY, None, "phường Tứ Minh", "khu tái định cư đường gom ven Quốc lộ 5", None, None, None, None),
    (AT_CITY, None, "vị trí quy hoạch làng nghề mới Đức Minh", "dự án khu dân cư dịch vụ thương mại", None, None, None, None),
    (AT_CITY, None, "xã Quyết Thắng", "dự án giải phóng mặt bằng khu dân cư mới", None, None, None, None),
    (AT_CITY, None, "phường Lê Thanh Nghị", "dự án khu dân cư Trái Bầu", None, None, None, None),
    (AT_CITY, None, "phường Tân Hưng", "dự án khu dân cư Liễu Tràng", None, None, None, None),
    (AT_CITY, None, "phường Việt Hòa", "dự án đường Tân Dân, từ đường sắt đến Phố Vãn", None, None, None, None),
    (AT_CITY, None, "phường Tứ Minh", "việc thu hồi đất khu dân cư", None, None, None, None),
    (AT_CHI_LINH, None, None, "góp ý, tư vấn pháp lý về Quy hoạch chung thành phố Chí Linh điều chỉnh đến năm 2040", 8, "cuộc họp", None, None),
    (AT_CHI_LINH, None, None, "việc chuyển các hộ tiểu thương ở chợ Sao Đỏ sang chợ tạm để xây chợ mới", None, None, None, None),
    (AT_CAM_GIANG, None, None, "dự án khu công nghiệp Đại An mở rộng", None, None, None, None),
    (AT_CAM_GIANG, None, "xã Cẩm Đoài", "dự án khu dân cư Ha Xá", None, None, None, None),
    (AT_CAM_GIANG, None, "xã Thạch Lỗi", "dự án điểm dân cư mới số 03", None, None, None, None),
    (AT_BINH_GIANG, None, None, "phương án cưỡng chế, kiểm đếm bắt buộc ở dự án KDC mới phía Nam thị trấn Kẻ Sặt", None, None, None, "Tham mưu cho UBND huyện"),
    (AT_BINH_GIANG, None, None, "được vận động, thuyết phục, đối thoại để tự nguyện kiểm đếm", 25, "hộ gia đình", None, None),
    (COURTS, None, None, "hành chính được giải quyết kịp thời", 36, "vụ án", None, None),
    (COURTS, None, "thị xã Kinh Môn, thành phố Hải Dương, thành phố Chí Linh và các huyện Kim Thành, Tứ Kỳ, Nam Sách", "“án dây” (thuộc số vụ trên) về giải phóng mặt bằng các dự án KDC, KĐT", 9, "vụ", None, "Không cộng thêm vào 36 vụ"),
    ("Tham gia Đoàn kiểm tra liên ngành", None, None, "xử lý vi phạm hành chính trên địa bàn tỉnh", None, None, None, None),
)

RURAL: tuple[Row, ...] = (
    (BOOKS, None, None, "ủng hộ xây dựng tủ sách pháp luật của các xã Tân Dân, Nhân Huệ, Lê Lợi (thành phố Chí Linh)", 100, "đầu sách", None, PARTED),
    (BOOKS, None, None, "tặng chung ba xã nói trên", 3, "tủ sách", None, PARTED),
    (BOOKS, None, "xã Tân Dân (thành phố Chí Linh)", None, None, None, None, ONLY_PLACE),
    (BOOKS, None, "xã Nhân Huệ (thành phố Chí Linh)", None, None, None, None, ONLY_PLACE),
    (BOOKS, None, "xã Lê Lợi (thành phố Chí Linh)", None, None, None, None, ONLY_PLACE),
    (BOOKS, None, "xã Gia Lương (huyện Gia Lộc)", "pháp luật đang có hiệu lực", 50, "đầu sách", None, "Tặng UBND xã"),
    (BOOKS, None, "xã Hoàn Sơn (thị xã Kinh Môn)", "pháp luật", 50, "bộ sách", None, None),
    (BOOKS, None, "xã Hoàn Sơn (thị xã Kinh Môn)", "kỹ thuật trồng và chăm sóc hành", 1, "bộ sách", None, None),
    (BOOKS, None, None, "hai loại sách tặng xã Hoàn Sơn nói trên", None, None, 5_000_000, "Trị giá chung của 50 bộ và 01 bộ"),
    (BOOKS, None, None, "pháp luật tặng UBND hai xã Phạm Kha và Đoàn Tùng (huyện Thanh Miện)", 52, "đầu sách", None, PARTED),
    (BOOKS, None, "xã Phạm Kha (huyện Thanh Miện)", None, None, None, None, ONLY_PLACE),
    (BOOKS, None, "xã Đoàn Tùng (huyện Thanh Miện)", None, None, None, None, ONLY_PLACE),
    (BOOKS, None, "xã Thanh Sơn (huyện Thanh Hà)", "Bảo vệ pháp luật và Báo Hải Dương cho tủ sách", "hàng trăm", "đầu báo", None, "Tặng UBND xã"),
    (BOOKS, None, "xã Hà Kỳ (huyện Tứ Kỳ)", "pháp luật", 1, "tủ sách", 10_000_000, "Tặng UBND xã"),
    (BOOKS, None, "xã Hà Kỳ (huyện Tứ Kỳ)", "kèm theo tủ sách", 40, "đầu sách", None, "Tặng UBND xã"),
    (BOOKS, None, None, "pháp luật tặng thị trấn Kẻ Sặt và xã Long Xuyên (huyện Bình Giang)", 2, "tủ sách", None, PARTED),
    (BOOKS, None, "thị trấn Kẻ Sặt (huyện Bình Giang)", None, None, None, None, ONLY_PLACE),
    (BOOKS, None, "xã Long Xuyên (huyện Bình Giang)", None, None, None, None, ONLY_PLACE),
    (ORDER, None, None, "VKSND cấp huyện phối hợp với MTTQ cùng cấp bảo đảm an ninh trật tự", None, None, None, "Số đơn vị đã ký: trang “Số liệu khác”"),
    (ORDER, None, None, "trở lên ở mỗi huyện được chọn xây dựng mô hình tự quản về an ninh trật tự", 2, "khu dân cư", None, "Mức ít nhất của mỗi huyện"),
    (ORDER, None, None, "điển hình về mô hình tự quản đã hình thành, tiếp tục nhân rộng trên toàn tỉnh", 29, "KDC", None, None),
    (TALKS, GIA_LOC, None, "về Luật Nghĩa vụ quân sự", 1, "cuộc", None, None),
    (TALKS, CITY, "02 trường THPT trên địa bàn", "cho học sinh", 2, "cuộc", None, None),
    (TALKS, CAM_GIANG, None, "về Luật Tố tụng hành chính cho lãnh đạo, cán bộ chuyên môn của xã, thị trấn và lãnh đạo phòng, ban thuộc UBND huyện", 1, "cuộc", None, None),
    (TALKS, None, "trường THCS Hồng Hưng (huyện Gia Lộc)", "phổ biến pháp luật", 1, "cuộc", None, None),
    (TALKS, None, "thị trấn Phú Thái và xã Kim Tân (huyện Kim Thành)", "phổ biến pháp luật", 2, "cuộc", None, "Số chung của hai nơi"),
    (LAND, THANH_MIEN, "đường 392", "đất làm đường giao thông do công chức vận động", 60, "m²", 600_000_000, None),
    (LAND, THANH_HA, "thôn Song Động, xã Tân An", "đường liên thôn được mở rộng nhờ công chức vận động Nhân dân hiến đất", 4, "km", None, None),
    (LAND, NAM_SACH, "thôn Nam Trượng, xã An Trượng", "đất làm đường giao thông do công chức tự nguyện hiến", 50, "m²", 80_000_000, None),
)

CARING: tuple[Row, ...] = (
    (POOR, None, "thành phố Hải Dương, thành phố Chí Linh, thị xã Kinh Môn và các huyện Nam Sách, Thanh Miện, Tứ Kỳ", "cho người nghèo, gia đình khó khăn và học sinh nghèo vượt khó", 388, "suất quà", "hơn 293 triệu đồng", None),
    (POOR, None, "thị xã Kinh Môn, thành phố Chí Linh", "cùng tổ chức, cá nhân quyên góp xây Nhà tình thương", None, None, 160_000_000, None),
    (POOR, None, None, "đóng góp quỹ Vì người nghèo, nhiều nhất là VKSND tỉnh, Chí Linh, Gia Lộc", None, None, "hơn 80.000.000 đồng", "Của các đơn vị hai cấp"),
)

HOUSING: tuple[Row, ...] = (
    (HOMES, None, "thôn Lại Xá 1, xã Thanh Tân, huyện Thanh Hà", "neo đơn, hoàn cảnh đặc biệt khó khăn (gia đình bà Phạm Thị Thiệu)", 1, "hộ", 80_000_000, None),
)
# fmt: on

MOVEMENT_ROWS = {"PT01": ECONOMY, "PT02": RURAL, "PT03": CARING, "PT06": HOUSING}
ACTIVITIES = tuple((movement, *row) for movement, rows in MOVEMENT_ROWS.items() for row in rows)
