"""The movements that Hải Dương took part in, and the texts that its report cites."""
# ruff: noqa: E501 - names of movements and initiatives are long

from __future__ import annotations

from datetime import date

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
