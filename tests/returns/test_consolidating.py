"""Returns of units become the year's tables, each figure with its cell."""

from __future__ import annotations


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
    office.own([("Phòng 1", 1, 2)])
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
