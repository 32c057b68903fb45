"""A mend as it is said to a unit: what the office alone can do is left out, wherever in the program it was written."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import pipeline
from pipeline.problems.to_a_unit import as_to_a_unit

ROOMS = ("read", "compute", "law", "returns", "spreadsheet", "offices", "tables", "build")
OFFICE_S = (
    "“Chấp nhận”",
    "“Thông tin chung”",
    "“Danh sách đơn vị”",
    "khai báo",
    "khai “",
    "soạn mẫu",
    "tệp mẫu",
    "trong mẫu",
)

SAID = [
    (
        "sửa ô AG8 hoặc các ô S8, U8; nếu số đúng là như vậy, ghi một dòng ở trang “Chấp nhận”",
        "sửa ô AG8 hoặc các ô S8, U8; nếu số đúng là như vậy thì cho chúng tôi biết",
    ),
    (
        "sửa ô sai; nếu mỗi người, mỗi tập thể chỉ đếm ở danh hiệu cao nhất thì khai “riêng biệt”",
        "sửa ô sai; nếu mỗi người, mỗi tập thể chỉ đếm ở danh hiệu cao nhất thì cho chúng tôi biết",
    ),
    (
        "sửa tên, năm; lần được tặng ở cơ quan khác thì thêm dòng, hoặc ghi ở trang “Chấp nhận”",
        "sửa tên, năm; lần được tặng ở cơ quan khác thì thêm dòng, hoặc cho chúng tôi biết",
    ),
    ("thêm đơn vị này vào danh sách, hoặc sửa tên", "sửa tên"),
    (
        "ghi tên đơn vị đã nhận nhiệm vụ, hoặc sửa năm; ghi ngày thôi hoạt động ở “Danh sách đơn vị”",
        "ghi tên đơn vị đã nhận nhiệm vụ, hoặc sửa năm",
    ),
    ("bỏ số ước lượng khỏi phép cộng trong khai báo", "trả lời để chúng tôi biết số đúng"),
    ("gõ lại ô F12 bằng chữ số, lưu tệp rồi chạy lại", "gõ lại ô F12 bằng chữ số"),
    (
        "đặt tên trang và nhãn cột như ở tệp mẫu; nếu không thì không phải sửa",
        "đặt tên trang và nhãn cột như ở biểu chúng tôi đã gửi; nếu không thì không phải sửa",
    ),
]


@pytest.mark.parametrize(("mend", "told"), SAID)
def test_what_the_unit_can_do_is_kept_and_what_the_office_alone_can_do_becomes_an_answer(mend, told):
    assert as_to_a_unit(mend) == told


def test_no_mend_of_the_program_sends_a_unit_to_what_only_the_office_has():
    mends = {mend for path in sources() for mend in mends_in(ast.parse(path.read_text(encoding="utf-8")))}
    spoken = [mend for mend in mends if any(word in mend for word in OFFICE_S)]
    assert len(spoken) > 10
    assert [mend for mend in spoken if any(word in as_to_a_unit(mend) for word in OFFICE_S)] == []


def sources():
    root = Path(pipeline.__file__).parent
    return [path for room in ROOMS for path in sorted((root / room).rglob("*.py"))]


def mends_in(tree):
    """Every text given as `mend`, by name or as the last of what a fault is made of."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from (text for k in node.keywords if k.arg == "mend" for text in texts(k.value))
            yield from (text for arg in node.args[3:] for text in texts(arg))


def texts(node):
    """What an expression of texts can say, with F12 for what is put into it."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            return ["".join(p.value if isinstance(p, ast.Constant) else "F12" for p in parts)]
        case ast.IfExp(body=one, orelse=other):
            return [*texts(one), *texts(other)]
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return [a + b for a in texts(left) for b in texts(right)]
    return []
