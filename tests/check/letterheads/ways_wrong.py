"""Documents with errors of form: what is wrong must still be recognised, or nothing could be said about it."""

from __future__ import annotations

from tests.check.letterheads.common import (
    BODY,
    DATE,
    LEFT,
    NUMBER,
    PLAN,
    RIGHT,
    SHORT,
    TO,
    body,
    ending,
    said,
    title,
)  # fmt: skip
from tests.check.letterheads.expected import MOTTO, NATIONAL
from tests.check.letterheads.typist import new, p, table

UNDERSCORES = "dấu gạch dưới"


def _letterhead(document, number=NUMBER, date=DATE, left=LEFT, right=RIGHT):
    table(document, [[left, right], [[(number, "c13")], [(date, "ic13")]]], (7, 9))
    p(document)


def all_in_small_letters():
    """Names, title and post not in capitals."""
    document = new()
    left = [("Viện kiểm sát nhân dân tối cao", "c13"), ("Viện kiểm sát nhân dân tỉnh Lam Giang", "bc13")]
    right = [("Cộng hoà xã hội chủ nghĩa Việt Nam", "bc13"), ("Độc Lập – Tự Do – Hạnh Phúc", "bc14")]
    _letterhead(document, left=left, right=right)
    title(document, "Kế hoạch")
    body(document)
    ending(document, signed=("KT. Viện trưởng", "Phó Viện trưởng"))
    return document, said(
        national_name="Cộng hoà xã hội chủ nghĩa Việt Nam", motto="Độc Lập – Tự Do – Hạnh Phúc",
        parent_body="Viện kiểm sát nhân dân tối cao", issuing_body="Viện kiểm sát nhân dân tỉnh Lam Giang",
        document_kind="Kế hoạch", signature="KT. Viện trưởng | Phó Viện trưởng | Lục Văn Khải | 0",
    )  # fmt: skip


def mistyped_words():
    """A letter wrong in Quốc hiệu, a hyphen missing in the motto, blanks before colons and around strokes."""
    document = new()
    right = [("CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM", "bc13"), ("Độc lập - Tự do  Hạnh phúc", "bc14")]
    _letterhead(document, "Số : 05 / KH - VKSLG", "Lam Giang,ngày 7/1/2026", right=right)
    title(document)
    body(document)
    ending(document)
    return document, said(
        national_name="CỘNG HÒA XÃ HỘI CHỦ NGHỈA VIỆT NAM", motto="Độc lập - Tự do Hạnh phúc",
        reference_number="Số : 05 / KH - VKSLG", place_and_date="Lam Giang,ngày 7/1/2026",
    )  # fmt: skip


def national_name_on_two_lines():
    """A narrow right column: the Quốc hiệu goes over two paragraphs."""
    document = new()
    right = [("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "bc14"), ("VIỆT NAM", "bc14"), (MOTTO, "bc14")]
    _letterhead(document, right=right)
    title(document)
    body(document)
    ending(document)
    return document, said()


def centred_with_tabs():
    """Title and subject brought to the middle with tabs, signature too; name in capitals."""
    document = new()
    _letterhead(document)
    p(document, f"\t\t\t\t{PLAN[0]}", "b14")
    p(document, f"\t\t{PLAN[1]}", "b14")
    p(document, "\t\t\t\t______", "b14")
    body(document)
    p(document, "Nơi nhận", "bi12")
    for text in TO:
        p(document, text, "11")
    p(document, "\t\t\t\t\t\tKT. VIỆN TRƯỞNG", "b14")
    p(document, "\t\t\t\t\t\tPHÓ VIỆN TRƯỞNG", "b14")
    for _ in range(3):
        p(document)
    p(document, "\t\t\t\t\t\tLỤC VĂN KHẢI", "b14")
    return document, said(
        subject_line=UNDERSCORES, recipients=" | ".join(("Nơi nhận", *TO)),
        signature="KT. VIỆN TRƯỞNG | PHÓ VIỆN TRƯỞNG | LỤC VĂN KHẢI | 0",
    )  # fmt: skip


def subject_not_bold():
    """The subject in italics between brackets, the line missing; recipients without hyphens."""
    document = new()
    _letterhead(document)
    p(document, PLAN[0], "bc14")
    p(document, "(Về công tác thi đua năm 2026)", "ic14")
    body(document)
    ending(document, ("Như trên;", "Các đơn vị hai cấp;", "Lưu VT."))
    return document, said(
        subject="(Về công tác thi đua năm 2026)",
        recipients="Nơi nhận: | Như trên; | Các đơn vị hai cấp; | Lưu VT.",
    )  # fmt: skip


def addressees_behind_tabs():
    """Addressees at a tab, the first on the line, without hyphens; the signature with breaks in one paragraph."""
    document = new()
    _letterhead(document, "Số 05/VKS-VP")
    p(document, "Về việc gửi hồ sơ", "c12")
    p(document, "Kính gửi:\tBan Thi đua - Khen thưởng;", "14", left=2)
    p(document, "\tSở Nội vụ tỉnh Lam Giang.", "14", left=2)
    body(document)
    left = [("Nơi nhận:", "bi12"), *((t, "11") for t in TO)]
    table(document, [[left, [("KT. VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG\n\n\n\nThS. Lục Văn Khải", "bc14")]]], (7, 9))
    return document, said(
        reference_number="Số 05/VKS-VP", document_kind=None, subject=None, letter_subject="Về việc gửi hồ sơ",
        addressee="Kính gửi: Ban Thi đua - Khen thưởng; / Sở Nội vụ tỉnh Lam Giang.",
        signature="KT. VIỆN TRƯỞNG | PHÓ VIỆN TRƯỞNG | ThS. Lục Văn Khải | 0",
    )  # fmt: skip


def table_after_the_end_mark():
    """A list in a table between the end mark and Nơi nhận; an appendix with a letterhead of its own."""
    document = new()
    _letterhead(document)
    title(document)
    body(document)
    table(document, [[[("STT", "bc")], [("Đơn vị", "bc")]], [[("1", "c")], [("Phòng 1", "")]]], (2, 8))
    ending(document)
    document.add_page_break()
    table(document, [[LEFT, [("Phụ lục số 1", "bc14"), ("DANH SÁCH ĐƠN VỊ", "bc14")]]], (7, 9))
    p(document, "(Ban hành kèm theo Kế hoạch số 05/KH-VKSLG)", "ic13")
    table(document, [[[("STT", "bc")], [("Đơn vị", "bc")]]], (2, 8))
    return document, said(
        body="Viện kiểm sá … [bảng]",
        appendices="Phụ lục số 1: DANH SÁCH ĐƠN VỊ (Ban hành kèm theo Kế hoạch số 05/KH-VKSLG) (1)",
    )  # fmt: skip


def parts_and_chapters():
    """Phần, Chương and capital letters before the Roman numbers; a council's minutes signed by two."""
    document = new()
    _letterhead(document, "Số: 03/BB-HĐTĐKT")
    title(document, "BIÊN BẢN", "Họp Hội đồng Thi đua - Khen thưởng")
    lines = (("Phần I", "bc"), ("NỘI DUNG", "bc"), ("A. THÀNH PHẦN", "bj"), ("I/ Dự họp", "bj"), ("1/ Chủ trì", "j"))
    body(
        document,
        (*lines, ("a/ Ông Lục Văn Khải", "j"), ("1) Biểu quyết", "j"), ("Cuộc họp kết thúc lúc 11 giờ./.", "j")),
    )
    left = [("THƯ KÝ", "bc14"), ("", ""), ("", ""), ("Hà Thị Tâm", "bc14")]
    right = [("CHỦ TRÌ", "bc14"), ("", ""), ("", ""), ("Lục Văn Khải", "bc14")]
    table(document, [[left, right]], (8, 8))
    p(document, "Nơi nhận:", "bi12")
    p(document, "- Lưu: VT.", "11")
    return document, said(
        reference_number="Số: 03/BB-HĐTĐKT", document_kind="BIÊN BẢN", subject="Họp Hội đồng Thi đua - Khen thưởng",
        body="Phần I … Cuộc họp kết", headings="I/ 1/ a/ 1)", closing="kết thúc lúc 11 giờ./."[-18:],
        recipients="Nơi nhận: | - Lưu: VT.", signature="– | CHỦ TRÌ | Lục Văn Khải | 0",
    )  # fmt: skip


def signature_above_the_recipients():
    """The signature first, Nơi nhận at the foot of the page."""
    document = new()
    _letterhead(document)
    title(document)
    body(document)
    p(document, "TUQ. VIỆN TRƯỞNG", "bc14", left=8)
    p(document, "TRƯỞNG PHÒNG", "bc14", left=8)
    p(document)
    p(document, "Lục Văn Khải", "bc14", left=8)
    p(document, "Nơi nhận:", "bi12")
    for text in TO:
        p(document, text, "11")
    return document, said(signature="TUQ. VIỆN TRƯỞNG | TRƯỞNG PHÒNG | Lục Văn Khải | 0")


def no_end_mark():
    """No end mark, no line, no parent, an unlisted kind of document, and Nơi nhận right of the signature."""
    document = new()
    _letterhead(document, "Số: 07/ĐC-VKSLG", left=[(SHORT, "bc13")])
    title(document, "ĐỀ CƯƠNG", "Báo cáo tổng kết năm 2026")
    body(document, (*BODY[:-1], ("Các đơn vị căn cứ Đề cương này để báo cáo.", "j")))
    ending(document, signed=("VIỆN TRƯỞNG", "VIỆN KIỂM SÁT NHÂN DÂN TỈNH"), name="")
    return document, said(
        parent_body=None, issuing_body=SHORT, reference_number="Số: 07/ĐC-VKSLG", document_kind="ĐỀ CƯƠNG",
        subject="Báo cáo tổng kết năm 2026", closing="cương này để báo cáo."[-18:],
        signature="– | VIỆN TRƯỞNG | – | 0",
    )  # fmt: skip


def old_office_of_a_district():
    """Three tiers of names, the date below the names on the left, a stamp of urgency beside the number."""
    document = new()
    left = [("VKSND TỐI CAO", "c12"), ("VKSND TỈNH THÁI BÌNH", "c12"), ("VKSND HUYỆN VŨ THƯ", "bc12")]
    left += [("_______", "c12"), ("Số: 12/BC-VKS", "c13"), ("HỎA TỐC", "bc13")]
    right = [
        (NATIONAL, "bc12"),
        (MOTTO, "bc13"),
        ("________________", "c12"),
        ("Vũ Thư, ngày 03 tháng 12 năm 2018", "ic13"),
    ]
    table(document, [[left, right]], (7, 9))
    title(document, "BÁO CÁO", "Tổng kết công tác năm 2018 (Số liệu từ ngày 01/12/2017 đến ngày 30/11/2018)", "_____")
    body(document)
    ending(document)
    return document, said(
        parent_body="VKSND TỐI CAO / VKSND TỈNH THÁI BÌNH", issuing_body="VKSND HUYỆN VŨ THƯ", motto_line=UNDERSCORES,
        issuing_line=UNDERSCORES, subject_line=UNDERSCORES, reference_number="Số: 12/BC-VKS", document_kind="BÁO CÁO",
        place_and_date="Vũ Thư, ngày 03 tháng 12 năm 2018",
        subject="Tổng kết công tác năm 2018 (Số liệu từ ngày 01/12/2017 đến ngày 30/11/2018)",
    )  # fmt: skip


WAYS = (
    all_in_small_letters, mistyped_words, national_name_on_two_lines, centred_with_tabs, subject_not_bold,
    addressees_behind_tabs, table_after_the_end_mark, parts_and_chapters, signature_above_the_recipients, no_end_mark,
    old_office_of_a_district,
)  # fmt: skip
