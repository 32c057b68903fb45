"""Kinds of document and of ending: letters, decisions, councils, appendices, Party papers, certificates."""

from __future__ import annotations

from docx.enum.section import WD_ORIENT, WD_SECTION

from tests.check.letterheads.common import (
    DATE,
    ISSUER,
    LEFT,
    LONG,
    NUMBER,
    PARENT,
    RIGHT,
    SHORT,
    TO,
    UNDER,
    body,
    ending,
    said,
    title,
)  # fmt: skip
from tests.check.letterheads.expected import MOTTO, NATIONAL
from tests.check.letterheads.typist import counted, new, numbered, p, picture, table, write

LETTER = "Số: 112/VKSLG-VP"
TALK = (("Viện kiểm sát nhân dân tỉnh Lam Giang đề nghị các đơn vị gửi hồ sơ trước ngày 15/12/2026./.", "j"),)
TALKED = {"body": "Viện kiểm sá … Viện kiểm sá", "headings": None, "closing": "trước ngày 15/12/2026./."[-18:]}
NO_TITLE = {"document_kind": None, "subject": None}


def _letterhead(document, number=NUMBER, more=(), left=LEFT, right=RIGHT):
    rows = [[left, right], [[(number, "c13"), *more], [(DATE, "ic13")]]]
    table(document, rows, (7, 9))
    p(document)


def letter_to_one():
    """A letter: V/v under the number, one addressee on the line, signed for the head."""
    document = new()
    _letterhead(document, LETTER, [("V/v đề nghị xét tặng", "c12"), ("Bằng khen năm 2026", "c12")])
    p(document, "Kính gửi: Viện kiểm sát nhân dân tối cao (Vụ 16)", "c14")
    body(document, TALK)
    ending(document, ("- Như trên;", "- Lưu: VT, VP."), ("KT. VIỆN TRƯỞNG", "PHÓ VIỆN TRƯỞNG"), "Hà Thị Minh Tâm")
    return document, said(
        **NO_TITLE, **TALKED, reference_number=LETTER, letter_subject="V/v đề nghị xét tặng Bằng khen năm 2026",
        addressee="Kính gửi: Viện kiểm sát nhân dân tối cao (Vụ 16)",
        recipients="Nơi nhận: | - Như trên; | - Lưu: VT, VP.",
        signature="KT. VIỆN TRƯỞNG | PHÓ VIỆN TRƯỞNG | Hà Thị Minh Tâm | 0",
    )  # fmt: skip


def letter_to_several():
    """A letter with its addressees below each other, typed with tabs; recipients as paragraphs, then the signature."""
    document = new()
    stops = (("c", 3.5), ("c", 11.5))
    for left, right in ((PARENT, NATIONAL), (SHORT, MOTTO), (LETTER, DATE)):
        paragraph = p(document, "", "", tabs=stops)
        write(paragraph, f"\t{left}", "b12" if left == SHORT else "12")
        write(paragraph, f"\t{right}", "i13" if right == DATE else "b13")
    p(document, "\tV/v gửi hồ sơ thi đua", "12", tabs=stops)
    p(document)
    p(document, "Kính gửi:", "14", left=3)
    p(document, "- Các phòng thuộc VKSND tỉnh;", "14", left=5)
    p(document, "- Viện kiểm sát nhân dân khu vực 1, 2, 3.", "14", left=5)
    p(document)
    body(document, TALK)
    for text, look in (("Nơi nhận:", "bi12"), ("- Như trên;", "11"), ("- Lưu: VT, VP.", "11")):
        p(document, text, look)
    p(document, "TL. VIỆN TRƯỞNG", "bc14", left=8)
    p(document, "CHÁNH VĂN PHÒNG", "bc14", left=8)
    p(document, "(Đã ký)", "ic14", left=8)
    p(document, "Nông Quốc Bảo", "bc14", left=8)
    return document, said(
        **NO_TITLE, **TALKED, issuing_body=SHORT, reference_number=LETTER, letter_subject="V/v gửi hồ sơ thi đua",
        addressee="Kính gửi: / - Các phòng thuộc VKSND tỉnh; / - Viện kiểm sát nhân dân khu vực 1, 2, 3.",
        recipients="Nơi nhận: | - Như trên; | - Lưu: VT, VP.",
        signature="TL. VIỆN TRƯỞNG | CHÁNH VĂN PHÒNG | Nông Quốc Bảo | 0",
    )  # fmt: skip


def submission_with_a_table_of_addressees():
    """A tờ trình; Kính gửi in a table of two cells; recipients and signature in a table of two rows."""
    document = new()
    _letterhead(document, "Số: 09/TTr-VKSLG")
    title(document, "TỜ TRÌNH", "Về việc đề nghị tặng Huân chương Lao động", "________")
    to = [("- Ban Thi đua - Khen thưởng tỉnh;", ""), ("- Ủy ban nhân dân tỉnh Lam Giang.", "")]
    table(document, [[[("Kính gửi:", "r14")], to]], (5, 11))
    body(document, TALK)
    rows = [
        [[("Nơi nhận:", "bi12"), ("- Như trên;", "11"), ("- Lưu: VT, VP.", "11")], [("VIỆN TRƯỞNG", "bc14")]],
        [[], [("", ""), ("", ""), ("TS. Lục Văn Khải", "bc14")]],
    ]
    table(document, rows, (7, 9))
    return document, said(
        **TALKED, reference_number="Số: 09/TTr-VKSLG", document_kind="TỜ TRÌNH", subject_line="dấu gạch dưới",
        subject="Về việc đề nghị tặng Huân chương Lao động",
        addressee="Kính gửi: / - Ban Thi đua - Khen thưởng tỉnh; / - Ủy ban nhân dân tỉnh Lam Giang.",
        recipients="Nơi nhận: | - Như trên; | - Lưu: VT, VP.",
        signature="– | VIỆN TRƯỞNG | TS. Lục Văn Khải | 0",
    )  # fmt: skip


def decision():
    """A decision: grounds in italics, the head's name in capitals, articles; recipients by article."""
    document = new()
    _letterhead(document, "Số: 45/QĐ-VKSLG")
    title(document, "QUYẾT ĐỊNH", "Về việc tặng Giấy khen năm 2026", "_______")
    p(document, "VIỆN TRƯỞNG VIỆN KIỂM SÁT NHÂN DÂN TỈNH LAM GIANG", "bc14")
    grounds = (
        "Căn cứ Luật Tổ chức Viện kiểm sát nhân dân;",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
        "Theo đề nghị của Hội đồng Thi đua - Khen thưởng.",
    )
    for text in grounds:
        p(document, text, "ij14", first=1.27)
    p(document, "QUYẾT ĐỊNH:", "bc14")
    p(document, "Điều 1. Tặng Giấy khen cho 05 cá nhân có tên trong danh sách.", "j")
    p(document, "Điều 2. Quyết định này có hiệu lực từ ngày ký./.", "j")
    ending(document, ("- Như Điều 2;", "- Lưu: VT, VP."))
    return document, said(
        reference_number="Số: 45/QĐ-VKSLG", document_kind="QUYẾT ĐỊNH", subject="Về việc tặng Giấy khen năm 2026",
        subject_line="dấu gạch dưới", grounds=" / ".join(grounds), headings=None,
        body="VIỆN TRƯỞNG … Điều 2. Quyế", closing="có hiệu lực từ ngày ký./."[-18:],
        recipients="Nơi nhận: | - Như Điều 2; | - Lưu: VT, VP.",
    )  # fmt: skip


def counted_by_word():
    """Headings numbered by Word, items with its bullets, recipients with a list's hyphens."""
    document = new()
    _letterhead(document)
    title(document)
    number = numbered(document, [("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", "-")])
    p(document, "Thực hiện nhiệm vụ năm 2026, Viện kiểm sát ban hành Kế hoạch như sau:", "j")
    for level, text in ((0, "MỤC ĐÍCH"), (1, "Động viên"), (2, "Tập thể;"), (2, "Cá nhân."), (3, "Kịp thời.")):
        counted(p(document, text, "j"), number, level)
    p(document, "Các đơn vị thực hiện nghiêm túc Kế hoạch này./.", "j")
    made = table(
        document, [[[("Nơi nhận:", "bi12")], [("VIỆN TRƯỞNG", "bc14"), ("", ""), ("Lục Văn Khải", "bc")]]], (7, 9)
    )
    for text in ("VKSND tối cao;", "Lưu: VT, VP."):
        counted(p(made.rows[0].cells[0], text, "11"), number, 3)
    return document, said(
        body="Thực hiện nh … Các đơn vị t", headings="I. 1. a) b) -", closing="túc Kế hoạch này./."[-18:],
        recipients="Nơi nhận: | VKSND tối cao; | Lưu: VT, VP.",
    )  # fmt: skip


def council():
    """A council's plan: its name broken in two, signed on its behalf, both posts told."""
    document = new()
    left = [("VIỆN KIỂM SÁT NHÂN DÂN", "c12"), ("TỈNH LAM GIANG", "c12"), ("HỘI ĐỒNG THI ĐUA -", "bc12")]
    left += [("KHEN THƯỞNG", "bc12"), (UNDER, "c12")]
    _letterhead(document, "Số: 02/KH-HĐTĐKT", left=left, right=[*RIGHT, (LONG, "c")])
    title(document)
    body(document)
    signed = ("TM. HỘI ĐỒNG", "CHỦ TỊCH", "VIỆN TRƯỞNG VKSND TỈNH")
    ending(document, (*TO[:1], "- Thành viên Hội đồng và Thường trực Hội đồng", "các cấp;", TO[2]), signed)
    return document, said(
        parent_body=" / ".join(ISSUER), issuing_body="HỘI ĐỒNG THI ĐUA - / KHEN THƯỞNG",
        reference_number="Số: 02/KH-HĐTĐKT", motto_line="dấu gạch dưới", issuing_line="dấu gạch dưới",
        recipients=f"Nơi nhận: | {TO[0]} | - Thành viên Hội đồng và Thường trực Hội đồng các cấp; | {TO[2]}",
        signature="TM. HỘI ĐỒNG | CHỦ TỊCH | Lục Văn Khải | 0",
    )  # fmt: skip


def signed_with_a_picture():
    """Recipients in one paragraph with line breaks, a picture of the signature, an acting head."""
    document = new()
    _letterhead(document)
    title(document)
    body(document)
    left = [("Nơi nhận:", "bi12"), ("\n".join(TO), "11")]
    right = [("Q. VIỆN TRƯỞNG", "bc14"), lambda c: picture(p(c, "", "c")), ("Lục Văn Khải", "bc14")]
    table(document, [[left, right]], (7, 9))
    return document, said(signature="Q. VIỆN TRƯỞNG | Q. VIỆN TRƯỞNG | Lục Văn Khải | 1")


def with_appendices():
    """Two appendices on pages of their own, one across; written in three manners."""
    document = new()
    _letterhead(document)
    title(document, subject="Công tác thi đua,")
    p(document, "khen thưởng năm 2026", "bc14")
    body(document)
    ending(document)
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    for heading, words in (("Phụ lục I", "DANH SÁCH TẬP THỂ"), ("PHỤ LỤC 2: DANH SÁCH CÁ NHÂN", "")):
        p(document, heading, "bc14")
        if words:
            p(document, words, "bc13")
            p(document, "(Kèm theo Kế hoạch số 05/KH-VKSLG)", "ic13")
        table(document, [[[("STT", "bc")], [("Tên", "bc")]], [[("1", "c")], [("Phòng 1", "")]]], (2, 8))
        p(document)
    note = "(Kèm theo Kế hoạch số 05/KH-VKSLG)"
    return document, said(
        subject="Công tác thi đua, / khen thưởng năm 2026",
        appendices=f"Phụ lục I: DANH SÁCH TẬP THỂ {note} (2) | PHỤ LỤC 2: DANH SÁCH CÁ NHÂN – (2)",
    )  # fmt: skip


def regional_office():
    """An office below a province's: the two names of two lines each, none bold, title and subject in one line."""
    document = new()
    left = [(w, "c12") for w in (*ISSUER, "VIỆN KIỂM SÁT NHÂN DÂN", "KHU VỰC 3")]
    _letterhead(document, "Số: 5/BC-VKS", left=left)
    p(document, "BÁO CÁO KẾT QUẢ THI ĐUA NĂM 2026", "bc14")
    p(document, "Kính gửi: Viện kiểm sát nhân dân tỉnh Lam Giang", "c14")
    body(document)
    p(document, "Nơi nhận: - Như trên;", "11")
    p(document, "- Lưu VT", "11")
    p(document, "VIỆN TRƯỞNG", "bc14", left=8)
    p(document)
    p(document)
    p(document, "Lục Văn Khải", "bc14", left=8)
    return document, said(
        parent_body=" / ".join(ISSUER), issuing_body="VIỆN KIỂM SÁT NHÂN DÂN / KHU VỰC 3",
        reference_number="Số: 5/BC-VKS", document_kind="BÁO CÁO", subject="KẾT QUẢ THI ĐUA NĂM 2026",
        addressee="Kính gửi: Viện kiểm sát nhân dân tỉnh Lam Giang",
        recipients="Nơi nhận: | - Như trên; | - Lưu VT",
    )  # fmt: skip


def party_paper():
    """A Party cell's report: no Quốc hiệu, no motto, the Party's own number."""
    document = new()
    left = [("ĐẢNG ỦY VIỆN KIỂM SÁT NHÂN DÂN TỈNH", "c13"), ("CHI BỘ VĂN PHÒNG", "bc13"), ("*", "c13")]
    right = [("ĐẢNG CỘNG SẢN VIỆT NAM", "bc14"), ("_____________________", "c")]
    _letterhead(document, "Số 12-BC/CB", left=left, right=right)
    title(document, "BÁO CÁO", "Công tác xây dựng Đảng năm 2026", "-----")
    body(document)
    ending(document, ("- Đảng ủy (để báo cáo),", "- Lưu Chi bộ."), ("T/M CHI BỘ", "BÍ THƯ"))
    return document, said(
        national_name=None, motto=None, parent_body="ĐẢNG ỦY VIỆN KIỂM SÁT NHÂN DÂN TỈNH",
        issuing_body="CHI BỘ VĂN PHÒNG", reference_number="Số 12-BC/CB", document_kind="BÁO CÁO",
        subject="Công tác xây dựng Đảng năm 2026", subject_line="dấu gạch dưới",
        recipients="Nơi nhận: | - Đảng ủy (để báo cáo), | - Lưu Chi bộ.",
        signature="T/M CHI BỘ | BÍ THƯ | Lục Văn Khải | 0",
    )  # fmt: skip


def certificate():
    """A printed certificate: Quốc hiệu, the award, the signature; nothing of an administrative document else."""
    document = new()
    for text, look in (
        (NATIONAL, "bc14"), (MOTTO, "bc14"), ("", ""), ("VIỆN TRƯỞNG VIỆN KIỂM SÁT NHÂN DÂN TỈNH LAM GIANG", "bc16"),
        ("TẶNG", "bc14"), ("GIẤY KHEN", "bc36"), ("Bà Nguyễn Thị Hoa", "bc20"),
        ("Đã có thành tích xuất sắc trong công tác năm 2026", "c14"),
    ):  # fmt: skip
        p(document, text, look)
    left = [("Số quyết định: 45/QĐ-VKS", "12"), ("Vào sổ số: 12", "12")]
    right = [
        ("Lam Giang, ngày 20 tháng 12 năm 2026", "ic13"),
        ("VIỆN TRƯỞNG", "bc14"),
        ("", ""),
        ("Lục Văn Khải", "bc"),
    ]
    table(document, [[left, right]], (7, 9))
    return document, said(
        parent_body=None, issuing_body=None, reference_number=None, place_and_date=None, document_kind=None,
        subject=None, body=None, headings=None, closing=None, recipients=None,
    )  # fmt: skip


WAYS = (
    letter_to_one, letter_to_several, submission_with_a_table_of_addressees, decision, counted_by_word, council,
    signed_with_a_picture, with_appendices, regional_office, party_paper, certificate,
)  # fmt: skip
