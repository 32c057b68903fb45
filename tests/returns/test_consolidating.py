"""Returns of units become the year's tables, each figure with its cell."""

from __future__ import annotations

from tests.returns.conftest import UNITS, save


def test_returns_of_any_name_are_consolidated_by_unit_and_award(office):
    office.send("a.xlsx", [(1, 2)], above=[["Đơn vị: Phòng 1"], []])
    office.send("b.xlsx", [("Phòng 2", 3, 4)], head=["Đơn vị"])
    assert office.counts() == [
        ("Phòng 1", "Cá nhân", 2), ("Phòng 1", "Tập thể", 1), ("Phòng 2", "Cá nhân", 4), ("Phòng 2", "Tập thể", 3),
    ]  # fmt: skip
    assert office.codes() == []


def test_a_figure_keeps_file_sheet_and_address_of_its_cell(office):
    office.send("Phòng 1.xlsx", [(1, 2)], above=[["BÁO CÁO NĂM 2026"]])
    table = office.reading().tables["khen_thuong"]
    cells = {(c.file, c.sheet, c.address, c.raw) for c in table.cells["số_lượng"]}
    where = ("cq/2026/don-vi/Phòng 1.xlsx", "Khen thưởng theo đơn vị")
    assert cells == {(*where, "A3", "1"), (*where, "B3", "2")}


def test_no_folder_of_returns_changes_nothing(office):
    office.own([(name, 1, 2) for _, name in UNITS])
    office.sent.rmdir()
    assert office.returns().folder == ""
    assert office.returns().standings == ()
    assert office.reading().findings == ()


def test_figures_of_the_office_s_own_workbook_stand_beside_those_that_were_sent(office):
    office.own([("Phòng 1", 1, 2)])
    office.send("P2.xlsx", [(3, 4)])
    assert [row[0] for row in office.counts()] == ["Phòng 1", "Phòng 1", "Phòng 2", "Phòng 2"]
    assert office.standing() == {
        "P1": "có trong tệp của cơ quan", "P2": "đã gửi", "VP": "chưa gửi", "P10": "chưa gửi",
    }  # fmt: skip


def test_a_unit_counted_in_both_is_told_once_at_the_cell_of_its_return(office):
    office.own([("Phòng 1", 1, 2)])
    office.send("P1.xlsx", [(1, 2)])
    assert office.codes() == [("so-lieu-trung", "P1.xlsx A2")]
    assert "so-lieu.xlsx" in office.found("so-lieu-trung").found


LIST_HEAD = ["Họ và tên hoặc tập thể", "Đối tượng", "Đơn vị", "Danh hiệu/hình thức"]


def test_a_list_of_recipients_counts_one_each_under_the_unit_that_sent_it(office):
    rows = [LIST_HEAD, ["Lê A", "Cá nhân", None, "Giấy khen"], ["Lê B", "Cá nhân", None, "Giấy khen"]]
    office.table("Phòng 1.xlsx", "Danh sách khen thưởng", rows)
    assert office.counts() == [("Phòng 1", "Cá nhân", 1), ("Phòng 1", "Cá nhân", 1)]
    assert office.codes() == []


def test_a_list_beside_the_counts_that_are_made_of_it_is_not_added_whatever_the_unit_is_called(office):
    rows = [LIST_HEAD, ["Lê A", "Cá nhân", "P1", "Giấy khen"]]
    office.table("Phòng 1 danh sách.xlsx", "Danh sách khen thưởng", rows)
    office.send("Phòng 1.xlsx", [("Phòng 01", 0, 1)], head=["Đơn vị"])
    assert office.counts() == [("Phòng 1", "Cá nhân", 1), ("Phòng 1", "Tập thể", 0)]
    assert office.codes() == []


def test_a_list_that_the_office_keeps_is_not_added_to_the_counts_that_a_unit_sends(office):
    rows = [LIST_HEAD, ["Lê A", "Cá nhân", "Phòng 1", "Giấy khen"], ["Lê B", "Cá nhân", "Phòng 2", "Giấy khen"]]
    save(office.year / "danh-sach.xlsx", {"Danh sách khen thưởng": rows})
    office.send("Phòng 1.xlsx", [(0, 1)])
    assert office.counts() == [("Phòng 1", "Cá nhân", 1), ("Phòng 1", "Tập thể", 0), ("Phòng 2", "Cá nhân", 1)]
    assert office.codes() == []


def test_one_award_a_row_needs_no_column_for_the_unit(office):
    rows = [["Đơn vị: Phòng 2"], ["Danh hiệu, hình thức khen thưởng", "Đối tượng", "Số lượng"]]
    office.table("x.xlsx", "Khen thưởng", [*rows, ["Giấy khen", "Cá nhân", 4], ["Giấy khen", "Tập thể", 2]])
    assert office.counts() == [("Phòng 2", "Cá nhân", 4), ("Phòng 2", "Tập thể", 2)]


def test_the_same_person_in_the_lists_of_two_units_is_told(office):
    head = ["Năm khen thưởng", "Hình thức khen thưởng", "Đối tượng", "Tên tập thể, cá nhân", "Chức vụ"]
    row = [2026, "Huân chương Lao động hạng Ba", "Cá nhân", "Lê A", "Trưởng phòng"]
    office.table("P1.xlsx", "Khen cao", [head, row])
    office.table("P2.xlsx", "Khen cao", [head, row])
    assert office.codes() == [("so-lieu-trung", "P2.xlsx A2")]


def test_the_order_in_which_files_are_named_changes_nothing_but_their_names(office, tmp_path, declared):
    other = type(office)(tmp_path / "b", declared)
    other.units(("P1", "Phòng 1"), ("P2", "Phòng 2"), ("VP", "Văn phòng"), ("P10", "Phòng 10"))
    for n, unit in enumerate(("Phòng 2", "Phòng 1", "Văn phòng")):
        office.send(f"{n}.xlsx", [(n, 3)], above=[[f"Đơn vị: {unit}"]])
        other.send(f"{9 - n}.xlsx", [(n, 3)], above=[[f"Đơn vị: {unit}"]])
    one, two = (o.reading().tables["khen_thuong"].values for o in (office, other))
    assert one.to_numpy().tolist() == two.to_numpy().tolist()
    assert list(dict.fromkeys(one["đơn_vị"])) == ["Phòng 1", "Phòng 2", "Văn phòng"]


def test_an_error_in_a_return_names_its_file_and_cell(office):
    office.send("Phòng 1.xlsx", [("năm", 7)])
    assert office.codes() == [("o-phai-la-so-dem", "Phòng 1.xlsx A2")]
    assert office.found("o-phai-la-so-dem").place.file == "cq/2026/don-vi/Phòng 1.xlsx"


def test_what_is_registered_and_what_is_decided_are_not_one_figure_told_twice(office):
    head = ["Đơn vị", "Giai đoạn xét"]
    office.own([("Phòng 1", "đăng ký", 9, 9)], head=head)
    office.send("Phòng 1.xlsx", [("đã quyết định", 1, 2)], head=["Giai đoạn xét"])
    assert office.codes() == []


def test_registered_and_decided_rows_of_two_files_are_compared_stage_by_stage(office):
    head = ["Giai đoạn xét"]
    office.send("P1.xlsx", [("đăng ký", 9, 9), ("đã quyết định", 1, 2)], head=head)
    office.send("Phòng 1.xlsx", [(None, 1, 2), ("đăng ký", 9, 8)], head=head)
    told = office.found("don-vi-gui-hai-ban").found
    assert "Giấy khen · Cá nhân · 2026 · đăng ký: 9 (P1.xlsx) và 8 (Phòng 1.xlsx)" in told
    assert told.count(" và ") == 1
