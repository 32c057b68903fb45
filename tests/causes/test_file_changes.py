"""Templates and declarations as causes: the paragraph or entry that was changed, where it can be known."""

from __future__ import annotations

import pytest

from pipeline.causes.naming import of_file
from pipeline.ooxml import write_package
from tests.compare.writing import document, p

DECLARED = """
ten = "Báo cáo"
trang = ["a", "b"]
# ghi chú
[[so_lieu]]
ten = "x.y"
cot = "ngành"
loc = [{ cot = "cấp", la = "tỉnh" }]
[[so_lieu]]
ten = "z"
cot = "ngành"
[nhom.don_vi]
bat_buoc = true
"""


def declared(old="", new=""):
    return of_file("templates_docx/t/khai-bao.toml", DECLARED.encode(), DECLARED.replace(old, new, 1).encode()).what


def template(*paragraphs):
    return write_package(document(*paragraphs))


def drawn(old, new):
    return of_file("templates_docx/t/mau.docx", template(*old), template(*new)).what


BEFORE = [p("Mở đầu của mẫu."), p("Có {{ x.y | số }} lượt trong năm."), p("Kết thúc của mẫu.")]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('cot = "ngành"', 'cot = "cơ_sở"', "mục so_lieu “x.y”: cot “ngành” → “cơ_sở”"),
        ('la = "tỉnh"', 'la = "xã"', "mục so_lieu “x.y”: loc · cấp · la “tỉnh” → “xã”"),
        ('[[so_lieu]]\nten = "z"\ncot = "ngành"\n', "", "bỏ mục so_lieu “z”"),
        ('[[so_lieu]]\nten = "z"', '[[so_lieu]]\nten = "n"\n[[so_lieu]]\nten = "z"', "thêm mục so_lieu “n”"),
        ('ten = "Báo cáo"', 'ten = "Kế hoạch"', "mục ten: “Báo cáo” → “Kế hoạch”"),
        ('["a", "b"]', '["a"]', "mục trang: “a, b” → “a”"),
        ("bat_buoc = true", "bat_buoc = false", "mục nhom “don_vi”: bat_buoc “có” → “không”"),
        ("bat_buoc = true", "mot = true", "mục nhom “don_vi”: mot (không có) → “có”; bat_buoc “có” → (không có)"),
        ("ghi chú", "ghi chú khác", "sửa tệp khai báo t/khai-bao.toml"),
        ("ten =", "ten", "sửa tệp khai báo t/khai-bao.toml"),
    ],
)
def test_a_declaration_names_the_entry_and_its_key(old, new, said):
    assert declared(old, new) == said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda b: [b[0], p("Có {{ x.y | số }} lượt trong kỳ."), b[2]], "sửa đoạn “Có {{ x.y | số }} lượt trong kỳ.”"),
        (lambda b: [b[0], b[2]], "bỏ đoạn “Có {{ x.y | số }} lượt trong năm.”"),
        (lambda b: [*b, p("Một đoạn thêm vào cuối.")], "thêm đoạn “Một đoạn thêm vào cuối.”"),
        (
            lambda b: [p("Mở đầu của mẫu.", look="<w:b/>"), *b[1:]],
            "chữ đậm không → có ở “Mở đầu của mẫu.”",
        ),
        (lambda b: b, "sửa tệp mẫu t/mau.docx"),
    ],
)
def test_a_template_names_the_paragraph_by_its_words(change, said):
    assert drawn(BEFORE, change(BEFORE)) == said


def test_many_changes_of_a_template_are_counted():
    after = [p(f"Câu khác hẳn thứ {n} ở đây.") for n in range(5)]
    assert drawn(BEFORE, [*BEFORE, *after]).endswith("“Câu khác hẳn thứ 2 ở đây.”; và 2 chỗ nữa")


def test_a_template_that_came_or_cannot_be_opened_is_named_by_its_file():
    whole = template(*BEFORE)
    assert of_file("templates_docx/t/mau.docx", None, whole).what == "thêm tệp mẫu t/mau.docx"
    assert of_file("templates_docx/t/mau.docx", whole, b"PK").what == "sửa tệp mẫu t/mau.docx"
