"""What the office tells of its units' returns in its own workbooks: layouts, corrections, acceptances."""

from __future__ import annotations

from pipeline.read import settle
from tests.returns.conftest import save

MAPPED = [
    ["Tệp", "Trang", "Là trang", "Dòng nhãn", "Dòng số liệu đầu", "Dòng số liệu cuối",
     "Cột của cơ quan", "Cột của chương trình"],
    [None, "Sổ", "Khen thưởng theo đơn vị", 2, 3, 3, "Bộ phận", "Đơn vị"],
    [None, None, None, None, None, None, "GKCN", "Giấy khen · Cá nhân"],
    [None, None, None, None, None, None, "GKTT", "Giấy khen · Tập thể"],
]  # fmt: skip


def test_a_layout_that_the_office_maps_once_reads_its_units_returns(office):
    office.book("cach-doc.xlsx", {"Cách đọc bảng": MAPPED})
    office.table("x.xlsx", "Sổ", [["Sổ theo dõi"], ["Mã", "Bộ phận", "GKCN", "GKTT"], ["x1", "Phòng 1", 3, 1]])
    assert office.counts() == [("Phòng 1", "Cá nhân", 3), ("Phòng 1", "Tập thể", 1)]
    assert office.standing()["P1"] == "đã gửi"


def test_a_layout_of_the_year_that_only_returns_use_is_used_and_one_that_none_use_is_told(office):
    sheet = [["Sổ theo dõi"], ["Mã", "Bộ phận", "GKCN", "GKTT"], ["x1", "Phòng 1", 3, 1]]
    office.table("x.xlsx", "Sổ", sheet)
    other = ["y.xlsx", "Sổ", *MAPPED[1][2:]]
    save(office.year / "khen-thuong.xlsx", {"Cách đọc bảng": [MAPPED[0], ["x.xlsx", *MAPPED[1][1:]], *MAPPED[2:]]})
    assert office.counts() == [("Phòng 1", "Cá nhân", 3), ("Phòng 1", "Tập thể", 1)]
    assert "cach-doc-khong-dung" not in [f.code for f in office.reading().findings]
    save(office.year / "khen-thuong.xlsx", {"Cách đọc bảng": [MAPPED[0], other, *MAPPED[2:]]})
    assert office.found("cach-doc-khong-dung").place.cell == "C2"


def test_a_correction_reaches_the_cell_of_a_return(office):
    told = [["Tệp", "Trang", "Ô", "Số cũ", "Số mới", "Lý do", "Người báo", "Ngày"]]
    told += [["P1.xlsx", "Khen thưởng theo đơn vị", "B2", 7, 9, "gõ nhầm", "Lê A", "05/12/2026"]]
    save(office.year / "dieu-chinh.xlsx", {"Điều chỉnh": told})
    office.send("P1.xlsx", [(5, 7)])
    assert office.counts() == [("Phòng 1", "Cá nhân", 9), ("Phòng 1", "Tập thể", 5)]


def test_only_the_office_accepts_a_doubt_about_a_return(office):
    head = ["Mã lỗi", "Tệp", "Trang", "Ô", "Giá trị khi chấp nhận", "Lý do", "Người chấp nhận"]
    settled = {"Chấp nhận": [head, ["tong-khong-khop", "P1.xlsx", "Khen", "C3", "9", "như bản ký", "Lê A"]]}
    rows = [["Đơn vị", "Giấy khen (tập thể)", "Giấy khen (cá nhân)"], ["Phòng 1", 5, 7], ["Tổng cộng", 5, 9]]
    save(office.sent / "P1.xlsx", {"Khen": rows, **settled})
    assert office.reading().acceptances == ()
    assert office.codes() == [("tong-khong-khop", "P1.xlsx C3"), ("trang-ngoai-ban-gui", "P1.xlsx")]
    save(office.year / "chap-nhan.xlsx", settled)
    reading = office.reading()
    accepted = [f for f in settle(reading.findings, reading.acceptances) if f.accepted]
    assert [(f.code, f.place.cell) for f in accepted] == [("tong-khong-khop", "C3")]
