"""Quyết định, nghị quyết, quy chế, thông báo and hướng dẫn, typed by hand."""

# ruff: noqa: E501 - prose stands as it is read

from __future__ import annotations

import unicodedata

from docx.oxml.ns import qn
from docx.shared import Pt

from tests.check.letterheads.typist import counted, numbered
from tests.check.others.typed import ends, heads
from tests.check.others.typed.boxes import boxed
from tests.check.others.typed.desk import FACE, body, grid, page_number, say, sheet, underscores, write
from tests.check.others.typed.ends import End
from tests.check.others.typed.heads import Top


def quyet_dinh_tinh():
    """A province decides; the second ground ends with a full stop, the first is upright."""
    d = sheet("word2003", 20, 20, 30, 20)
    top = Top(("ỦY BAN NHÂN DÂN", "TỈNH LAM GIANG"), "Số: 1120/QĐ-UBND", "Lam Giang, ngày 18 tháng 6 năm 2026")
    heads.underscore_table(d, top)
    heads.title(d, "QUYẾT ĐỊNH", ("Về việc thành lập Ban Chỉ đạo chuyển đổi số tỉnh",), rule=40)
    say(d, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG", "bc14", 12, 6)
    body(
        d,
        """
        Căn cứ Luật Tổ chức chính quyền địa phương;
        ~Căn cứ Luật Giao dịch điện tử.
        ~Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ.
        ^QUYẾT ĐỊNH:
        **Điều 1.** Thành lập Ban Chỉ đạo chuyển đổi số tỉnh Lam Giang do Chủ tịch Ủy ban nhân dân tỉnh làm Trưởng ban.
        **Điều 2.** Ban Chỉ đạo có nhiệm vụ giúp Chủ tịch Ủy ban nhân dân tỉnh đôn đốc các sở, địa phương thực hiện chương trình chuyển đổi số.
        **Điều 3.** Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở và các thành viên Ban Chỉ đạo chịu trách nhiệm thi hành Quyết định này./.
        """,
    )
    to = ("- Như Điều 3;", "- Bộ Khoa học và Công nghệ;", "- Thường trực Tỉnh ủy, HĐND tỉnh;", "- Lưu: VT, KGVX.")
    ends.table(d, End(to, ("CHỦ TỊCH",), "Nông Ích Hiếu"))
    return d


def quyet_dinh_truong():
    """A university decides; one article in Arial, one word in red."""
    d = sheet("word2016", 20, 20, 35, 15)
    top = Top(
        ("TRƯỜNG ĐẠI HỌC LAM GIANG",), "Số: 402/QĐ-ĐHLG", "Lam Giang, ngày 28 tháng 8 năm 2026", "UBND TỈNH LAM GIANG"
    )
    heads.drawn_table(d, top, (68, 96), -4)
    heads.title(d, "QUYẾT ĐỊNH", ("Về việc công nhận tốt nghiệp đợt 2 năm 2026",), rule=40)
    say(d, "HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC LAM GIANG", "bc14", 12, 6)
    made = body(
        d,
        """
        ~Căn cứ Luật Giáo dục đại học;
        ~Căn cứ Quy chế đào tạo trình độ đại học của Trường Đại học Lam Giang;
        ~Theo đề nghị của Trưởng phòng Đào tạo.
        ^QUYẾT ĐỊNH:
        **Điều 1.** Công nhận tốt nghiệp cho 214 sinh viên hệ chính quy đợt 2 năm 2026.
        """,
    )
    write(made[-1], " Danh sách kèm theo.", "14", colour="FF0000")
    arial = say(d, "", "j", 6, first=12.7)
    write(
        arial,
        "**Điều 2.** Sinh viên có tên trong danh sách được cấp bằng cử nhân và hưởng quyền lợi theo quy định.",
        "14",
        "Arial",
    )
    body(
        d,
        """
        **Điều 3.** Trưởng các phòng Đào tạo, Công tác sinh viên, Tài chính và sinh viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.
        """,
    )
    ends.table(d, End(("- Như Điều 3;", "- Ban Giám hiệu;", "- Lưu: VT, ĐT."), ("HIỆU TRƯỞNG",), "Đoàn Gia Bảo"))
    return d


def nghi_quyet_xa():
    """A commune's council resolves; the subject in capitals."""
    d = sheet("word2003")
    top = Top(("HỘI ĐỒNG NHÂN DÂN", "XÃ VÂN SƠN"), "Số: 11/NQ-HĐND", "Vân Sơn, ngày 20 tháng 12 năm 2026")
    heads.old_drawn_table(d, top)
    heads.title(d, "NGHỊ QUYẾT", ("VỀ NHIỆM VỤ KINH TẾ - XÃ HỘI NĂM 2027",), rule=44)
    say(d, "HỘI ĐỒNG NHÂN DÂN XÃ VÂN SƠN", "bc14", 12)
    say(d, "KHÓA II, KỲ HỌP THỨ 5", "bc14", 0, 6)
    body(
        d,
        """
        ~Căn cứ Luật Tổ chức chính quyền địa phương;
        ~Xét Tờ trình của Ủy ban nhân dân xã; ý kiến thảo luận của đại biểu Hội đồng nhân dân tại kỳ họp.
        ^QUYẾT NGHỊ:
        **Điều 1.** Thông qua nhiệm vụ kinh tế - xã hội năm 2027 với các chỉ tiêu chủ yếu sau:
        1. Thu ngân sách trên địa bàn đạt 4,2 tỷ đồng.
        2. Tỷ lệ hộ nghèo giảm còn 3,5%.
        3. Trồng mới 40 ha rừng sản xuất.
        **Điều 2.** Giao Ủy ban nhân dân xã tổ chức thực hiện.
        Nghị quyết này được Hội đồng nhân dân xã Vân Sơn khóa II, kỳ họp thứ 5 thông qua ngày 20 tháng 12 năm 2026./.
        """,
        line=1.1,
    )
    to = ("- Thường trực HĐND tỉnh;", "- Đảng ủy, UBND xã;", "- Đại biểu HĐND xã;", "- Lưu: VT.")
    ends.rows(d, End(to, ("CHỦ TỊCH",), "Trình Văn Mão"))
    return d


def quy_che():
    """Rules issued with a decision: no number of their own; an Arabic chapter, an article left out."""
    d = sheet("word2016", 20, 20, 30, 20)
    page_number(d)
    left = [("SỞ TƯ PHÁP LAM GIANG", "c12"), ("TRUNG TÂM TRỢ GIÚP PHÁP LÝ", "bc12"), (underscores(26, 12), "c12")]
    right = [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "bc12"),
        ("Độc lập - Tự do - Hạnh phúc", "bc13"),
        (underscores(56.1, 12), "c12"),
    ]
    grid(d, [[left, right]], (74, 96), -5)
    say(d, "QUY CHẾ", "bc14", 18)
    say(d, "Tiếp công dân của Trung tâm Trợ giúp pháp lý", "bc14")
    say(d, "(Ban hành kèm theo Quyết định số 38/QĐ-TGPL ngày 11 tháng 5 năm 2026", "ic14")
    say(d, "của Giám đốc Trung tâm Trợ giúp pháp lý)", "ic14")
    say(d, underscores(40, 13), "c13")
    body(
        d,
        """
        ^Chương I
        ^QUY ĐỊNH CHUNG
        **Điều 1. Phạm vi điều chỉnh**
        Quy chế này quy định việc tiếp công dân tại trụ sở Trung tâm và tại các điểm lưu động.
        **Điều 2. Nguyên tắc**
        1. Tiếp công dân đúng giờ, tận tình, không gây phiền hà.
        2. Giữ bí mật thông tin của người đến đề nghị trợ giúp.
        ^Chương 2
        ^TRÁCH NHIỆM TIẾP CÔNG DÂN
        **Điều 4. Trách nhiệm của trợ giúp viên**
        1. Nghe, ghi chép đầy đủ nội dung trình bày; hướng dẫn bổ sung giấy tờ còn thiếu.
        2. Trả lời ngay những việc rõ ràng; việc phức tạp thì hẹn ngày trả lời bằng văn bản.
        **Điều 5. Trách nhiệm của công dân**
        1. Xuất trình giấy tờ tùy thân, trình bày trung thực sự việc.
        2. Giữ trật tự, không quay phim, ghi âm khi chưa được đồng ý.
        ^Chương III
        ^ĐIỀU KHOẢN THI HÀNH
        **Điều 6. Tổ chức thực hiện**
        Các phòng thuộc Trung tâm thực hiện Quy chế này; trong quá trình thực hiện có vướng mắc thì phản ánh với phòng Hành chính để trình Giám đốc sửa đổi./.
        """,
    )
    return d


def thong_bao_so():
    """A notice; old text boxes in VML; the motto underlined instead of a line."""
    d = sheet("word2003")
    top = Top(("SỞ XÂY DỰNG",), "Số: 93/TB-SXD", "Lam Giang, ngày 27 tháng 5 năm 2026", "UBND TỈNH LAM GIANG")
    left = [*top.left, (underscores(top.under_left, 12), "c12"), *top.numbered]
    right = [top.right[0], (top.motto, "bcu13"), ("", "c12"), (top.date, "ic13")]
    paragraph = say(d)
    boxed(paragraph, left, -2, (66, 32), 1, old=True)
    boxed(paragraph, right, 66, (94, 32), 2, old=True)
    for _ in range(6):
        say(d)
    heads.title(d, "THÔNG BÁO", ("Về việc tạm dừng lưu thông qua cầu Nậm Rốm",), rule=44)
    body(
        d,
        """
        Để thay khe co giãn của cầu Nậm Rốm, Sở Xây dựng thông báo tạm dừng lưu thông đối với xe ô tô như sau:
        1. Thời gian: từ 22 giờ 00 phút đến 05 giờ 00 phút hằng ngày, từ ngày 01 đến ngày 15 tháng 6 năm 2026.
        2. Hướng đi thay thế: qua cầu Thanh Bình, theo biển chỉ dẫn.
        3. Xe cứu thương, xe chữa cháy được ưu tiên khi có yêu cầu.
        Sở Xây dựng thông báo để các cơ quan, đơn vị và người dân biết, thực hiện./.
        """,
    )
    to = ("- UBND các xã, phường;", "- Báo và phát thanh, truyền hình Lam Giang;", "- Lưu: VT, KCHT.")
    ends.boxes(d, End(to, ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Mai Xuân Trực"), old=True)
    return d


def thong_bao_thue():
    """A tax office's notice; recipients as large as the body."""
    d = sheet("word2007")
    top = Top(("THUẾ CƠ SỞ 5",), "Số: 1506/TB-TCS5", "Lam Giang, ngày 10 tháng 10 năm 2026", "THUẾ TỈNH LAM GIANG")
    heads.nested_table(d, top)
    heads.title(d, "THÔNG BÁO", ("Về việc thay đổi thời gian tiếp người nộp thuế",), rule=44)
    body(
        d,
        """
        Thuế cơ sở 5 thông báo đến người nộp thuế trên địa bàn:
        1. Từ ngày 01 tháng 11 năm 2026, bộ phận một cửa làm việc cả sáng thứ Bảy.
        2. Hồ sơ điện tử vẫn được tiếp nhận 24 giờ trong ngày.
        Mọi vướng mắc xin liên hệ Tổ Hỗ trợ người nộp thuế để được giải đáp./.
        """,
    )
    to = ("- Người nộp thuế;", "- UBND các xã, phường trên địa bàn;", "- Lưu: VT, HT.")
    ends.table(d, End(to, ("TRƯỞNG THUẾ CƠ SỞ",), "Đỗ Thành Công", size=14))
    return d


def thong_bao_ket_luan():
    """Conclusions of a meeting; decomposed letters in one paragraph, two ways to set a tone."""
    d = sheet("word2016", 20, 20, 30, 20)
    top = Top(("VĂN PHÒNG",), "Số: 210/TB-VP", "Lam Giang, ngày 09 tháng 7 năm 2026", "UBND TỈNH LAM GIANG")
    heads.two_tables(d, top)
    heads.title(
        d, "THÔNG BÁO", ("Kết luận của Chủ tịch Ủy ban nhân dân tỉnh", "tại cuộc họp về giải phóng mặt bằng"), rule=36
    )
    body(
        d,
        """
        Ngày 07 tháng 7 năm 2026, Chủ tịch Ủy ban nhân dân tỉnh chủ trì họp về giải phóng mặt bằng tuyến đường ven sông. Sau khi nghe các sở báo cáo, Chủ tịch kết luận:
        1. Biểu dương các hộ dân đã hoà thuận bàn giao đất; yêu cầu chi trả tiền bồi thường trước ngày 20 tháng 7 năm 2026.
        2. Giao Sở Nông nghiệp và Môi trường rà soát 14 hộ còn vướng mắc, hòa giải tại cơ sở trước khi áp dụng biện pháp khác.
        """,
    )
    words = "3. Giao Sở Tài chính bố trí đủ vốn; báo cáo kết quả trước ngày 25 tháng 7 năm 2026."
    say(d, unicodedata.normalize("NFD", words), "j14", 6, first=12.7)
    body(d, "Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan biết, thực hiện./.")
    to = ("- Chủ tịch, các Phó Chủ tịch UBND tỉnh;", "- Các sở: TC, XD, NN&MT;", "- Lưu: VT, CNXD.")
    ends.table(d, End(to, ("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"), "Khúc Thị Lan"))
    return d


def huong_dan():
    """Guidance with lists that Word numbers; points a) b) c) d) e) without đ."""
    d = sheet("word2003", 20, 20, 30, 20)
    normal = d.styles["Normal"]
    normal.font.size, normal.font.name = Pt(14), FACE
    normal.element.rPr.rFonts.set(qn("w:cs"), FACE)
    top = Top(("SỞ NỘI VỤ",), "Số: 14/HD-SNV", "Lam Giang, ngày 23 tháng 3 năm 2026", "UBND TỈNH LAM GIANG")
    heads.bordered_table(d, top)
    heads.title(d, "HƯỚNG DẪN", ("Đăng ký danh hiệu thi đua năm 2026",), rule=36)
    body(d, "Để việc đăng ký thi đua thống nhất trong toàn tỉnh, Sở Nội vụ hướng dẫn như sau:")
    levels = numbered(d, [("decimal", "%1."), ("lowerLetter", "%2)")])
    for level, words in (
        (0, "Đối tượng đăng ký: tập thể, cá nhân thuộc các cơ quan, đơn vị trong tỉnh."),
        (0, "Hồ sơ đăng ký gồm:"),
        (1, "Công văn của cơ quan;"),
        (1, "Bản tổng hợp danh hiệu;"),
        (1, "Biên bản họp xét;"),
        (1, "Bản giao ước thi đua;"),
        (1, "Danh sách sáng kiến đã công nhận."),
        (0, "Thời hạn: trước ngày 10 tháng 4 năm 2026."),
    ):
        counted(say(d, words, "j14", 6, first=12.7), levels, level)
    body(d, "Nhận được Hướng dẫn này, đề nghị các cơ quan, đơn vị thực hiện đúng thời hạn./.")
    to = ("- Các sở, ban, ngành;", "- UBND các xã, phường;", "- Lưu: VT, TĐKT.")
    ends.below(d, End(to, ("GIÁM ĐỐC",), "Ma Thị Dung"))
    return d


DECISIONS = (
    quyet_dinh_tinh, quyet_dinh_truong, nghi_quyet_xa, quy_che, thong_bao_so, thong_bao_thue, thong_bao_ket_luan,
    huong_dan,
)  # fmt: skip
