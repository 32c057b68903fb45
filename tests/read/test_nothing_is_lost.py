"""Figures that stand where nobody reads them, or that would be read twice: each is told."""

from __future__ import annotations

import zipfile

HEAD = [["Đơn vị", "Cá nhân", "Cá nhân"], [None, "Giấy khen", "CSTĐCS"]]
ACTIVITY = ["Mã phong trào", "Nội dung", "Số lượng", "Trị giá"]


def test_a_number_merged_over_two_columns_belongs_to_neither(office):
    def fill(ws):
        for row in [*HEAD, ("Phòng 1", 5, None), ("Phòng 2", 1, 2)]:
            ws.append(row)
        ws.merge_cells("B3:C3")

    office.book(Khen=fill)
    assert office.found() == [("so-gop-nhieu-dong", "B3")]
    assert [n for (n,) in office.rows("khen_thuong", "số_lượng")] == [None, 1, 2]


def test_a_text_merged_over_a_column_of_numbers_is_no_number(office):
    def fill(ws):
        for row in [ACTIVITY, ("P1", "Tặng quà", None, None), ("P1", "Sửa nhà", 2, 50_000_000)]:
            ws.append(row)
        ws.merge_cells("B2:C2")

    office.book(Hoạt_động=fill)
    assert office.found() == []


def test_a_row_with_a_number_is_no_note_though_its_unit_is_blank(office):
    head = [[*HEAD[0], "Ghi chú"], HEAD[1]]
    office.book(Khen=[*head, ("Phòng 1", 1, 2), (None, 3, None, "* bổ sung")])
    assert ("o-bo-trong", "A4") in office.found()


def test_totals_without_a_row_that_they_sum_are_told(office):
    office.book(Khen=[*HEAD, ("Tổng cộng", 5, 7)])
    assert office.found() == [("dong-khong-doc", "dòng 3")]


def test_a_total_of_an_award_that_no_column_counts_is_told(office):
    head = [["Đơn vị", "Cá nhân", "Cá nhân", "Bằng khen VKSTC"], [None, "Giấy khen", "CSTĐCS", "Tổng số"]]
    office.book(Khen=[*head, ("Phòng 1", 1, 2, 4)])
    assert office.found() == [("cot-khong-duoc-tinh", "D2")]


def test_a_total_of_counted_columns_is_not_told(office):
    head = [["Đơn vị", "Giấy khen", None, None], [None, "Tập thể", "Cá nhân", "Tổng số"]]
    office.book(Khen=[*head, ("Phòng 1", 1, 2, 3)])
    assert office.found() == []


def test_a_copy_of_a_list_is_told_and_an_equal_row_is_not(office):
    rows = [ACTIVITY, ("P1", "Tặng quà", 2, 300_000), ("P1", "Sửa nhà", 2, 50_000_000)]
    office.book("a.xlsx", Hoạt_động=rows)
    office.book("b.xlsx", Hoạt_động=[ACTIVITY, rows[1], ("P2", "Trồng cây", 9, 1_000_000)])
    assert office.found() == []
    office.book("c.xlsx", Hoạt_động=rows)
    (finding,) = office.read().findings
    assert (finding.code, finding.place.file) == ("so-lieu-trung", "2024/c.xlsx")


def test_a_private_sign_that_only_styled_text_shows_is_told(office):
    head = ["Mã phong trào", "Tên phong trào", "Cấp phát động", "Giai đoạn", "Đoạn dẫn"]
    path = office.book(Trào=[head, ("A", "Thi đua", "Ngành", "2024", "lời dẫn ESCAPED của phong trào")])
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name).replace(b"ESCAPED", b"_xE001_") for name in book.namelist()}
    with zipfile.ZipFile(path, "w") as book:
        for name, part in parts.items():
            book.writestr(name, part)
    assert office.found() == [("ky-tu-la", "E2")]
