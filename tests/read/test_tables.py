from __future__ import annotations

from datetime import date
from decimal import Decimal

from pipeline.content import Amount, Cell, Span


def counts(ws):
    """A table as an office keeps it: title, headings of two levels, column numbers, sections, a total, a signature."""
    ws["A1"] = "KẾT QUẢ KHEN THƯỞNG NĂM 2024"
    ws.merge_cells("A1:G1")
    for address, text in {"A3": "STT", "B3": "Đơn vị", "C3": "Tập thể", "E3": "Cá nhân", "G3": "Ghi chú"}.items():
        ws[address] = text
    for merged in ("A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4"):
        ws.merge_cells(merged)
    for address, text in {"C4": "Giấy khen", "D4": "Tập thể LĐXS", "E4": "Giấy khen", "F4": "LĐTT"}.items():
        ws[address] = text
    ws["D4"] = "TTLĐXS"
    rows = [
        ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"),
        ("I", "Khối phòng"),
        (1, "Phòng 1", 2, 1, 5, 20, None),
        (2, "Phòng 2", 0, None, 3, 12, "tách từ Phòng 1"),
        ("II", "Khối huyện"),
        (3, "VKSND huyện A", None, 1, 4, 15, None),
        (None, "Tổng cộng", 2, 2, 12, 47, None),
        (None,),
        (None, "Người lập biểu", None, None, None, "VIỆN TRƯỞNG"),
        (None, "Lê Thị B", None, None, None, "Trần Văn A"),
    ]
    for row in rows:
        ws.append(row)


def test_a_wide_table_becomes_a_row_for_each_count(office):
    office.book(Khen_thưởng=counts)
    assert office.rows("khen_thuong", "đơn_vị", "năm", "hình_thức", "đối_tượng", "số_lượng") == [
        ("Phòng 1", 2024, "Giấy khen", "Tập thể", Decimal(2)),
        ("Phòng 1", 2024, "Tập thể lao động xuất sắc", "Tập thể", Decimal(1)),
        ("Phòng 1", 2024, "Giấy khen", "Cá nhân", Decimal(5)),
        ("Phòng 1", 2024, "Lao động tiên tiến", "Cá nhân", Decimal(20)),
        ("Phòng 2", 2024, "Giấy khen", "Tập thể", Decimal(0)),
        ("Phòng 2", 2024, "Giấy khen", "Cá nhân", Decimal(3)),
        ("Phòng 2", 2024, "Lao động tiên tiến", "Cá nhân", Decimal(12)),
        ("VKSND huyện A", 2024, "Tập thể lao động xuất sắc", "Tập thể", Decimal(1)),
        ("VKSND huyện A", 2024, "Giấy khen", "Cá nhân", Decimal(4)),
        ("VKSND huyện A", 2024, "Lao động tiên tiến", "Cá nhân", Decimal(15)),
    ]


def test_a_well_kept_workbook_has_no_finding(office):
    office.book(Khen_thưởng=counts)
    assert office.found() == []


def test_each_value_stands_beside_its_cell(office):
    office.book("Khen thưởng 2024.xlsx", Khen_thưởng=counts)
    cells = office.read().tables["khen_thuong"].cells
    assert cells.loc[0, "số_lượng"] == Cell("2024/Khen thưởng 2024.xlsx", "Khen thưởng", "C7", "2")
    assert cells.loc[0, "đơn_vị"].address == "B7"
    assert cells.loc[0, "đối_tượng"].raw == "Giấy khen"
    assert cells.loc[0, "năm"] is None


def test_values_are_of_the_kind_of_their_column(office):
    rows = [
        ["Mã phong trào", "Nội dung", "Số lượng", "Trị giá", "Ngày", "Nổi bật"],
        ["PT1", "A & B <c> {{ x }} ]]> 😀", 5, "gần 01 tỷ đồng", date(2024, 2, 24), "x"],
        ["PT1", "hai\ndòng ", "hàng trăm", "hơn 293 triệu đồng", "7/4/2014", None],
        ["PT1", 12, "02 xã", "80.000.000đ", 45293, None],
        ["PT1", None, "-", "05 triệu đồng", None, "X"],
    ]
    office.book(Hoạt_động=rows)
    assert office.rows("hoat_dong", "nội_dung", "số_lượng", "số_tiền", "ngày", "nổi_bật") == [
        (
            "A & B <c> {{ x }} ]]> 😀",
            Amount(Decimal(5)),
            Amount(Decimal(10**9), "gần", "đồng"),
            date(2024, 2, 24),
            True,
        ),
        ("hai\ndòng", Amount(None, "hàng trăm"), Amount(Decimal(293_000_000), "hơn", "đồng"), date(2014, 4, 7), None),
        ("12", Amount(Decimal(2), "", "xã"), Amount(Decimal(80_000_000), "", "đồng"), date(2024, 1, 2), None),
        (None, None, Amount(Decimal(5_000_000), "", "đồng"), None, True),
    ]
    assert office.found() == []


def test_bold_and_italic_are_kept_and_a_line_break_parts_paragraphs(office):
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont
    from openpyxl.styles import Font

    def fill(ws):
        ws.append(["Mã", "Tên phong trào", "Cấp phát động", "Giai đoạn", "Đoạn dẫn"])
        ws.append(["a", "A", "ngành", "2024", None])
        ws.append(["b", "B", "Ngành", 2024, "cả ô"])
        ws["E2"] = CellRichText("một ", TextBlock(InlineFont(b=True), "hai\nba"), TextBlock(InlineFont(i=True), " bốn"))
        ws["E3"].font = Font(italic=True)

    office.book(Phong_trào=fill)
    first = (Span("một "), Span("hai", bold=True)), (Span("ba", bold=True), Span(" bốn", italic=True))
    assert office.rows("phong_trao", "dẫn", "cấp", "giai_đoạn") == [
        (first, "Ngành", "2024"),
        (((Span("cả ô", italic=True),),), "Ngành", "2024"),
    ]


def test_pairs_are_one_row(office):
    rows = [["THÔNG TIN CHUNG"], [], ["1", "Mã cơ quan:", "vks-a"], ["2", "Tên cơ quan", None, "VKSND tỉnh A"]]
    office.book(Trang_1=[*rows, ["3", "Địa bàn", "tỉnh A"], ["4", "Ghi chú in ở đầu văn bản"]])
    assert office.rows("thong_tin_chung", "mã", "tên", "tỉnh", "ghi_chú", "năm", year=None) == [
        ("vks-a", "VKSND tỉnh A", "tỉnh A", None, None)
    ]
    assert office.read().tables["thong_tin_chung"].cells.loc[0, "tên"].address == "D4"


def test_a_published_total_joins_the_counts(office):
    office.book(Khen_thưởng=counts)
    rows = [["Hình thức khen thưởng", "Đối tượng", "Số lượng", "Tỉ lệ"], ["Giấy khen", "cá nhân", 753, "12,5%"]]
    office.book("Tổng hợp.xlsx", Số_liệu=rows)
    table = office.read().tables["khen_thuong"].values
    assert table.iloc[-1][["hình_thức", "đối_tượng", "số_lượng", "tỉ_lệ", "đơn_vị"]].tolist() == [
        "Giấy khen", "Cá nhân", Decimal(753), Decimal("12.5"), None,
    ]  # fmt: skip


def test_a_percent_format_is_understood(office):
    def fill(ws):
        ws.append(["Hình thức khen thưởng", "Đối tượng", "Số lượng", "Tỉ lệ"])
        ws.append(["LĐTT", "Tập thể", 1, 0.125])
        ws["D2"].number_format = "0.0%"

    office.book(Số_liệu=fill)
    assert office.rows("khen_thuong", "hình_thức", "tỉ_lệ") == [("Tập thể lao động tiên tiến", Decimal("12.5"))]


def test_a_merged_unit_belongs_to_each_of_its_rows(office):
    def fill(ws):
        ws.append(["Loại văn bản", "Nơi nhận", "Mục đích gửi"])
        ws.append(["Báo cáo", "A", "để báo cáo"])
        ws.append([None, "B", "để báo cáo"])
        ws.append([None, "Lưu: VT", None])
        ws.merge_cells("A2:A4")

    office.book(Nơi_nhận=fill)
    assert office.rows("noi_nhan", "loại", "tên") == [("Báo cáo", "A"), ("Báo cáo", "B"), ("Báo cáo", "Lưu: VT")]
    assert office.found() == []


def test_an_empty_folder_is_told(office):
    assert office.found() == [("thu-muc-khong-co-bang-tinh", "")]
    office.folder.rmdir()
    assert office.found() == [("thu-muc-khong-co-bang-tinh", "")]


def test_lock_files_are_passed_over_in_silence(office):
    office.book(Khen_thưởng=counts)
    (office.folder / "~$Số liệu.xlsx").write_bytes(b"x")
    (office.folder / "HUONG-DAN.md").write_text("x")
    assert office.found() == []


def test_a_blank_year_beside_years_that_are_told_is_not_known_and_no_folder_s_year(office):
    office.book(
        Hoạt_động=[
            ["Năm", "Mã phong trào", "Nội dung", "Số lượng", "Trị giá"],
            [2020, "NTM", "một", 1, None],
            [None, "NTM", "hai", 2, None],
        ]
    )
    assert office.rows("hoat_dong", "năm", "nội_dung") == [(2020, "một"), (None, "hai")]


def test_a_column_of_years_that_nobody_filled_leaves_the_folder_s_year(office):
    office.book(
        Hoạt_động=[
            ["Năm", "Mã phong trào", "Nội dung", "Số lượng", "Trị giá"],
            [None, "NTM", "một", 1, None],
            [None, "NTM", "hai", 2, None],
        ]
    )
    assert office.rows("hoat_dong", "năm", "nội_dung") == [(2024, "một"), (2024, "hai")]
