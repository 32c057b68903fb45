from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from pipeline.build import find_workspace
from pipeline.check import check_document, load_profile
from pipeline.compare import Side, compared
from pipeline.findings import Severity
from pipeline.keep import find, piece
from pipeline.keep.correcting import Letter, correct
from pipeline.keep.correction_rows import corrections
from pipeline.keep.issued import issued
from pipeline.keep.plain import plain_text
from pipeline.keep.replacing import citation, full_citation
from pipeline.keep.signing import Given, sign_off
from pipeline.marks import read_marks
from pipeline.ooxml import read_package
from pipeline.outline import read_outline
from pipeline.vietnamese.text import NBSP
from tests.keep.house import BOOK, KEY, ORDERS, build, store_of, write
from tests.keep.test_closing import signed
from tests.making.word import Row, p, section, table
from tests.making.word import write as write_template

__all__ = ["signed"]

LETTER = Letter(15, date(2018, 3, 5), "VP")


def corrected(folder, letter=LETTER):
    """The công văn on the signed plan, and what was found."""
    store = store_of(folder)
    version = find(store, f"{KEY}@1")
    return correct(store, find_workspace(folder), version, issued(store, version), letter)


def test_the_letter_lists_what_was_printed_and_what_is_right(signed):
    write(signed, "E6", "Công tác thi đua, khen thưởng và tuyên truyền năm 2018")
    document, found = corrected(signed)
    text = plain_text(read_outline(document)).replace(NBSP, " ")
    assert "Số: 15/VKS-VP" in text
    assert "V/v đính chính Kế hoạch số 02/KH-VKS ngày 07 tháng 01 năm 2018" in text
    cited = "Kế hoạch số 02/KH-VKS ngày 07 tháng 01 năm 2018 của Viện kiểm sát nhân dân tỉnh Thái Bình"
    assert f"Qua rà soát {cited}" in text
    row = next(line for line in text.splitlines() if line.startswith("1 |"))
    assert row.split(" | ")[1:] == [
        "Trích yếu nội dung, câu “Công tác thi đua, khen thưởng năm 2018”",
        "khen thưởng năm 2018",
        "khen thưởng và tuyên truyền năm 2018",
    ]
    assert [f.code for f in found] == ["nen-thay-the"]
    assert read_marks(document) is None


def test_the_letter_passes_the_checker(signed):
    write(signed, "E6", "Công tác thi đua, khen thưởng và tuyên truyền năm 2018")
    document, _ = corrected(signed)
    profile, _ = load_profile()
    judged = check_document(document, "dinh-chinh.docx", profile).findings
    assert [f for f in judged if f.severity is not Severity.NOTICE] == []


@pytest.mark.long
def test_nothing_to_correct_is_told(signed):
    document, found = corrected(signed)
    assert document is None
    assert [f.code for f in found] == ["khong-co-gi-dinh-chinh"]


@pytest.mark.long
def test_a_number_that_the_office_writes_down_after_signing_is_no_correction(house):
    write(house, "F6", None)
    build(house)
    store = store_of(house)
    assert sign_off(store, find(store, KEY), Given(9, date(2018, 1, 7)))[0]
    write(house, "F6", 9)
    assert [f.code for f in corrected(house)[1]] == ["khong-co-gi-dinh-chinh"]
    write(house, "E6", "Công tác thi đua, khen thưởng và tuyên truyền năm 2018")
    text = plain_text(read_outline(corrected(house)[0]))
    assert len([line for line in text.splitlines() if line.partition(" | ")[0].isdigit()]) == 1


@pytest.mark.long
def test_a_document_that_is_declared_no_more_cannot_be_corrected(signed):
    write(signed, "D6", None)
    document, found = corrected(signed)
    assert document is None
    assert [f.code for f in found] == ["van-ban-khong-con-khai"]


def test_the_replacing_document_prints_what_it_replaces(signed):
    store = store_of(signed)
    version = find(store, KEY)
    cited = full_citation(version, issued(store, version))
    assert cited.startswith("Kế hoạch số 02/KH-VKS ngày 07 tháng 01 năm 2018 của Viện kiểm sát")
    assert cited.endswith(" về công tác thi đua, khen thưởng năm 2018")
    book = load_workbook(signed / BOOK, rich_text=True)
    sheet = book[ORDERS]
    sheet["N5"], sheet["N6"], sheet["F6"], sheet["H6"] = "Thay thế văn bản", cited, None, None
    book.save(signed / BOOK)
    assert [(k.number, k.is_new) for k in build(signed)[0]] == [(2, True)]
    store = store_of(signed)
    new = find(store, f"{KEY}@2")
    said = piece(store, new, "van-ban.txt").decode().replace(NBSP, " ")
    assert f"Kế hoạch này thay thế {cited}." in said
    facts, found = sign_off(store, new, Given(7, date(2018, 2, 1)))
    assert facts, found
    assert citation(find(store, f"{KEY}@2"), facts).startswith("Kế hoạch số 07/KH-VKS")


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        ("Kế hoạch số 02/KH-VKS ngày 07 tháng 01 năm 2018", True),
        ("kế hoạch số 02/kh-vks ngày 7/1/2018", True),
        ("Kế hoạch số 02/KH-VKS ngày 07/01/2018 của Viện trưởng", True),
        ("Kế hoạch số 02/KH-VKS ngày 08/01/2018", False),
        ("Kế hoạch số 12/KH-VKS ngày 07/01/2018", False),
        ("Kế hoạch số 02/KH-VKS", False),
    ],
)
def test_only_a_row_that_cites_number_and_day_opens_the_document(words, opens):
    from types import SimpleNamespace

    from pipeline.keep.replacing import reopens

    order = SimpleNamespace(row=SimpleNamespace(column=lambda name: [words if name == "thay_thế" else None]))
    said = SimpleNamespace(record=SimpleNamespace(particulars=SimpleNamespace(symbol="KH-VKS", kind="KẾ HOẠCH")))
    assert reopens(order, said, SimpleNamespace(number=2, day=date(2018, 1, 7))) is opens


REPORT = (
    ("MucLon", "I. KẾT QUẢ CÔNG TÁC"),
    ("Muc", "1. Khen thưởng"),
    ("NoiDung", "Năm qua có 22 tập thể, 104 cá nhân được khen. Hồ sơ đều công khai."),
    ("NoiDung", "Việc bình xét làm theo từng khối, mỗi khối một tổ chấm điểm riêng."),
    ("BangTen", "Kết quả khen thưởng"),
)
HEADS = (
    Row((("BangDau", "Đơn vị", 1, "restart"), ("BangDau", "Cá nhân", 2)), heading=True),
    Row((("BangDau", "", 1, "continue"), ("BangDau", "Bằng khen"), ("BangDau", "Giấy khen")), heading=True),
)
ROWS = (("Phòng 1", "2", "4"), ("Phòng 2", "1", "6"), ("Tổng cộng", "3", "10"))


def side(tmp_path, said=REPORT, rows=ROWS):
    """A report with a table as an outline."""
    body = "".join(p(style, text) for style, text in said)
    body += table("BangKe", (3000, 3000, 3000), *HEADS, *(Row(tuple(("BangO", c) for c in r)) for r in rows))
    write_template(tmp_path / "a.docx", body + p("NoiDung", "Nơi khác giữ nguyên.") + section())
    return Side("", read_outline(read_package((tmp_path / "a.docx").read_bytes())))


def told(old, new):
    return [(c.place, c.old, c.new) for c in corrections(compared(old, new), old, new)]


def with_line(place, *lines):
    return (*REPORT[:place], *(("NoiDung", line) for line in lines), *REPORT[place + 1 :])


def test_a_figure_in_a_sentence_is_one_line_under_its_heading_with_the_old_sentence(tmp_path):
    new = with_line(2, REPORT[2][1].replace("104", "110"))
    assert told(side(tmp_path), side(tmp_path, new)) == [
        (
            "Mục I.1 “Khen thưởng”, câu “Năm qua có 22 tập thể, 104 cá nhân được khen.”",
            "104 cá nhân được",
            "110 cá nhân được",
        )
    ]


def test_a_cell_is_told_by_title_row_and_column(tmp_path):
    new = (ROWS[0], ("Phòng 2", "1", "8"), ("Tổng cộng", "3", "12"))
    table_place = "Bảng “Kết quả khen thưởng”, mục I.1 “Khen thưởng”"
    assert told(side(tmp_path), side(tmp_path, rows=new)) == [
        (f"{table_place}, dòng “Phòng 2”, cột “Cá nhân – Giấy khen”", "6", "8"),
        (f"{table_place}, dòng “Tổng cộng”, cột “Cá nhân – Giấy khen”", "10", "12"),
    ]


def test_a_rewritten_paragraph_is_one_line_with_both_texts(tmp_path):
    words = "Hội đồng họp hai kỳ trong năm và công bố kết quả trên trang nội bộ."
    ((place, old, new),) = told(side(tmp_path), side(tmp_path, with_line(3, words)))
    assert place == "Mục I.1 “Khen thưởng”, đoạn mở đầu bằng “Việc bình xét làm theo từng khối, mỗi khối một tổ chấm…”"
    assert (old, new) == (REPORT[3][1], words)


def test_a_paragraph_put_in_or_left_out_is_told_where_it_stands(tmp_path):
    words = "Cuối năm, các đơn vị họp rút kinh nghiệm ngay tại chỗ."
    one, other = side(tmp_path), side(tmp_path, with_line(3, REPORT[3][1], words))
    after = "Mục I.1 “Khen thưởng”, sau đoạn mở đầu bằng “Việc bình xét làm theo từng khối, mỗi khối một tổ chấm…”"
    assert told(one, other) == [(after, "(không có)", words)]
    gone = f"Mục I.1 “Khen thưởng”, đoạn mở đầu bằng “{words}”"
    assert told(other, one) == [(gone, words, "(bỏ đoạn này)")]


def test_two_changes_far_apart_in_a_paragraph_are_two_lines_each_with_its_sentence(tmp_path):
    new = with_line(2, REPORT[2][1].replace("22", "23").replace("đều công", "được công"))
    assert [(old, new) for _, old, new in told(side(tmp_path), side(tmp_path, new))] == [
        ("Năm qua có 22 tập thể", "Năm qua có 23 tập thể"),
        ("Hồ sơ đều công khai", "Hồ sơ được công khai"),
    ]


def test_a_quotation_is_not_left_open_in_the_words_around_a_change(tmp_path):
    line = "Riêng đợt “90 ngày làm sạch dữ liệu” đã giúp sổ nghiệp vụ giấy được chuyển lên phần mềm."
    old, new = (side(tmp_path, with_line(3, said)) for said in (line, line.replace("90", "60")))
    assert [c[1:] for c in told(old, new)] == [
        ("Riêng đợt “90 ngày làm sạch dữ liệu”", "Riêng đợt “60 ngày làm sạch dữ liệu”")
    ]


def test_a_heading_changed_is_quoted_as_it_was_printed(tmp_path):
    new = (REPORT[0], ("Muc", "1. Khen thưởng và kỷ luật"), *REPORT[2:])
    assert told(side(tmp_path), side(tmp_path, new)) == [
        ("Mục I.1 “Khen thưởng”, câu “1. Khen thưởng”", "Khen thưởng", "Khen thưởng và kỷ luật")
    ]


def test_a_table_row_put_in_or_left_out_is_told_by_its_neighbour_or_its_first_words(tmp_path):
    one, other = side(tmp_path), side(tmp_path, rows=(*ROWS[:2], ("Phòng 3", "0", "5"), ROWS[2]))
    where = "Bảng “Kết quả khen thưởng”, mục I.1 “Khen thưởng”"
    assert told(one, other) == [(f"{where}, sau dòng “Phòng 2”", "(không có)", "Phòng 3; 0; 5")]
    assert told(other, one) == [(f"{where}, dòng “Phòng 3”", "Phòng 3; 0; 5", "(bỏ dòng này)")]


def test_a_cell_of_an_appendix_is_told_by_its_name(tmp_path):
    annex = (*REPORT[:4], ("PhuLucDau", "Phụ lục"), ("PhuLucTen", "KẾT QUẢ THEO ĐƠN VỊ"))
    ((place, *_),) = told(side(tmp_path, annex), side(tmp_path, annex, (("Phòng 1", "2", "5"), *ROWS[1:])))
    assert place == "Bảng tại Phụ lục “KẾT QUẢ THEO ĐƠN VỊ”, dòng “Phòng 1”, cột “Cá nhân – Giấy khen”"
