"""Công văn, giấy mời, giấy giới thiệu and công điện, typed by hand."""

# ruff: noqa: E501 - prose stands as it is read

from __future__ import annotations

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.check.others.typed import ends, heads
from tests.check.others.typed.desk import body, grid, say, sheet
from tests.check.others.typed.ends import End
from tests.check.others.typed.heads import Top


def cong_van_xa():
    """An office of a commune to its hamlets; Word 2003, underscores, two faults of punctuation."""
    d = sheet()
    top = Top(("ỦY BAN NHÂN DÂN", "XÃ VÂN SƠN"), "Số: 7/UBND-VP", "Vân Sơn, ngày 14 tháng 5 năm 2026",
              about="V/v tổng vệ sinh môi trường trước mùa mưa bão")  # fmt: skip
    heads.underscore_table(d, top)
    say(d, "Kính gửi: Trưởng các thôn trên địa bàn xã.", "c", 12, 6)
    body(
        d,
        """
        Để phòng ngừa dịch bệnh và bảo đảm thoát nước trước mùa mưa bão, Ủy ban nhân dân xã đề nghị Trưởng các thôn thực hiện một số việc sau:
        1. Vận động mỗi hộ gia đình quét dọn sân, ngõ, khơi thông rãnh nước trước ngày 25 tháng 5 năm 2026.
        2. Tập kết cành cây, rác thải cồng kềnh về đúng điểm thu gom; không đốt rác ven đường.
        3. Thống kê những đoạn cống hư hỏng, gửi công chức địa chính để xã sửa chữa kịp thời.
        Nhận được Công văn này, đề nghị các thôn triển khai và phản ánh khó khăn về Văn phòng Ủy ban nhân dân xã./.
        """,
    )
    to = ("- Như trên;", "- Thường trực Đảng ủy xã;", "- Chủ tịch, các Phó Chủ tịch UBND xã;", "- Lưu: VT, VP")
    ends.table(d, End(to, ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Đặng Thị Hiền"))
    return d


def cong_van_bo():
    """A ministry to the provinces, several addressees; Word 2016 formatted by hand, drawn lines."""
    d = sheet("word2016", top=20, bottom=20, left=30, right=15)
    top = Top(("BỘ NỘI VỤ",), "Số: 2145/BNV-VTLT", "Hà Nội, ngày 03 tháng 4 năm 2026",
              about="V/v kiểm tra công tác văn thư, lưu trữ năm 2026")  # fmt: skip
    heads.drawn_table(d, top, (67, 97))
    say(d, "Kính gửi:", "", 12, left=50)
    say(d, "- Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ;", "", left=62)
    say(d, "- Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương;", "", left=62)
    body(
        d,
        """
        Thực hiện chương trình công tác năm 2026, Bộ Nội vụ đề nghị các cơ quan tự kiểm tra công tác văn thư, lưu trữ với các nội dung sau đây:
        1. Việc ban hành quy chế, danh mục hồ sơ và bố trí người làm văn thư.
        2. Việc lập hồ sơ điện tử, giao nộp hồ sơ vào lưu trữ hiện hành.
        3. Kinh phí, kho tàng, trang thiết bị bảo quản tài liệu.
        Kết quả tự kiểm tra gửi về Bộ Nội vụ trước ngày 30 tháng 6 năm 2026 để tổng hợp./.
        """,
        before=6,
        line=1.2,
    )
    to = ("- Như trên;", "- Bộ trưởng (để báo cáo);", "- Lưu: VT, VTLT.")
    ends.rows(d, End(to, ("TL. BỘ TRƯỞNG", "CỤC TRƯỞNG CỤC VĂN THƯ VÀ", "LƯU TRỮ NHÀ NƯỚC"), "Tạ Quang Bách"))
    return d


def cong_van_benh_vien():
    """A hospital; the top made of blanks, the degree before the name."""
    d = sheet("word2003")
    top = Top(("BỆNH VIỆN PHỔI",), "Số: 318/BVP-TCCB", "Lam Giang, ngày 19 tháng 8 năm 2026", "SỞ Y TẾ LAM GIANG")
    heads.spaces(d, top)
    say(d, "     V/v cử viên chức tập huấn", "12", 6)
    say(d, "Kính gửi: Sở Y tế tỉnh Lam Giang.", "c", 12, 6)
    body(
        d,
        """
        Phúc đáp đề nghị của quý Sở về lớp tập huấn an toàn người bệnh, Bệnh viện Phổi cử các viên chức sau tham dự:
        1. Bà Hồ Ngọc Diệp, Trưởng phòng Điều dưỡng.
        2. Ông Mạc Văn Sĩ, bác sĩ khoa Hồi sức cấp cứu.
        Bệnh viện kính đề nghị quý Sở bố trí để các viên chức trên học đủ thời gian./.
        """,
    )
    to = ("- Như trên;", "- Ban Giám đốc;", "- Lưu: VT, TCCB.")
    ends.tabs(d, End(to, ("GIÁM ĐỐC",), "TS. Bùi Văn Khương"))
    return d


def cong_van_google():
    """A school's letter made with Google Docs: Arial below, everything formatted by hand, lines too far apart."""
    d = sheet("google", 20, 20, 30, 15)
    top = Top(("TRƯỜNG TIỂU HỌC LÊ LỢI",), "Số: 46/THLL-VP", "Tân Hòa, ngày 09 tháng 9 năm 2026",
              "UBND PHƯỜNG TÂN HÒA", "V/v phối hợp bảo đảm trật tự trước cổng trường")  # fmt: skip
    heads.bordered_table(d, top, (70, 95))
    say(d, "Kính gửi: Công an phường Tân Hòa.", "c", 12, 6)
    body(
        d,
        """
        Vào giờ tan học buổi chiều, nhiều phương tiện dừng đỗ dưới lòng đường trước cổng trường, gây ùn tắc và nguy hiểm cho học sinh.
        Trường Tiểu học Lê Lợi đề nghị Công an phường Tân Hòa bố trí lực lượng phân luồng từ 16 giờ 15 phút đến 17 giờ các ngày học trong tuần, bắt đầu từ ngày 14 tháng 9 năm 2026.
        Nhà trường cử giáo viên trực cổng phối hợp trong suốt thời gian trên./.
        """,
        line=1.8,
        before=6,
    )
    to = ("- Như trên;", "- UBND phường (để báo cáo);", "- Lưu: VT, VP.")
    ends.table(d, End(to, ("HIỆU TRƯỞNG",), "Phan Thị Lệ Quyên"), (75, 90))
    return d


def cong_van_vks():
    """A regional procuracy to the police; letterhead in text boxes of today's Word; nothing wrong."""
    d = sheet("word2016", 20, 20, 30, 20)
    top = Top(("VIỆN KIỂM SÁT NHÂN DÂN", "KHU VỰC 4"), "Số: 88/VKSKV4-VP", "Lam Giang, ngày 22 tháng 9 năm 2026",
              "VIỆN KSND TỈNH LAM GIANG", "V/v cung cấp hồ sơ thi đua")  # fmt: skip
    heads.text_boxes(d, top)
    say(d, "Kính gửi: Văn phòng Viện kiểm sát nhân dân tỉnh Lam Giang.", "c", 12, 6)
    body(
        d,
        """
        Viện kiểm sát nhân dân khu vực 4 gửi kèm Công văn này danh sách công chức và bản sao các quyết định khen thưởng trong năm công tác 2026.
        Đề nghị Văn phòng kiểm tra, tổng hợp chung toàn ngành; nếu còn thiếu tài liệu, đề nghị thông báo để đơn vị bổ sung trước ngày 30 tháng 9 năm 2026./.
        """,
    )
    to = ("- Như trên;", "- Lãnh đạo Viện;", "- Lưu: VT, VP.")
    ends.boxes(d, End(to, ("KT. VIỆN TRƯỞNG", "PHÓ VIỆN TRƯỞNG"), "Cù Minh Tuấn"))
    return d


def giay_moi():
    """An invitation; right side in a frame of Word 97; the left margin too small, the month not padded."""
    d = sheet("word2003", 20, 20, 25, 20)
    top = Top(("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN HÒA"), "Số: 31/GM-UBND", "Tân Hòa, ngày 06 tháng 2 năm 2026")
    heads.frames(d, top)
    heads.title(d, "GIẤY MỜI", ("Họp giao ban khối Văn hóa - Xã hội",), rule=32)
    body(
        d,
        """
        Ủy ban nhân dân phường Tân Hòa trân trọng kính mời: Trưởng các tổ dân phố; Hiệu trưởng các trường học trên địa bàn phường.
        Tới dự cuộc họp giao ban khối Văn hóa - Xã hội tháng 02 năm 2026.
        Chủ trì: Bà Lưu Thị Mận, Phó Chủ tịch Ủy ban nhân dân phường.
        Thời gian: 08 giờ 00 phút, ngày 11 tháng 02 năm 2026.
        Địa điểm: Phòng họp tầng 2, trụ sở Ủy ban nhân dân phường.
        Đề nghị các đại biểu chuẩn bị ý kiến và tham dự đúng giờ./.
        """,
    )
    to = ("- Như kính mời;", "- Lưu: VT.")
    ends.frame(d, End(to, ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lưu Thị Mận"))
    return d


def giay_gioi_thieu():
    """A letter of introduction after its own form; top in the header of the first page; nothing wrong."""
    d = sheet("word2007")
    top = Top(("TRUNG TÂM VĂN HÓA",), "Số: 12/GGT-TTVH", "Lam Giang, ngày 17 tháng 11 năm 2026",
              "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH")  # fmt: skip
    heads.page_header(d, top, (68, 96))
    heads.title(d, "GIẤY GIỚI THIỆU", (), rule=28)
    say(d, "Trung tâm Văn hóa trân trọng giới thiệu:", "c", 12)
    body(
        d,
        """
        Bà: Ngô Thanh Trúc
        Chức vụ: Viên chức phòng Nghiệp vụ
        Được cử đến: Bảo tàng tỉnh Lam Giang
        Về việc: Sao chụp tư liệu phục vụ triển lãm ảnh “Lam Giang xưa và nay”
        Đề nghị Quý cơ quan tạo điều kiện để bà có tên ở trên hoàn thành nhiệm vụ.
        Giấy này có giá trị đến hết ngày 30 tháng 11 năm 2026./.
        """,
    )
    ends.table(d, End(("- Như trên;", "- Lưu: VT."), ("GIÁM ĐỐC",), "Tống Khánh Vy"))
    return d


def cong_dien():
    """A telegram of a province with its own “điện:” and a stamp for haste; old VML lines; nothing wrong."""
    d = sheet("word2003", 20, 20, 30, 15)
    top = Top(("ỦY BAN NHÂN DÂN", "TỈNH LAM GIANG"), "Số: 06/CĐ-UBND", "Lam Giang, ngày 21 tháng 7 năm 2026")
    heads.old_drawn_table(d, top, (67, 97))
    say(d, "", "6", exact=6)
    stamp = grid(d, [[[("KHẨN", "bc13")]]], (20,))
    stamp._tbl.tblPr.append(
        parse_xml(
            f"<w:tblBorders {nsdecls('w')}>"
            + "".join(
                f'<w:{side} w:val="single" w:sz="12" w:color="FF0000"/>' for side in ("top", "left", "bottom", "right")
            )
            + "</w:tblBorders>"
        )
    )
    for run in stamp.cell(0, 0).paragraphs[0].runs:
        run._r.rPr.append(parse_xml(f'<w:color {nsdecls("w")} w:val="FF0000"/>'))
    heads.title(d, "CÔNG ĐIỆN", ("Về việc ứng phó bão số 3",), rule=25)
    say(d, "Chủ tịch Ủy ban nhân dân tỉnh Lam Giang điện:", "c", 12)
    say(d, "- Giám đốc các sở: Nông nghiệp và Môi trường, Công Thương, Xây dựng;", "", 3, left=30)
    say(d, "- Chủ tịch Ủy ban nhân dân các xã, phường.", "", 3, left=30)
    body(
        d,
        """
        Theo tin dự báo, đêm 22 tháng 7 năm 2026 bão số 3 sẽ ảnh hưởng trực tiếp đến địa bàn tỉnh. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
        1. Gọi toàn bộ tàu, thuyền vào nơi tránh trú trước 10 giờ ngày 22 tháng 7 năm 2026.
        2. Sơ tán người dân ở nhà yếu, nơi có nguy cơ sạt lở.
        3. Trực ban 24/24 giờ, báo cáo tình hình sáu giờ một lần.
        Yêu cầu các cơ quan, địa phương thực hiện nghiêm Công điện này./.
        """,
    )
    to = ("- Như trên;", "- Thường trực Tỉnh ủy (để báo cáo);", "- Lưu: VT, NNMT.")
    ends.table(d, End(to, ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Nông Quốc Hưng"), (75, 90))
    return d


def giay_moi_tabs():
    """A Fatherland Front invitation typed with tabs; nothing wrong but a line of underlining."""
    d = sheet("word2003", 25, 25, 30, 20)
    top = Top(("ỦY BAN MTTQ VIỆT NAM", "XÃ ĐỒNG TÂM"), "Số: 09/GM-MTTQ", "Đồng Tâm, ngày 12 tháng 11 năm 2026")
    heads.tabs(d, top)
    say(d, "GIẤY MỜI", "bc14", 12)
    say(d, "Dự Ngày hội Đại đoàn kết toàn dân tộc", "bcu14")
    body(
        d,
        """
        Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Đồng Tâm trân trọng kính mời: Gia đình ông Vi Văn Pín, thôn Nà Lốc.
        Tới dự Ngày hội Đại đoàn kết toàn dân tộc năm 2026.
        Thời gian: 07 giờ 30 phút, ngày 18 tháng 11 năm 2026.
        Địa điểm: Nhà văn hóa thôn Nà Lốc.
        Sự có mặt của gia đình góp phần vào thành công của Ngày hội./.
        """,
        by="tab",
    )
    ends.below(d, End(("- Như kính mời;", "- Lưu: VT."), ("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"), "Lò Thị Ín"))
    return d


LETTERS = (
    cong_van_xa, cong_van_bo, cong_van_benh_vien, cong_van_google, cong_van_vks, giay_moi, giay_gioi_thieu, cong_dien,
    giay_moi_tabs,
)  # fmt: skip
