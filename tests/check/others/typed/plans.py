"""Kế hoạch, chương trình, phương án and đề án, typed by hand."""

# ruff: noqa: E501 - prose stands as it is read

from __future__ import annotations

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from tests.check.others.typed import ends, heads
from tests.check.others.typed.desk import FACE, body, grid, page_number, say, sheet
from tests.check.others.typed.ends import End
from tests.check.others.typed.heads import Top


def ke_hoach_truong():
    """A school's plan typed with tabs; blanks inside the symbol, long dashes in the motto."""
    d = sheet("word2003")
    top = Top(("TRƯỜNG THPT ĐỒNG TÂM",), "Số: 15/KH- THPTĐT", "Đồng Tâm, ngày 10 tháng 9 năm 2026",
              "SỞ GDĐT LAM GIANG", motto="Độc lập – Tự do – Hạnh phúc")  # fmt: skip
    heads.tabs(d, top)
    heads.title(d, "KẾ HOẠCH", ("Tổ chức Ngày hội đọc sách năm học 2026-2027",), rule=40)
    body(
        d,
        """
        Trường THPT Đồng Tâm xây dựng Kế hoạch tổ chức Ngày hội đọc sách như sau:
        #I. MỤC ĐÍCH, YÊU CẦU
        1. Khơi dậy niềm yêu thích đọc sách trong học sinh.
        2. Tổ chức an toàn, tiết kiệm, thu hút đông học sinh tham gia.
        #II. NỘI DUNG
        1. Trưng bày sách theo chủ đề tại sân trường.
        2. Thi kể chuyện theo sách giữa các lớp.
        3. Quyên góp sách tặng các điểm trường vùng cao.
        #III. TỔ CHỨC THỰC HIỆN
        Tổ Ngữ văn chủ trì, phối hợp với Đoàn trường và thư viện thực hiện; báo cáo Ban Giám hiệu trước ngày 30 tháng 9 năm 2026./.
        """,
        by="tab",
    )
    ends.tabs(d, End(("- Các tổ chuyên môn;", "- Đoàn trường;", "- Lưu: VT, VP."), ("HIỆU TRƯỞNG",), "Tô Hoài Ân"))
    return d


def ke_hoach_vks():
    """A regional procuracy's plan that is addressed to its superior, though a plan is not; VML lines."""
    d = sheet("word2016", 20, 20, 30, 20)
    top = Top(("VIỆN KIỂM SÁT NHÂN DÂN", "KHU VỰC 4"), "Số: 03/KH-VKSKV4", "Lam Giang, ngày 13 tháng 01 năm 2026",
              "VIỆN KSND TỈNH LAM GIANG")  # fmt: skip
    heads.old_drawn_table(d, top)
    heads.title(d, "KẾ HOẠCH", ("Công tác thi đua, khen thưởng năm 2026",), rule=42)
    say(d, "Kính gửi: Viện kiểm sát nhân dân tỉnh Lam Giang.", "c", 12, 6)
    body(
        d,
        """
        Viện kiểm sát nhân dân khu vực 4 xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:
        #I. MỤC ĐÍCH, YÊU CẦU
        #1. Mục đích
        Tạo khí thế thi đua sôi nổi, góp phần hoàn thành chỉ tiêu công tác kiểm sát.
        #2. Yêu cầu
        Phong trào thi đua phải thường xuyên, đúng thực chất.
        #II. NỘI DUNG
        1. Phát động 02 đợt thi đua chuyên đề trong năm.
        2. Xây dựng 01 mô hình “Dân vận khéo”.
        #III. TỔ CHỨC THỰC HIỆN
        Các bộ phận căn cứ Kế hoạch này đăng ký thi đua trước ngày 31 tháng 01 năm 2026./.
        """,
        first=10,
    )
    to = ("- VKSND tỉnh Lam Giang (để báo cáo);", "- Các bộ phận;", "- Lưu: VT, VP.")
    ends.table(d, End(to, ("VIỆN TRƯỞNG",), "Sầm Thị Nga"))
    return d


def ke_hoach_lien_nganh():
    """Three offices plan together: three names above, three who sign; nothing wrong."""
    d = sheet("word2003", 20, 20, 30, 15)
    left = [("TÒA ÁN NHÂN DÂN - VIỆN KIỂM SÁT", "bc12"), ("NHÂN DÂN - CÔNG AN", "bc12"), ("TỈNH LAM GIANG", "bc12"),
            ("_______", "c12"), ("Số: 17/KHLN-TA-VKS-CA", "c13")]  # fmt: skip
    right = [("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "bc12"), ("Độc lập - Tự do - Hạnh phúc", "bc13"),
             ("__________________________", "c12"), ("", "c6"), ("Lam Giang, ngày 26 tháng 02 năm 2026", "ic13")]  # fmt: skip
    grid(d, [[left, right]], (76, 96), -6)
    heads.title(d, "KẾ HOẠCH LIÊN NGÀNH", ("Xét xử lưu động năm 2026",), rule=24)
    body(
        d,
        """
        Tòa án nhân dân, Viện kiểm sát nhân dân và Công an tỉnh Lam Giang thống nhất kế hoạch xét xử lưu động năm 2026 như sau:
        1. Chọn 06 vụ án có tính giáo dục cao để xét xử tại các xã vùng cao.
        2. Công an tỉnh bảo đảm an toàn phiên tòa, dẫn giải bị cáo đúng giờ.
        3. Viện kiểm sát nhân dân cử kiểm sát viên có kinh nghiệm thực hành quyền công tố.
        4. Tòa án nhân dân chủ trì tổng hợp, rút kinh nghiệm sau mỗi phiên tòa./.
        """,
    )
    say(d, "", "6", exact=6)
    signers = (("CÔNG AN TỈNH", "GIÁM ĐỐC", "Lê Đắc Tú"), ("VIỆN KIỂM SÁT NHÂN DÂN", "VIỆN TRƯỞNG", "Lục Văn Khải"),
               ("TÒA ÁN NHÂN DÂN", "CHÁNH ÁN", "Cung Thị Nhàn"))  # fmt: skip
    cells = [
        [(f"TM. {a}" if n == 9 else a, "bc13"), (b, "bc13"), *(("", "c14"),) * 4, (c, "bc13")]
        for n, (a, b, c) in enumerate(signers)
    ]
    grid(d, [cells], (48, 66, 52))
    for words, look in (("Nơi nhận:", "bi12"), ("- Tỉnh ủy, UBND tỉnh (để báo cáo);", "11"), ("- Ba ngành cấp dưới;", "11"),
                        ("- Lưu: VT ba ngành.", "11")):  # fmt: skip
        say(d, words, look)
    return d


def ke_hoach_ngang():
    """A plan whose programme is a landscape appendix, as is allowed; the day of the month is wrong: 31 April."""
    d = sheet("word2016", 20, 20, 30, 20)
    page_number(d)
    top = Top(("TRƯỜNG CHÍNH TRỊ",), "Số: 28/KH-TCT", "Lam Giang, ngày 31 tháng 4 năm 2026", "TỈNH ỦY LAM GIANG")
    heads.underscore_table(d, Top(top.issuer, top.number, top.date, "UBND TỈNH LAM GIANG"))
    heads.title(d, "KẾ HOẠCH", ("Bồi dưỡng cán bộ cấp xã năm 2026",), rule=34)
    body(
        d,
        """
        Trường Chính trị xây dựng Kế hoạch bồi dưỡng cán bộ cấp xã năm 2026 như sau:
        #1. Mục đích
        Trang bị kỹ năng điều hành cho cán bộ sau khi sắp xếp đơn vị hành chính.
        #2. Lịch học
        Lịch học cụ thể nêu tại Phụ lục kèm theo Kế hoạch này.
        #3. Kinh phí
        Sử dụng nguồn kinh phí đào tạo đã giao cho Trường năm 2026./.
        """,
    )
    ends.table(d, End(("- Các xã, phường;", "- Lưu: VT, ĐT."), ("HIỆU TRƯỞNG",), "Hà Văn Quỳ"))
    section = d.add_section(WD_SECTION.NEW_PAGE)
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    section.top_margin, section.bottom_margin, section.left_margin, section.right_margin = (
        Mm(30),
        Mm(20),
        Mm(20),
        Mm(20),
    )
    section.different_first_page_header_footer = False
    number = section._sectPr.find(qn("w:pgNumType"))
    del number
    say(d, "Phụ lục", "bc14")
    say(d, "LỊCH HỌC", "bc14")
    say(d, "(Kèm theo Kế hoạch số 28/KH-TCT ngày 31 tháng 4 năm 2026 của Trường Chính trị)", "ic14", 0, 6)
    rows = [
        ("Số TT", "Lớp", "Thời gian", "Số học viên"),
        ("1", "Chủ tịch xã", "Tháng 6", "42"),
        ("2", "Công chức địa chính", "Tháng 8", "55"),
    ]
    grid(
        d, [[[(w, "bc13" if not n else "c13")] for w in row] for n, row in enumerate(rows)], (20, 100, 60, 60)
    ).style = "Table Grid"
    return d


def ke_hoach_doan():
    """The Youth Union's plan: its own emblematic words, not those of the State; nothing wrong by its own rules."""
    d = sheet("word2003")
    left = [("BCH ĐOÀN TỈNH LAM GIANG", "c13"), ("ĐOÀN XÃ VÂN SƠN", "bc13"), ("***", "c13"), ("Số: 08-KH/ĐXVS", "c13")]
    right = [("ĐOÀN TNCS HỒ CHÍ MINH", "bcu14"), ("", "c6"), ("", "c6"), ("Vân Sơn, ngày 02 tháng 3 năm 2026", "ic13")]
    grid(d, [[left, right]], (75, 85))
    say(d, "KẾ HOẠCH", "bc16", 12)
    say(d, "Tổ chức Tháng Thanh niên năm 2026", "bc14")
    say(d, "--------", "c14")
    body(
        d,
        """
        #I. MỤC ĐÍCH
        Phát huy vai trò xung kích của đoàn viên, thanh niên.
        #II. NỘI DUNG
        - Trồng 500 cây xanh ven đường liên xã.
        - Thắp sáng 02 tuyến đường nông thôn.
        #III. TỔ CHỨC THỰC HIỆN
        Các chi đoàn triển khai, báo cáo Đoàn xã trước ngày 31/3/2026.
        """,
    )
    left = [("Nơi nhận:", "b12"), ("- Tỉnh đoàn (b/c);", "12"), ("- Các chi đoàn;", "12"), ("- Lưu: VP.", "12")]
    right = [("TM. BAN THƯỜNG VỤ", "bc14"), ("BÍ THƯ", "c14"), *(("", "c14"),) * 4, ("Xa Minh Nhật", "bc14")]
    grid(d, [[left, right]], (75, 85))
    return d


def phuong_an():
    """A fire plan formatted by styles alone, lines exactly 18 points; the title at 16 points."""
    d = sheet("word2016", 20, 20, 30, 20)
    normal = d.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(14)
    normal.element.rPr.rFonts.set(qn("w:cs"), FACE)
    normal.paragraph_format.space_after = Pt(0)
    top = Top(("KHU DU LỊCH HỒ XANH",), "Số: 05/PA-HX", "Lam Giang, ngày 29 tháng 12 năm 2025", "SỞ VHTTDL LAM GIANG")
    heads.drawn_table(d, top)
    heads.title(d, "PHƯƠNG ÁN", ("Chữa cháy, cứu nạn tại khu nhà nghỉ ven hồ",), size=16, rule=46)
    body(
        d,
        """
        Ban Quản lý Khu du lịch Hồ Xanh lập Phương án chữa cháy, cứu nạn như sau:
        #I. ĐẶC ĐIỂM
        Khu nhà nghỉ gồm 12 nhà sàn bằng gỗ, cách nhau 06 m; nước lấy trực tiếp từ hồ.
        #II. LỰC LƯỢNG, PHƯƠNG TIỆN
        Đội chữa cháy cơ sở có 10 người; 01 máy bơm nổi, 24 bình bột, 400 m vòi.
        #III. XỬ LÝ TÌNH HUỐNG
        1. Người phát hiện cháy gõ kẻng, gọi số 114, đưa khách ra bãi trống phía tây.
        2. Đội cơ sở cắt điện, dựng bơm, phun nước ngăn cháy lan.
        3. Khi lực lượng chuyên nghiệp đến, đội trưởng bàn giao hiện trường./.
        """,
        exact=18,
    )
    ends.frame(d, End(("- Công an tỉnh (Phòng PCCC);", "- Lưu: VT."), ("TRƯỞNG BAN",), "Thào A Páo"))
    return d


def de_an():
    """A scheme of two pages with appendices numbered 1 and 2 instead of I and II; no page number at all."""
    d = sheet("word2003", 20, 20, 30, 20)
    top = Top(("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN HÒA"), "Số: 02/ĐA-UBND", "Tân Hòa, ngày 17 tháng 02 năm 2026")
    heads.underscore_table(d, top)
    heads.title(d, "ĐỀ ÁN", ("Phân loại rác thải sinh hoạt tại nguồn",), rule=38)
    body(
        d,
        """
        #I. SỰ CẦN THIẾT
        Mỗi ngày phường phát sinh khoảng 28 tấn rác, phần lớn chưa phân loại; bãi chôn lấp sắp đầy.
        #II. NỘI DUNG
        1. Phát 02 loại thùng cho mỗi hộ dân, hướng dẫn phân loại theo Phụ lục 1.
        2. Tổ chức thu gom rác hữu cơ vào các ngày chẵn, rác còn lại vào các ngày lẻ.
        3. Khen thưởng tổ dân phố làm tốt; nhắc nhở hộ vi phạm.
        #III. KINH PHÍ
        Kinh phí thực hiện nêu tại Phụ lục 2, lấy từ ngân sách phường và đóng góp của doanh nghiệp.
        #IV. TỔ CHỨC THỰC HIỆN
        Phòng Kinh tế, Hạ tầng và Đô thị chủ trì thực hiện; các tổ dân phố vận động người dân; báo cáo Ủy ban nhân dân phường hằng tháng./.
        """,
    )
    ends.table(d, End(("- Thường trực Đảng ủy phường;", "- Lưu: VT, KT."), ("CHỦ TỊCH",), "Ninh Văn Đại"))
    for number, name, text in (
        (
            1,
            "HƯỚNG DẪN PHÂN LOẠI",
            "Rác hữu cơ gồm thức ăn thừa, lá cây, vỏ quả. Rác tái chế gồm giấy, nhựa, kim loại. Rác còn lại để riêng trong túi buộc kín.",
        ),
        (2, "DỰ TOÁN KINH PHÍ", "Mua thùng rác 620 triệu đồng; tuyên truyền 80 triệu đồng; khen thưởng 50 triệu đồng."),
    ):
        say(d, f"Phụ lục {number}", "bc14").paragraph_format.page_break_before = True
        say(d, name, "bc14")
        say(
            d,
            "(Kèm theo Đề án số 02/ĐA-UBND ngày 17 tháng 02 năm 2026 của Ủy ban nhân dân phường Tân Hòa)",
            "ic14",
            0,
            6,
        )
        body(d, text)
    return d


def chuong_trinh():
    """A programme of work of a council; wrong abbreviation of its kind, the month not padded in the date."""
    d = sheet("word2007", 20, 20, 30, 20)
    top = Top(("HỘI ĐỒNG NHÂN DÂN", "XÃ ĐỒNG TÂM"), "Số: 01/CT-HĐND", "Đồng Tâm, ngày 08 tháng 1 năm 2026")
    heads.two_columns(d, top)
    heads.title(d, "CHƯƠNG TRÌNH", ("Giám sát năm 2026 của Hội đồng nhân dân xã",), rule=44)
    body(
        d,
        """
        Hội đồng nhân dân xã Đồng Tâm ban hành Chương trình giám sát năm 2026 như sau:
        1. Quý I: giám sát việc quản lý, sử dụng đất công.
        2. Quý II: giám sát việc thu, chi các khoản đóng góp tại trường học.
        3. Quý III: giám sát kết quả giải quyết kiến nghị của cử tri.
        4. Quý IV: giám sát việc chấp hành dự toán ngân sách.
        Thường trực Hội đồng nhân dân xã điều hòa hoạt động giám sát của các Ban./.
        """,
        line=1.3,
    )
    to = ("- Thường trực HĐND tỉnh;", "- Các Ban HĐND xã;", "- Lưu: VT.")
    ends.table(d, End(to, ("TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"), "Bàn Thị Mùi"), (60, 100))
    return d


PLANS = (
    ke_hoach_truong, ke_hoach_vks, ke_hoach_lien_nganh, ke_hoach_ngang, ke_hoach_doan, phuong_an, de_an, chuong_trinh,
)  # fmt: skip
