"""Báo cáo, biên bản, tờ trình and their like, typed by hand."""

# ruff: noqa: E501 - prose stands as it is read

from __future__ import annotations

from tests.check.letterheads.typist import line
from tests.check.others.typed import ends, heads
from tests.check.others.typed.desk import body, grid, page_number, say, sheet, underscores
from tests.check.others.typed.ends import End
from tests.check.others.typed.heads import Top


def bao_cao_so():
    """A department of education to the province; cells with line breaks; the day of the date is not padded."""
    d = sheet("word2007", 20, 20, 30, 15)
    top = Top(
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO",), "Số: 112/BC-SGDĐT", "Lam Giang, ngày 5 tháng 3 năm 2026", "UBND TỈNH LAM GIANG"
    )
    heads.broken_cells(d, top, (70, 95))
    heads.title(d, "BÁO CÁO", ("Kết quả tuyển sinh vào lớp 10 năm học 2025-2026",), rule=42)
    say(d, "Kính gửi: Ủy ban nhân dân tỉnh Lam Giang.", "c", 12, 6)
    body(
        d,
        """
        Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, Sở Giáo dục và Đào tạo báo cáo kết quả tuyển sinh vào lớp 10 như sau:
        #I. KẾT QUẢ ĐẠT ĐƯỢC
        #1. Công tác chỉ đạo
        Sở đã ban hành 02 văn bản hướng dẫn, tổ chức 03 đoàn kiểm tra tại các trường trung học phổ thông.
        #2. Số liệu tuyển sinh
        Toàn tỉnh có 18.240 thí sinh dự thi, trong đó 15.504 thí sinh trúng tuyển, đạt 85%.
        #II. HẠN CHẾ
        Một số trường miền núi tuyển chưa đủ chỉ tiêu do thí sinh chọn học nghề.
        #III. ĐỀ XUẤT
        Đề nghị Ủy ban nhân dân tỉnh cho phép điều chỉnh địa bàn tuyển sinh của 02 trường ở vùng cao.
        Trên đây là báo cáo của Sở Giáo dục và Đào tạo, kính trình Ủy ban nhân dân tỉnh xem xét./.
        """,
        line=1.15,
    )
    to = ("- Như trên;", "- Văn phòng UBND tỉnh;", "- Ban Giám đốc Sở;", "- Lưu: VT, QLCL.")
    ends.broken(d, End(to, ("GIÁM ĐỐC",), "Kiều Công Thành"), (75, 90))
    return d


def bao_cao_vks():
    """A provincial procuracy to the supreme one; page number in the footer, a sum that does not add up."""
    d = sheet("word2016", 20, 20, 30, 20)
    page_number(d, "footer")
    top = Top(("VIỆN KIỂM SÁT NHÂN DÂN", "TỈNH LAM GIANG"), "Số: 204/BC-VKSLG", "Lam Giang, ngày 24 tháng 11 năm 2026",
              "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO")  # fmt: skip
    heads.drawn_table(d, top, (78, 98), -8)
    heads.title(d, "BÁO CÁO", ("Kết quả công tác thi đua, khen thưởng năm 2026",), rule=0)
    line(say(d, "", "c2"), 42, 59, 1, 7)
    say(d, "Kính gửi: Viện kiểm sát nhân dân tối cao (Văn phòng).", "c", 12, 6)
    body(
        d,
        """
        Viện kiểm sát nhân dân tỉnh Lam Giang báo cáo kết quả công tác thi đua, khen thưởng năm 2026 như sau:
        #I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
        Lãnh đạo Viện kiểm sát nhân dân tỉnh đã ban hành 01 kế hoạch, 02 hướng dẫn; tổ chức hội nghị ký kết giao ước thi đua giữa các đơn vị hai cấp.
        #II. KẾT QUẢ THỰC HIỆN
        #1. Các đợt thi đua
        Trong năm, đơn vị tổ chức 05 đợt thi đua (02 đợt chào mừng ngày thành lập ngành; 02 đợt chuyên đề), thu hút toàn thể công chức tham gia.
        #2. Kết quả khen thưởng
        Có 24 cá nhân được đề nghị tặng danh hiệu “Chiến sĩ thi đua cơ sở”; 96 cá nhân đạt danh hiệu “Lao động tiên tiến”; 11 tập thể đạt danh hiệu “Tập thể lao động tiên tiến”.
        Tỷ lệ cá nhân giữ chức vụ lãnh đạo được khen thưởng giảm so với năm trước; người trực tiếp làm nghiệp vụ được khen nhiều hơn.
        #3. Công tác tuyên truyền
        Trang thông tin điện tử đăng 62 tin, bài về gương người tốt, việc tốt. Mỗi đơn vị có ít nhất một bài viết giới thiệu cách làm hay.
        #III. HẠN CHẾ VÀ NGUYÊN NHÂN
        Hồ sơ trình khen của một số đơn vị còn chậm, thành tích viết chung chung, chưa nêu rõ việc cụ thể.
        Nguyên nhân chủ yếu do cán bộ làm công tác thi đua kiêm nhiệm, thay đổi sau khi sắp xếp tổ chức bộ máy.
        #IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027
        1. Phát động thi đua ngay từ đầu năm, gắn với chỉ tiêu nghiệp vụ của từng phòng, từng Viện kiểm sát nhân dân khu vực.
        2. Mở lớp bồi dưỡng cho người làm công tác thi đua, khen thưởng.
        3. Kiểm tra chéo giữa các đơn vị trong cụm, rút kinh nghiệm hằng quý.
        Trên đây là báo cáo của Viện kiểm sát nhân dân tỉnh Lam Giang./.
        """,
    )
    to = ("- Như trên;", "- Lãnh đạo Viện;", "- Các đơn vị hai cấp;", "- Lưu: VT, VP.")
    ends.table(d, End(to, ("VIỆN TRƯỞNG",), "Lục Văn Khải"))
    return d


def bao_cao_wps():
    """A commune's report made with WPS; body at 12 points, flush left."""
    d = sheet("wps", 20, 20, 30, 20)
    top = Top(("ỦY BAN NHÂN DÂN", "XÃ ĐỒNG TÂM"), "Số: 75/BC-UBND", "Đồng Tâm, ngày 30 tháng 6 năm 2026")
    heads.four_rows(d, top, (62, 96))
    heads.title(d, "BÁO CÁO", ("Tình hình kinh tế - xã hội 6 tháng đầu năm 2026",), rule=42)
    say(d, "Kính gửi: Ủy ban nhân dân tỉnh Lam Giang.", "c", 12, 6)
    for paragraph in body(
        d,
        """
        #1. Kinh tế
        Diện tích lúa vụ xuân đạt 312 ha, năng suất bình quân 62 tạ/ha. Chăn nuôi ổn định, không có ổ dịch mới.
        #2. Văn hóa - xã hội
        Các trường trên địa bàn hoàn thành chương trình năm học; trạm y tế xã khám cho 4.215 lượt người.
        #3. Quốc phòng, an ninh
        Xã hoàn thành chỉ tiêu giao quân; tình hình an ninh nông thôn giữ vững.
        Trên đây là báo cáo của Ủy ban nhân dân xã Đồng Tâm./.
        """,
        size=12,
    ):
        paragraph.alignment = None
    to = ("- Như trên;", "- Thường trực Đảng ủy, HĐND xã;", "- Lưu: VT.")
    ends.table(d, End(to, ("CHỦ TỊCH",), "Hoàng Seo Lử"))
    return d


def bao_cao_phong():
    """A ward's office reports; quotation marks left open, a word twice, a share that is wrong."""
    d = sheet("word2003")
    top = Top(
        ("PHÒNG VĂN HÓA - XÃ HỘI",), "Số: 19/BC-VHXH", "Tân Hòa, ngày 25 tháng 10 năm 2026", "UBND PHƯỜNG TÂN HÒA"
    )
    heads.two_tables(d, top)
    heads.title(d, "BÁO CÁO", ("Kết quả xây dựng khu dân cư văn hóa năm 2026",), rule=42)
    say(d, "Kính gửi: Ủy ban nhân dân phường Tân Hòa.", "c", 12, 6)
    body(
        d,
        """
        Phòng Văn hóa - Xã hội báo cáo kết quả thực hiện phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa trên địa bàn phường năm 2026 như sau:
        1. Phường có 12/15 khu dân cư đạt chuẩn văn hóa (đạt 90%), tăng 02 khu so với năm 2025.
        2. Phong trào thể dục thể thao được các các tổ dân phố duy trì đều đặn.
        3. Số vụ vi phạm nếp sống văn minh giảm so với cùng kỳ.
        Phòng Văn hóa - Xã hội kính trình Ủy ban nhân dân phường./.
        """,
        first=10,
    )
    ends.table(d, End(("- Như trên;", "- Lưu: VT."), ("TRƯỞNG PHÒNG",), "Âu Dương Thiện"))
    return d


def bao_cao_bang():
    """A statistics report with a table whose total is wrong; page number right; two pages."""
    d = sheet("word2016", 20, 20, 30, 20)
    page_number(d)
    top = Top(("TRUNG TÂM Y TẾ",), "Số: 58/BC-TTYT", "Lam Giang, ngày 08 tháng 12 năm 2026", "SỞ Y TẾ LAM GIANG")
    heads.underscore_table(d, top)
    heads.title(d, "BÁO CÁO", ("Kết quả tiêm chủng mở rộng năm 2026",), rule=36)
    say(d, "Kính gửi: Sở Y tế tỉnh Lam Giang.", "c", 12, 6)
    body(
        d,
        """
        Trung tâm Y tế báo cáo kết quả tiêm chủng mở rộng năm 2026 như sau:
        #I. CÔNG TÁC TỔ CHỨC
        Trung tâm bố trí 04 điểm tiêm cố định và 02 tổ lưu động; vắc xin được bảo quản đúng quy định.
        #II. KẾT QUẢ
        Số trẻ được tiêm đủ mũi theo từng khu vực:
        """,
    )
    made = grid(d, [[[(w, f"c{'b' * (n in {0, 4})}13")] for w in row] for n, row in enumerate((
        ("Số TT", "Khu vực", "Số trẻ", "Tiêm đủ mũi"),
        ("1", "Trung tâm", "640", "622"),
        ("2", "Ven sông", "415", "398"),
        ("3", "Vùng cao", "287", "251"),
        ("", "Tổng cộng", "1.342", "1.281"),
    ))], (15, 60, 40, 45))  # fmt: skip
    made.style = "Table Grid"
    body(
        d,
        """
        #III. KHÓ KHĂN
        Đường vào các bản vùng cao bị chia cắt trong mùa mưa, tổ lưu động phải đi bộ nhiều giờ; một số gia đình đưa con đi làm ăn xa nên không theo dõi được lịch tiêm.
        Tủ lạnh chuyên dụng tại 02 trạm y tế đã cũ, thường xuyên phải sửa chữa.
        #IV. KIẾN NGHỊ
        1. Đề nghị Sở Y tế cấp bổ sung 02 tủ lạnh bảo quản vắc xin.
        2. Đề nghị bố trí kinh phí đi lại cho tổ lưu động trong mùa mưa.
        3. Đề nghị tổ chức 01 lớp tập huấn về an toàn tiêm chủng cho nhân viên y tế thôn, bản.
        Trung tâm Y tế trân trọng báo cáo./.
        """,
    )
    ends.rows(d, End(("- Như trên;", "- Lưu: VT, KSBT."), ("GIÁM ĐỐC",), "Vàng Thị Mỷ"))
    return d


def bien_ban():
    """Minutes after their own form: no place and date, two who sign, recipients last; nothing wrong."""
    d = sheet("word2003", 20, 20, 30, 20)
    top = Top(("ỦY BAN NHÂN DÂN", "XÃ VÂN SƠN"), "Số: 04/BB-UBND", "")
    rows = [[[*top.left, (underscores(18, 12), "c12"), (top.number, "c13")],
             [*top.right, (underscores(56.1, 12), "c12")]]]  # fmt: skip
    grid(d, rows, (66, 96))
    heads.title(d, "BIÊN BẢN", ("Họp xét khen thưởng năm 2026",), rule=0)
    body(
        d,
        """
        Thời gian bắt đầu: 14 giờ 00 phút, ngày 12 tháng 11 năm 2026.
        Địa điểm: Phòng họp Ủy ban nhân dân xã Vân Sơn.
        Thành phần tham dự: Hội đồng Thi đua - Khen thưởng xã, có mặt 07/07 thành viên.
        Chủ trì: Ông Trình Văn Mão, Chủ tịch Ủy ban nhân dân xã.
        Thư ký: Bà Quách Thị Hợi, công chức Văn phòng - thống kê.
        Nội dung:
        1. Chủ trì nêu yêu cầu, tiêu chuẩn xét khen thưởng.
        2. Hội đồng thảo luận, bỏ phiếu kín; 03 tập thể và 05 cá nhân được đề nghị khen thưởng.
        Cuộc họp kết thúc vào 16 giờ 30 phút, ngày 12 tháng 11 năm 2026./.
        """,
    )
    ends.two_signers(d, (("THƯ KÝ",), "Quách Thị Hợi"), (("CHỦ TRÌ",), "Trình Văn Mão"))
    say(d, "Nơi nhận:", "bi12", 6)
    say(d, "- Thành viên Hội đồng;", "11")
    say(d, "- Lưu: VT, Hồ sơ.", "11")
    return d


def to_trinh_so():
    """A department asks the province; number and title right; KT without its dot, the heading not in italics."""
    d = sheet("word2016", 20, 20, 30, 15)
    top = Top(("SỞ NỘI VỤ",), "Số: 67/TTr-SNV", "Lam Giang, ngày 16 tháng 4 năm 2026", "UBND TỈNH LAM GIANG")
    heads.nested_table(d, top)
    heads.title(d, "TỜ TRÌNH", ("Về việc giao bổ sung biên chế công chức năm 2026",), rule=44)
    say(d, "Kính gửi: Ủy ban nhân dân tỉnh Lam Giang.", "c", 12, 6)
    body(
        d,
        """
        Sau khi rà soát khối lượng công việc của các cơ quan chuyên môn, Sở Nội vụ kính trình Ủy ban nhân dân tỉnh như sau:
        1. Sự cần thiết: một số lĩnh vực mới được chuyển giao nhưng chưa có công chức phụ trách.
        2. Số lượng đề nghị bổ sung: 06 biên chế (04 biên chế cho Sở Khoa học và Công nghệ; 02 biên chế cho Thanh tra tỉnh).
        3. Nguồn: từ số biên chế dự phòng của tỉnh.
        Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.
        """,
        line=1.1,
    )
    to = ("- Như trên;", "- Giám đốc Sở;", "- Lưu: VT, CCVC.")
    ends.table(d, End(to, ("KT GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Giàng A Sùng", heading_look="b12"), (75, 90))
    return d


def to_trinh_phong():
    """A proposal that names nobody it is sent to; two columns of the page for the end."""
    d = sheet("word2003")
    top = Top(("PHÒNG KINH TẾ",), "Số: 23/TTr-KT", "Đồng Tâm, ngày 15 tháng 9 năm 2026", "UBND XÃ ĐỒNG TÂM")
    heads.bordered_table(d, top)
    heads.title(d, "TỜ TRÌNH", ("Về việc sửa chữa đập Nà Pha",), rule=26)
    body(
        d,
        """
        Đợt mưa đầu tháng 9 năm 2026 làm sạt 15 m mái đập Nà Pha, nước rò rỉ qua thân đập, đe dọa 20 ha lúa ở hạ lưu.
        Phòng Kinh tế đề nghị cho sửa chữa khẩn cấp: đắp lại mái đập, khoan phụt chống thấm, thay cửa cống. Dự toán 480 triệu đồng từ nguồn dự phòng ngân sách xã.
        Phòng Kinh tế kính trình Chủ tịch Ủy ban nhân dân xã xem xét, quyết định./.
        """,
    )
    ends.two_columns(d, End(("- Chủ tịch UBND xã;", "- Lưu: VT."), ("TRƯỞNG PHÒNG",), "Lương Văn Pao"))
    return d


def bao_cao_dang():
    """A report of a Party committee, which follows the Party's own rules and not the decree; nothing wrong."""
    d = sheet("word2003")
    left = [("ĐẢNG BỘ TỈNH LAM GIANG", "c14"), ("ĐẢNG ỦY XÃ VÂN SƠN", "bc14"), ("*", "bc14"), ("Số 41-BC/ĐU", "c14")]
    right = [("ĐẢNG CỘNG SẢN VIỆT NAM", "bcu15"), ("", "c6"), ("Vân Sơn, ngày 03 tháng 12 năm 2026", "ic14")]
    grid(d, [[left, right]], (78, 86))
    say(d, "BÁO CÁO", "bc16", 12)
    say(d, "kết quả công tác kiểm tra, giám sát năm 2026", "bc14")
    say(d, "-----", "c14")
    body(
        d,
        """
        Ban Chấp hành Đảng bộ xã Vân Sơn báo cáo kết quả công tác kiểm tra, giám sát năm 2026 như sau:
        1. Kiểm tra 04 tổ chức đảng và 12 đảng viên theo chương trình đã đề ra.
        2. Giám sát chuyên đề 02 tổ chức đảng; qua giám sát đã nhắc nhở, uốn nắn kịp thời.
        3. Đảng viên chấp hành tốt Điều lệ Đảng; không có tổ chức đảng vi phạm đến mức phải thi hành kỷ luật.
        """,
    )
    right = [("T/M BAN THƯỜNG VỤ", "bc14"), ("BÍ THƯ", "c14"), *(("", "c14"),) * 4, ("Chu Thị Liễu", "bc14")]
    left = [
        ("Nơi nhận:", "u14"),
        ("- Thường trực Tỉnh ủy,", "12"),
        ("- Các chi bộ trực thuộc,", "12"),
        ("- Lưu Văn phòng Đảng ủy.", "12"),
    ]
    grid(d, [[left, right]], (75, 90))
    return d


REPORTS = (
    bao_cao_so, bao_cao_vks, bao_cao_wps, bao_cao_phong, bao_cao_bang, bien_ban, to_trinh_so, to_trinh_phong,
    bao_cao_dang,
)  # fmt: skip
