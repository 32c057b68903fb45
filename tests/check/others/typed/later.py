"""Six more documents, typed after the rules were mended by the first ones, so that these can tell whether it held."""

# ruff: noqa: E501 - prose stands as it is read

from __future__ import annotations

from tests.check.others.typed import ends, heads
from tests.check.others.typed.desk import body, grid, say, sheet
from tests.check.others.typed.ends import End
from tests.check.others.typed.heads import Top


def chi_thi():
    """A directive of a province against forest fires; a digit of the year left out in a date; else right."""
    d = sheet("word2016", 20, 20, 30, 20)
    top = Top(("ỦY BAN NHÂN DÂN", "TỈNH LAM GIANG"), "Số: 03/CT-UBND", "Lam Giang, ngày 12 tháng 02 năm 2026")
    heads.bordered_table(d, top)
    heads.title(d, "CHỈ THỊ", ("Về tăng cường phòng cháy, chữa cháy rừng mùa khô",), rule=44)
    body(
        d,
        """
        Mùa khô năm 2026 đến sớm, độ ẩm thấp, nhiều khu rừng trồng có lớp thực bì dày. Từ đầu năm đến nay đã xảy ra 04 vụ cháy (03 vụ do đốt nương, 01 vụ chưa rõ nguyên nhân), thiệt hại 6,5 ha rừng. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
        1. Giám đốc Sở Nông nghiệp và Môi trường chỉ đạo kiểm lâm trực 24/24 giờ trong những ngày có cảnh báo cấp IV, cấp V; hướng dẫn người dân đốt nương có kiểm soát.
        2. Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh khi để xảy ra cháy rừng trên địa bàn mà không phát hiện, xử lý kịp thời.
        3. Báo và phát thanh, truyền hình Lam Giang phát bản tin cảnh báo cháy rừng ít nhất 02 lần mỗi ngày đến hết ngày 30/4/206.
        Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện Chỉ thị này./.
        """,
        line=1.05,
    )
    to = (
        "- Bộ Nông nghiệp và Môi trường (để báo cáo);",
        "- Thường trực Tỉnh ủy, HĐND tỉnh;",
        "- Các sở, ban, ngành tỉnh;",
        "- UBND các xã, phường;",
        "- Lưu: VT, NNMT.",
    )
    ends.rows(d, End(to, ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lý Thị Hằng"))
    return d


def quyet_dinh_khen():
    """A procuracy gives certificates; the list in a table; the post in small letters."""
    d = sheet("word2003")
    top = Top(
        ("VIỆN KIỂM SÁT NHÂN DÂN", "TỈNH LAM GIANG"),
        "Số: 77/QĐ-VKSLG",
        "Lam Giang, ngày 15 tháng 12 năm 2026",
        "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO",
    )
    heads.drawn_table(d, top, (78, 98), -8)
    heads.title(d, "QUYẾT ĐỊNH", ("Về việc tặng Giấy khen năm 2026",), rule=30)
    say(d, "VIỆN TRƯỞNG VIỆN KIỂM SÁT NHÂN DÂN TỈNH LAM GIANG", "bc14", 12, 6)
    body(
        d,
        """
        ~Căn cứ Luật Tổ chức Viện kiểm sát nhân dân;
        ~Căn cứ Luật Thi đua, khen thưởng;
        ~Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng.
        ^QUYẾT ĐỊNH:
        **Điều 1.** Tặng Giấy khen cho 03 cá nhân có thành tích xuất sắc trong công tác năm 2026, gồm:
        """,
    )
    people = (
        ("Số TT", "Họ và tên", "Đơn vị"),
        ("1", "Bế Thị Ngân", "Phòng 1"),
        ("2", "Hoàng Đức Lập", "Phòng 7"),
        ("3", "Cáp Xuân Trà", "Khu vực 4"),
    )
    made = grid(d, [[[(w, f"c{'b' * (n == 0)}13")] for w in row] for n, row in enumerate(people)], (20, 70, 70))
    made.style = "Table Grid"
    body(
        d,
        """
        **Điều 2.** Chánh Văn phòng, Trưởng các đơn vị có liên quan và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.
        """,
    )
    ends.table(d, End(("- Như Điều 2;", "- Hội đồng TĐKT tỉnh;", "- Lưu: VT, VP."), ("Viện trưởng",), "Lục Văn Khải"))
    return d


def giay_uy_quyen():
    """An authorisation; nothing wrong."""
    d = sheet("word2007")
    top = Top(("CHI CỤC KIỂM LÂM",), "Số: 06/GUQ-CCKL", "Lam Giang, ngày 04 tháng 5 năm 2026", "SỞ NN&MT LAM GIANG")
    heads.broken_cells(d, top)
    heads.title(d, "GIẤY ỦY QUYỀN", ("Giải quyết công việc của Chi cục Kiểm lâm",), rule=36)
    body(
        d,
        """
        Trong thời gian Chi cục trưởng đi công tác, Chi cục Kiểm lâm ủy quyền như sau:
        1. Người được ủy quyền: Ông Ninh Khắc Thụ, Phó Chi cục trưởng.
        2. Nội dung: Điều hành công việc chung, ký văn bản thường xuyên của Chi cục.
        3. Thời hạn: Từ ngày 05 tháng 5 năm 2026 đến hết ngày 16 tháng 5 năm 2026.
        Người được ủy quyền chịu trách nhiệm về những việc đã giải quyết và không được ủy quyền lại cho người khác./.
        """,
    )
    ends.broken(
        d,
        End(
            ("- Ông Ninh Khắc Thụ;", "- Các phòng thuộc Chi cục;", "- Lưu: VT, HC."),
            ("CHI CỤC TRƯỞNG",),
            "Vương Thế Bình",
        ),
    )
    return d


def bao_cao_so_lieu():
    """A report full of figures; one share is wrong, one bracket is left open; the rest adds up."""
    d = sheet("word2003", 20, 20, 30, 15)
    top = Top(("THANH TRA TỈNH",), "Số: 91/BC-TTT", "Lam Giang, ngày 02 tháng 10 năm 2026", "UBND TỈNH LAM GIANG")
    heads.old_drawn_table(d, top)
    heads.title(d, "BÁO CÁO", ("Kết quả tiếp công dân 9 tháng đầu năm 2026",), rule=40)
    say(d, "Kính gửi: Ủy ban nhân dân tỉnh Lam Giang.", "c", 12, 6)
    body(
        d,
        """
        Thanh tra tỉnh báo cáo kết quả tiếp công dân, giải quyết khiếu nại, tố cáo 9 tháng đầu năm 2026 như sau:
        1. Tiếp 1.250 lượt người, trong đó tiếp thường xuyên 1.010 lượt, tiếp định kỳ 240 lượt; có 06 đoàn đông người (04 đoàn về đất đai; 02 đoàn về chính sách.
        2. Nhận 480 đơn, gồm 120 đơn khiếu nại, 60 đơn tố cáo và 300 đơn kiến nghị; đã xử lý 432/480 đơn (đạt 90%).
        3. Giải quyết 75/100 vụ việc thuộc thẩm quyền (đạt 70%), thu hồi về ngân sách 350 triệu đồng.
        4. Thời gian tới, tập trung 03 việc: (1) đối thoại trực tiếp với công dân; (2) rà soát vụ việc kéo dài; (3) công khai kết quả giải quyết.
        Thanh tra tỉnh kính báo cáo Ủy ban nhân dân tỉnh./.
        """,
    )
    ends.table(
        d,
        End(
            ("- Như trên;", "- Chánh Thanh tra;", "- Lưu: VT, P3."),
            ("KT. CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA"),
            "Đèo Văn Chức",
        ),
        (75, 90),
    )
    return d


def thong_bao_tuyen():
    """A notice of posts to fill, typed with tabs at the top and a list set in; recipients without hyphens."""
    d = sheet("word2003")
    top = Top(("BAN QUẢN LÝ RỪNG",), "Số: 18/TB-BQLR", "Đồng Tâm, ngày 20 tháng 8 năm 2026", "SỞ NN&MT LAM GIANG")
    heads.tabs(d, top)
    heads.title(d, "THÔNG BÁO", ("Tuyển dụng viên chức năm 2026",), rule=30)
    body(
        d,
        """
        Ban Quản lý rừng thông báo tuyển dụng viên chức năm 2026 như sau:
        1. Số lượng: 04 người.
        2. Điều kiện: tốt nghiệp đại học ngành lâm nghiệp hoặc quản lý tài nguyên rừng; đủ sức khỏe đi rừng dài ngày.
        3. Hồ sơ:
        a) Phiếu đăng ký dự tuyển;
        b) Bản sao văn bằng, chứng chỉ;
        c) Giấy khám sức khỏe.
        4. Nơi nhận hồ sơ: Phòng Hành chính, trong giờ làm việc, đến hết ngày 18 tháng 9 năm 2026.
        Ban Quản lý rừng thông báo để người có nhu cầu biết, đăng ký./.
        """,
        by="tab",
    )
    ends.tabs(d, End(("Sở NN&MT (để báo cáo);", "Niêm yết tại trụ sở;", "Lưu: VT, HC."), ("TRƯỞNG BAN",), "Ly A Tủa"))
    return d


def cong_van_lien_so():
    """A letter to three departments, hyphens set in below the words; nothing wrong."""
    d = sheet("wps", 20, 20, 30, 20)
    top = Top(("SỞ TÀI CHÍNH",), "Số: 640/STC-NS", "Lam Giang, ngày 07 tháng 7 năm 2026", "UBND TỈNH LAM GIANG",
              "V/v lập dự toán ngân sách năm 2027")  # fmt: skip
    heads.two_tables(d, top)
    say(d, "Kính gửi:", "", 12, left=40)
    for words in ("- Sở Giáo dục và Đào tạo;", "- Sở Y tế;", "- Sở Khoa học và Công nghệ."):
        say(d, words, "", left=58)
    body(
        d,
        """
        Để tổng hợp dự toán ngân sách tỉnh năm 2027 trình cấp có thẩm quyền, Sở Tài chính đề nghị quý Sở gửi dự toán thu, chi kèm thuyết minh trước ngày 20 tháng 7 năm 2026.
        Dự toán lập theo đúng biểu mẫu đã gửi; các khoản chi mới phải nêu rõ căn cứ, khối lượng và thời gian thực hiện.
        Sở Tài chính mong nhận được sự phối hợp của quý Sở./.
        """,
        first=10,
    )
    ends.table(
        d,
        End(
            ("- Như trên;", "- Ban Giám đốc Sở;", "- Lưu: VT, NS."),
            ("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG NGÂN SÁCH"),
            "Hứa Thị Tươi",
        ),
    )
    return d


LATER = (chi_thi, quyet_dinh_khen, giay_uy_quyen, bao_cao_so_lieu, thong_bao_tuyen, cong_van_lien_so)
