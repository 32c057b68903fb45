from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from pipeline.build import find_workspace
from pipeline.check import check_document, load_profile
from pipeline.findings import Severity
from pipeline.keep import find, piece
from pipeline.keep.correcting import Letter, correct
from pipeline.keep.issued import issued
from pipeline.keep.plain import plain_text
from pipeline.keep.replacing import citation, full_citation
from pipeline.keep.signing import Given, sign_off
from pipeline.marks import read_marks
from pipeline.outline import read_outline
from pipeline.vietnamese.text import NBSP
from tests.keep.house import BOOK, KEY, ORDERS, build, store_of, write
from tests.keep.test_closing import signed

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
    assert row.split(" | ")[2:] == [
        "Công tác thi đua, khen thưởng năm 2018",
        "Công tác thi đua, khen thưởng và tuyên truyền năm 2018",
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
