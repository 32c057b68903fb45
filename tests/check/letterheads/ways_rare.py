"""Rarer habits: joint papers, braces, styles of Word's own, cells left empty, boxes at the end."""

from __future__ import annotations

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.check.letterheads.common import DATE, LEFT, NUMBER, PLAN, RIGHT, SHORT, TO, body, ending, said, title
from tests.check.letterheads.expected import MOTTO, NATIONAL
from tests.check.letterheads.typist import box, fill, new, p, table

UNDERSCORES = "dấu gạch dưới"


def _letterhead(document, number=NUMBER, date=DATE, left=LEFT, right=RIGHT):
    table(document, [[left, right], [[(number, "c13")], [(date, "ic13")]]], (7, 9))


def styles_of_word():
    """Title and headings in Word's own styles, nothing formatted by hand."""
    document = new()
    _letterhead(document)
    for name, text in (("Title", PLAN[0]), ("Subtitle", PLAN[1])):
        paragraph = document.add_paragraph(text, style=name)
        paragraph.alignment = 1
    body(document)
    ending(document)
    return document, said()


def empty_rows():
    """Empty rows and paragraphs between all parts of the letterhead."""
    document = new()
    p(document)
    rows = [
        [[LEFT[0]], [RIGHT[0]]],
        [[], []],
        [LEFT[1:], [RIGHT[1]]],
        [[], []],
        [[("_______", "c")], [("______________", "c")]],
    ]
    rows += [[[], []], [[("", ""), (NUMBER, "c13")], [("", ""), (DATE, "ic13")]]]
    table(document, rows, (7, 9))
    for _ in range(3):
        p(document)
    p(document, PLAN[0], "bc14")
    p(document)
    p(document, PLAN[1], "bc14")
    p(document, "______", "c")
    p(document)
    body(document)
    p(document)
    ending(document)
    return document, said(motto_line=UNDERSCORES, issuing_line=UNDERSCORES, subject_line=UNDERSCORES)


def in_content_controls():
    """Title and body in content controls, as forms of an office have them."""
    document = new()
    _letterhead(document)
    title(document)
    body(document)
    ending(document)
    for paragraph in list(document.paragraphs):
        control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtPr/><w:sdtContent/></w:sdt>")
        paragraph._p.addprevious(control)
        control.find(qn("w:sdtContent")).append(paragraph._p)
    return document, said()


def braces_behind_recipients():
    """Recipients in a table of their own with the purpose beside a brace."""
    document = new()
    _letterhead(document)
    title(document)
    body(document)
    made = table(
        document, [[[("Nơi nhận:", "bi12")], [("VIỆN TRƯỞNG", "bc14"), ("", ""), ("Lục Văn Khải", "bc")]]], (8, 8)
    )
    inner = made.rows[0].cells[0].add_table(1, 2)
    fill(inner.rows[0].cells[0], [(t, "11") for t in TO])
    fill(inner.rows[0].cells[1], [("(để báo cáo)", "11")])
    made.rows[0].cells[0].add_paragraph()
    return document, said()


def subject_with_v_v():
    """A submission whose subject begins with V/v, a number with a blank, a date with a full stop, no dots in TL."""
    document = new()
    _letterhead(document, "Số: 15 /TTr-VKSLG", "Lam Giang, ngày 5 tháng 1 năm 2026.")
    title(document, "TỜ TRÌNH", "V/v xét tặng Giấy khen năm 2026")
    body(document)
    ending(document, signed=("KT.VIỆN TRƯỞNG", "PHÓ VIỆN TRƯỞNG PHỤ TRÁCH"))
    return document, said(
        reference_number="Số: 15 /TTr-VKSLG", place_and_date="Lam Giang, ngày 5 tháng 1 năm 2026.",
        document_kind="TỜ TRÌNH", subject="V/v xét tặng Giấy khen năm 2026",
        signature="KT.VIỆN TRƯỞNG | PHÓ VIỆN TRƯỞNG PHỤ TRÁCH | Lục Văn Khải | 0",
    )  # fmt: skip


def joint_paper():
    """Two bodies side by side in the letterhead, a hyphen between them; the Quốc hiệu above both."""
    document = new()
    for text, look in RIGHT:
        p(document, text, look)
    p(document, "______________", "c14")
    p(document, "VIỆN KIỂM SÁT NHÂN DÂN TỈNH - TÒA ÁN NHÂN DÂN TỈNH", "bc13")
    p(document, "______", "c13")
    table(document, [[[("Số: 01/QCPH-VKS-TA", "c13")], [(DATE, "ic13")]]], (7, 9))
    title(document, "QUY CHẾ PHỐI HỢP", "Trong công tác thi đua")
    body(document)
    p(document, "Nơi nhận:", "bi12")
    for text in TO:
        p(document, text, "11")
    sign = lambda post, name: [(post, "bc14"), ("", ""), ("", ""), (name, "bc14")]  # noqa: E731
    table(document, [[sign("CHÁNH ÁN", "Hà Văn Tòa"), sign("VIỆN TRƯỞNG", "Lục Văn Khải")]], (8, 8))
    return document, said(
        parent_body=None, issuing_body="VIỆN KIỂM SÁT NHÂN DÂN TỈNH - TÒA ÁN NHÂN DÂN TỈNH", motto_line=UNDERSCORES,
        issuing_line=UNDERSCORES, reference_number="Số: 01/QCPH-VKS-TA", document_kind="QUY CHẾ",
        subject="PHỐI HỢP / Trong công tác thi đua", signature="– | CHÁNH ÁN | Hà Văn Tòa | 0",
    )  # fmt: skip


def signature_in_a_box():
    """A short internal report: one name, all lines typed in one column, the signature in a box beside Nơi nhận."""
    document = new()
    for text, look in ((SHORT, "b13"), ("PHÒNG TỔ CHỨC CÁN BỘ", "b13"), (NATIONAL, "br13"), (MOTTO, "br14")):
        p(document, text, look)
    p(document, NUMBER, "13")
    p(document, DATE, "ir13")
    title(document)
    body(document)
    last = p(document, "Nơi nhận:", "bi12")
    signed = [("TL. VIỆN TRƯỞNG", "bc14"), ("TRƯỞNG PHÒNG", "bc14"), ("", ""), ("Hà Thị Minh Tâm", "bc14")]
    box(last, signed, 80, old=True)
    for text in TO:
        p(document, text, "11")
    return document, said(
        parent_body=SHORT, issuing_body="PHÒNG TỔ CHỨC CÁN BỘ",
        signature="TL. VIỆN TRƯỞNG | TRƯỞNG PHÒNG | Hà Thị Minh Tâm | 0",
    )  # fmt: skip


def letter_with_centred_addressees():
    """A letter whose Kính gửi stands centred with the addressees below without hyphens, V/v in its own row."""
    document = new()
    rows = [[LEFT, RIGHT], [[("Số: 33/VKSLG-P16", "c13")], [(DATE, "ic13")]], [[("V/v báo cáo số liệu", "c12")], []]]
    table(document, rows, (7, 9))
    p(document)
    p(document, "Kính gửi:", "bc14")
    p(document, "Vụ Thi đua - Khen thưởng VKSND tối cao;", "bc14")
    p(document, "Ban Thi đua - Khen thưởng tỉnh Lam Giang.", "bc14")
    p(document)
    body(document)
    ending(document)
    return document, said(
        document_kind=None, subject=None, reference_number="Số: 33/VKSLG-P16", letter_subject="V/v báo cáo số liệu",
        addressee="Kính gửi: / Vụ Thi đua - Khen thưởng VKSND tối cao; / Ban Thi đua - Khen thưởng tỉnh Lam Giang.",
    )  # fmt: skip


WAYS = (
    styles_of_word, empty_rows, in_content_controls, braces_behind_recipients, subject_with_v_v, joint_paper,
    signature_in_a_box, letter_with_centred_addressees,
)  # fmt: skip
