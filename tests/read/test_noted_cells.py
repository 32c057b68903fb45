"""Notes at cells that are read are told; nothing of them is printed."""

from __future__ import annotations

import openpyxl
import pytest
from openpyxl.comments import Comment

from pipeline.annotate.workbooks import CellNote, annotated_workbook
from pipeline.findings import Severity
from pipeline.ooxml import read_package, write_package
from pipeline.problems.copies import note_of

HEAD = ["Đơn vị", "Giấy khen (cá nhân)", "CSTĐCS (cá nhân)", "Nơi ở"]
ROWS = (HEAD, ["Phòng 1", 3, 4, "x"], ["Phòng 2", None, 6, "y"], ["Tổng cộng", 3, 10, None])
ACROSS = (["", "Phòng 1", "Phòng 2"], ["Giấy khen (cá nhân)", 1, 2], ["CSTĐCS (cá nhân)", 3, 4])


def noted(notes, rows=ROWS, merged=()):
    def fill(ws):
        for row in rows:
            ws.append(row)
        for cells in merged:
            ws.merge_cells(cells)
        for at, text in notes.items():
            ws[at].comment = Comment(text, "Lan")

    return fill


def told(office, **asked):
    return [f for f in office.read(**asked).findings if f.code == "o-co-nhan-xet"]


def test_a_note_at_a_number_is_a_notice_that_quotes_it(office):
    office.book(Khen_thưởng=noted({"B2": "số này tạm tính,\nchờ QĐ"}))
    (finding,) = told(office)
    assert finding.severity is Severity.NOTICE
    assert finding.found == "ô có nhận xét “số này tạm tính, chờ QĐ”: nhận xét không in ra văn bản"
    assert finding.mend == "đọc nhận xét; cần in thì ghi vào ô hoặc sửa số"
    assert str(finding.place).endswith("trang “Khen thưởng” · ô B2")
    assert [f.code for f in office.read().findings] == ["o-co-nhan-xet"]


def test_a_note_at_a_blank_count_is_told_and_the_count_stays_blank(office):
    office.book(Khen_thưởng=noted({"B3": "chưa có số"}))
    (finding,) = told(office)
    assert (finding.place.cell, finding.found.startswith("ô trống có nhận xét “chưa có số”")) == ("B3", True)
    assert sorted(int(n) for (n,) in office.rows("khen_thuong", "số_lượng")) == [3, 4, 6]


@pytest.mark.parametrize("at", ["A1", "D2", "D9", "F2", "B9", "B4"])
def test_a_note_at_a_cell_that_gives_no_value_is_not_told(office, at):
    office.book(Khen_thưởng=noted({at: "x"}))
    assert told(office) == []


def test_a_note_at_a_worksheet_that_is_not_read_is_not_told(office):
    office.book(Lung_tung=noted({"A1": "x"}, rows=(["a", "b"],)))
    assert told(office) == []


def test_a_note_at_a_name_in_a_merged_range_is_told_at_its_first_cell(office):
    rows = (["Năm", *HEAD], [2024, *ROWS[1]], [None, *ROWS[2]])
    office.book(Khen_thưởng=noted({"A2": "x"}, rows=rows, merged=("A2:A3",)))
    assert [f.place.cell for f in told(office)] == ["A2"]


def test_a_note_in_a_table_with_units_across_is_told_at_its_own_cell(office):
    office.book(Khen_thưởng=noted({"C2": "chờ", "B1": "đơn vị mới"}, rows=ACROSS))
    assert sorted(f.place.cell for f in told(office)) == ["B1", "C2"]


def test_a_note_at_the_value_of_a_pair_is_told_and_one_at_its_label_is_not(office):
    rows = (["Mã cơ quan", "LG"], ["Tên cơ quan", "VKSND Lam Giang"], ["Địa bàn", None])
    office.book(Thông_tin_chung=noted({"B2": "hỏi lại", "B3": "chưa rõ", "A1": "nhãn"}, rows=rows))
    assert [f.place.cell for f in told(office)] == ["B2", "B3"]


def test_a_note_at_prose_is_told(office):
    rows = (["Mã", "Tên phong trào", "Cấp phát động", "Giai đoạn", "Đoạn dẫn"], ["a", "x", "Ngành", 2024, "lời"])
    office.book(Phong_trào=noted({"E2": "cần sửa câu này"}, rows=rows))
    assert [f.place.cell for f in told(office)] == ["E2"]


def test_many_notes_in_one_worksheet_are_one_finding_that_lists_their_cells(office):
    rows = (HEAD, *([f"Phòng {n}", n, n, "x"] for n in range(1, 61)))
    office.book(Khen_thưởng=noted({f"B{n}": f"ghi {n}" for n in range(2, 62)}, rows=rows))
    (finding,) = told(office)
    assert str(finding.place).endswith("trang “Khen thưởng”")
    assert finding.found.startswith("60 ô có nhận xét, nhận xét không in ra văn bản: B2 “ghi 2”; B3 “ghi 3”; ")
    assert finding.found.endswith(", B31 và 30 ô nữa")


def test_a_long_note_is_cut(office):
    office.book(Khen_thưởng=noted({"B2": "dài " * 400}))
    (finding,) = told(office)
    assert len(finding.found) < 160
    assert "…”" in finding.found


def test_a_marked_copy_that_comes_back_has_no_notes_but_those_of_people(office):
    path = office.book(Khen_thưởng=noted({"B2": "của chị Lan", "C2": "chờ"}))
    findings = office.read().findings
    notes = [CellNote("Khen thưởng", 1, column, note_of(findings[0])) for column in (1, 2)]
    notes += [CellNote("Khen thưởng", 2, 1, note_of(findings[0]))]
    path.write_bytes(write_package(annotated_workbook(read_package(path), notes)))
    assert openpyxl.load_workbook(path).active["B3"].comment.text.startswith("LƯU Ý (o-co-nhan-xet)")
    assert [(f.place.cell, "Thấy" in f.found) for f in told(office)] == [("B2", False), ("C2", False)]
