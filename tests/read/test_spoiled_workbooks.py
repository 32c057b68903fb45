"""Ten workbooks spoiled as a new user would, each with the finding it must get, at its cell."""

from __future__ import annotations

from datetime import date

import pytest


def counts(ws):
    rows = [
        ["BẢNG KHEN THƯỞNG"],
        ["STT", "Đơn vị", "Tập thể", None, "Cá nhân", None, "Ghi chú"],
        [None, None, "Giấy khen", "Tập thể LĐTT", "Giấy khen", "CSTĐCS", None],
        [1, "Phòng 1", 2, 1, 5, 3, None],
        [2, "Phòng 2", 1, 1, 4, 2, None],
        [3, "VKSND huyện A", 0, 1, 3, 1, None],
        [None, "Tổng cộng", 3, 3, 12, 6, None],
    ]
    for row in rows:
        ws.append(row)
    ws["D3"] = "LĐTT"
    for merged in ("A1:G1", "C2:D2", "E2:F2", "A2:A3", "B2:B3", "G2:G3"):
        ws.merge_cells(merged)


def recipients(*rows):
    return [["Nơi nhận", "Mục đích gửi"], *rows]


def movements(*rows):
    return [["Mã", "Tên phong trào", "Cấp phát động", "Giai đoạn"], *rows]


def activities(**cells):
    def fill(ws):
        ws.append(["Mã phong trào", "Nội dung", "Số lượng", "Ngày", "Trị giá"])
        ws.append(["PT1", "Tặng sách", 100, date(2024, 5, 1), 80_000_000])
        ws.append(["PT1", "Tặng tủ sách", 3, date(2024, 6, 1), None])
        for address, value in cells.items():
            ws[address] = value

    return fill


def spoiled(**cells):
    def fill(ws):
        counts(ws)
        for address, value in cells.items():
            ws[address] = value

    return fill


def test_the_workbooks_are_right_before_they_are_spoiled(office):
    office.book("a.xlsx", Khen_thưởng=counts, Nơi_nhận=recipients(["- Như trên", None]))
    office.book("b.xlsx", Phong_trào=movements(["a", "A", "Ngành", "2024"]), Hoạt_động=activities())
    assert office.found() == []


@pytest.mark.parametrize(
    ("cells", "code", "cell"),
    [
        ({"E5": "bốn"}, "o-phai-la-so-dem", "E5"),
        ({"E5": "1.059"}, "so-go-bang-chu", "E5"),
        ({"E5": 1.059}, "so-co-hai-cach-doc", "E5"),
        ({"E5": -4}, "o-phai-la-so-dem", "E5"),
        ({"E5": date(2024, 12, 12)}, "so-bi-doi-thanh-ngay", "E5"),
        ({"E5": "12/12"}, "o-phai-la-so-dem", "E5"),
        ({"E5": "=1+3"}, "cong-thuc-chua-tinh", "E5"),
        ({"E7": "=SUM(E4:E6)"}, "cong-thuc-chua-tinh", "E7"),
        ({"E5": "#N/A"}, "o-loi-cong-thuc", "E5"),
        ({"E5": "05", "E7": 13}, "so-la-chu-da-hieu", "E5"),
        ({"E7": 15}, "tong-khong-khop", "E7"),
        ({"B5": None}, "o-bo-trong", "B5"),
        ({"B5": "Phòng 1"}, "so-lieu-trung", "C5"),
        ({"B5": "Ph\ue000òng 2"}, "ky-tu-la", "B5"),
        ({"E3": "Giấy khne"}, "khen-thuong-khong-co-ten", "E3"),
        ({"E3": "CSTĐCS"}, "hai-cot-cung-nhan", "F3"),
        ({"A1": "BẢNG KHEN THƯỞNG NĂM 2023"}, "nam-khac-thu-muc", "A1"),
    ],
)
def test_one_cell_of_a_count_table_is_spoiled(office, cells, code, cell):
    office.book(Khen_thưởng=spoiled(**cells))
    assert office.found() == [(code, cell)]


@pytest.mark.parametrize(
    ("cells", "code", "cell"),
    [
        ({"D3": "30/02/2024"}, "o-phai-la-ngay", "D3"),
        ({"D3": "đầu năm"}, "o-phai-la-ngay", "D3"),
        ({"D3": 2024}, "o-phai-la-ngay", "D3"),
        ({"E3": "tám mươi triệu"}, "o-phai-la-luong", "E3"),
        ({"E3": "5.5 triệu đồng"}, "o-phai-la-luong", "E3"),
        ({"C3": 1.059}, "so-co-hai-cach-doc", "C3"),
        ({"C3": date(2024, 3, 2)}, "so-bi-doi-thanh-ngay", "C3"),
        ({"A3": None}, "o-bo-trong", "A3"),
        ({"B3": date(2024, 3, 2)}, "chu-bi-doi-thanh-ngay", "B3"),
        ({"C1": "Số lượn"}, "thieu-cot", "dòng 1"),
    ],
)
def test_one_cell_of_the_activities_is_spoiled(office, cells, code, cell):
    office.book(Hoạt_động=activities(**cells))
    assert office.found() == [(code, cell)]


def test_a_missing_column_is_named_with_the_heading_like_it(office):
    office.book(Nơi_nhận=[["Nơi nhận", "Mục đích gưỉ"], ["A", "để báo cáo"]])
    (finding,) = office.read().findings
    assert (finding.code, finding.place.cell) == ("thieu-cot", "dòng 1")
    assert finding.found == "trang này là “Nơi nhận” nhưng thiếu cột “Mục đích gửi”; có “Mục đích gưỉ” gần giống"


def test_a_value_outside_the_list_names_the_nearest(office):
    office.book(Phong_trào=movements(["a", "A", "Nghành", "2024"]))
    (finding,) = office.read().findings
    assert (finding.code, finding.place.cell) == ("gia-tri-ngoai-danh-sach", "C2")
    assert "thành “Ngành”" in finding.mend


def test_an_award_that_no_list_knows_names_the_nearest(office):
    rows = [["Hình thức khen thưởng", "Đối tượng", "Số lượng"], ["Chiến sỹ thi đua cơ sỡ", "Cá nhân", 3]]
    office.book(Tổng_hợp=rows)
    (finding,) = office.read().findings
    assert (finding.code, finding.place.cell) == ("ten-khen-thuong-la", "A2")
    assert "“Chiến sĩ thi đua cơ sở”" in finding.found


def test_two_sheets_of_one_kind_are_both_named(office):
    office.book("a.xlsx", Nơi_nhận=recipients(["A", None], ["B", "x"]))
    office.book("b.xlsx", Trang_2=recipients(["C", None], ["D", "x"]))
    (finding,) = office.read().findings
    assert (finding.code, finding.place.file) == ("hai-trang-cung-loai", "2024/b.xlsx")
    assert "2024/a.xlsx" in finding.found


def test_a_copied_workbook_counts_twice_and_is_told_row_by_row(office):
    office.book("Khen thưởng.xlsx", Khen_thưởng=counts)
    office.book("Khen thưởng (bản sao).xlsx", Khen_thưởng=counts)
    assert office.found() == [("so-lieu-trung", "C4"), ("so-lieu-trung", "C5"), ("so-lieu-trung", "C6")]


def test_a_hidden_sheet_is_read_and_told(office):
    def fill(ws):
        counts(ws)
        ws.sheet_state = "hidden"

    office.book(Khen_thưởng=fill, Khác=[["lời nhắn"]])
    assert office.found() == [("trang-an", ""), ("trang-khong-nhan-ra", "")]


def test_one_number_merged_over_two_units_is_refused(office):
    def fill(ws):
        counts(ws)
        ws.merge_cells("E4:E5")

    office.book(Khen_thưởng=fill)
    assert ("so-gop-nhieu-dong", "E4") in office.found()


def test_a_missing_pair_is_named(office):
    office.book(Thông_tin_chung=[["Mã cơ quan", "a"], ["Tên cơ quan", None], ["Ghi chú in ở đầu văn bản", None]])
    assert office.found() == [("thieu-dong", "")]


def test_a_blank_pair_is_told_at_the_cell_to_fill(office):
    office.book(Thông_tin_chung=[["Mã cơ quan", "a"], ["Tên cơ quan", None], ["Địa bàn", "tỉnh A"]])
    assert office.found() == [("o-bo-trong", "B2")]
