"""What most of the documents say, so that each way shows only what is its own."""

from __future__ import annotations

from dataclasses import replace

from tests.check.letterheads.expected import MOTTO, NATIONAL, Expected
from tests.check.letterheads.typist import p, table

PARENT = "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO"
ISSUER = ("VIỆN KIỂM SÁT NHÂN DÂN", "TỈNH LAM GIANG")
SHORT = "VIỆN KSND TỈNH LAM GIANG"
NUMBER = "Số: 05/KH-VKSLG"
DATE = "Lam Giang, ngày 07 tháng 01 năm 2026"
UNDER = "____________"
LONG = "______________________"
RIGHT = [(NATIONAL, "bc13"), (MOTTO, "bc14")]
LEFT = [(PARENT, "c13"), *((w, "bc13") for w in ISSUER)]
PLAN = ("KẾ HOẠCH", "Công tác thi đua, khen thưởng năm 2026")
BODY = (
    ("Viện kiểm sát nhân dân tỉnh Lam Giang xây dựng Kế hoạch công tác thi đua, khen thưởng như sau:", "j"),
    ("I. MỤC ĐÍCH, YÊU CẦU", "bj"),
    ("1. Mục đích", "bj"),
    ("Động viên công chức hai cấp hoàn thành nhiệm vụ.", "j"),
    ("2. Yêu cầu", "bj"),
    ("- Thiết thực, tránh hình thức.", "j"),
    ("- Gắn với nhiệm vụ của từng đơn vị.", "j"),
    ("II. TỔ CHỨC THỰC HIỆN", "bj"),
    ("Các đơn vị căn cứ Kế hoạch này để thực hiện, báo cáo kết quả về Văn phòng tổng hợp./.", "j"),
)
TO = ("- VKSND tối cao (để báo cáo);", "- Các đơn vị hai cấp;", "- Lưu: VT, VP.")
SIGNED = ("VIỆN TRƯỞNG", "Lục Văn Khải")
EXPECTED = Expected(
    parent_body=PARENT,
    issuing_body=" / ".join(ISSUER),
    reference_number=NUMBER,
    place_and_date=DATE,
    document_kind=PLAN[0],
    subject=PLAN[1],
    body="Viện kiểm sá … Các đơn vị c",
    headings="I. 1. 2. - - II.",
    closing="Văn phòng tổng hợp./."[-18:],
    recipients=" | ".join(("Nơi nhận:", *TO)),
    signature="– | VIỆN TRƯỞNG | Lục Văn Khải | 0",
)


def said(**parts):
    """The usual parts, but for these."""
    return replace(EXPECTED, **parts)


def body(document, lines=BODY):
    for text, look in lines:
        p(document, text, look, first=1.27 if "j" in look else 0)


def title(document, kind=PLAN[0], subject=PLAN[1], rule=None):
    p(document, kind, "bc14")
    p(document, subject, "bc14")
    if rule:
        p(document, rule, "c14")


def ending(document, to=TO, signed=("VIỆN TRƯỞNG",), name="Lục Văn Khải"):
    """Recipients and signature in a table, as is done mostly."""
    left = [("Nơi nhận:", "bi12"), *((t, "11") for t in to)]
    right = [*((s, "bc14") for s in signed), *(("", "c"),) * 4, (name, "bc14")]
    table(document, [[left, right]], (7, 9))
