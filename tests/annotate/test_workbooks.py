"""A copy of a workbook with faulty cells coloured and a note in each; everything else keeps its bytes."""

from __future__ import annotations

import subprocess
from io import BytesIO

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font

from pipeline.annotate.workbooks import CellNote, NotAnnotated, annotated_workbook
from pipeline.ooxml import read_package, write_package
from pipeline.spreadsheet.opening import read_bytes
from tests.spreadsheet import bytes_of

YELLOW = "FFFFD966"


def book(fill):
    made = openpyxl.Workbook()
    fill(made)
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def awards(made):
    sheet = made.active
    sheet.title = "Khen thưởng"
    for row in (["Đơn vị", "Giấy khen"], ["Phòng 1", "hai"], ["Phòng 2", 3]):
        sheet.append(row)
    sheet["B2"].font = Font(bold=True)
    made.create_sheet("Khác")["A1"] = "yên"


def annotated(content, *notes):
    return write_package(annotated_workbook(read_package(content), [CellNote("Khen thưởng", *note) for note in notes]))


def opened(content):
    return openpyxl.load_workbook(BytesIO(content))


def test_the_cell_is_coloured_and_its_note_says_what_is_wrong():
    made = opened(annotated(book(awards), (1, 1, "Thấy “hai”; cần số")))["Khen thưởng"]
    assert made["B2"].fill.fgColor.rgb == YELLOW
    assert made["B2"].comment.text == "Thấy “hai”; cần số"
    assert (made["B2"].value, made["B2"].font.bold) == ("hai", True)


def test_no_other_cell_changes_its_value_look_or_note():
    content = book(awards)
    before, after = opened(content), opened(annotated(content, (1, 1, "x")))
    for sheet in before:
        for row in sheet.iter_rows():
            for cell in row:
                twin = after[sheet.title][cell.coordinate]
                assert twin.value == cell.value
                if (sheet.title, cell.coordinate) != ("Khen thưởng", "B2"):
                    assert (twin.fill.fgColor.rgb, twin.font.b, twin.comment) == (
                        cell.fill.fgColor.rgb,
                        cell.font.b,
                        None,
                    )


def test_every_part_without_a_faulty_cell_keeps_its_bytes():
    content = book(awards)
    before, after = read_package(content).parts, read_package(annotated(content, (1, 1, "x"))).parts
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {"xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"}


def test_a_blank_cell_and_a_row_that_the_file_does_not_hold_are_put_in_their_places():
    made = opened(annotated(book(awards), (9, 3, "trống"), (1, 0, "a"), (4, 1, "b")))["Khen thưởng"]
    assert [made[at].fill.fgColor.rgb for at in ("D10", "A2", "B5")] == [YELLOW] * 3
    assert [made[at].comment.text for at in ("D10", "A2", "B5")] == ["trống", "a", "b"]
    assert made["A3"].value == "Phòng 2"


def test_a_note_that_was_there_keeps_its_words_and_ours_stands_below():
    def noted(made):
        awards(made)
        made.active["B2"].comment = Comment("Của chị Lan", "Lan")
        made.active["A2"].comment = Comment("Khác", "Lan")

    made = opened(annotated(book(noted), (1, 1, "Của máy"), (2, 1, "Mới")))["Khen thưởng"]
    assert made["B2"].comment.text == "Của chị Lan\n\nCủa máy"
    assert made["A2"].comment.text == "Khác"
    assert made["B3"].comment.text == "Mới"


def test_two_findings_of_one_cell_are_one_note():
    made = opened(annotated(book(awards), (1, 1, "một"), (1, 1, "hai")))["Khen thưởng"]
    assert made["B2"].comment.text == "một\n\nhai"


def test_a_very_long_note_is_cut_and_says_where_the_rest_is():
    made = opened(annotated(book(awards), (1, 1, "dài " * 2000)))["Khen thưởng"]
    assert len(made["B2"].comment.text) < 2100
    assert made["B2"].comment.text.endswith("(xem đủ ở danh sách lỗi)")


def test_hundreds_of_notes_stand_in_one_sheet():
    made = opened(annotated(book(awards), *((row, 5, f"số {row}") for row in range(500))))["Khen thưởng"]
    assert made["F500"].comment.text == "số 499"


def test_the_same_notes_in_any_order_give_the_same_bytes():
    notes = [(1, 1, "một"), (2, 0, "hai"), (9, 3, "ba")]
    content = book(awards)
    assert annotated(content, *notes) == annotated(content, *reversed(notes))


def test_rows_and_cells_without_addresses_are_found():
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    parts = bytes_of.parts({"Khen thưởng": bytes_of.sheet(rows)})
    package = read_package(bytes_of.zipped(parts))
    made = annotated_workbook(package, [CellNote("Khen thưởng", 1, 0, "x")])
    assert b'<comment ref="A2"' in made["xl/comments1.xml"]
    assert b'<c r="A2" s="5"><v>3</v>' in made["xl/worksheets/sheet1.xml"]
    (grid,), _ = read_bytes(write_package(made), ".xlsx", "a.xlsx")
    assert grid.rows == ((1.0, 2.0), (3.0, None))


def test_a_workbook_in_the_strict_form_is_left_alone():
    sheet = bytes_of.sheet("<row><c><v>1</v></c></row>", attributes=f'xmlns="{bytes_of.STRICT[0]}"')
    package = read_package(bytes_of.zipped(bytes_of.parts({"Khen thưởng": sheet}, kinds=bytes_of.STRICT)))
    with pytest.raises(NotAnnotated):
        annotated_workbook(package, [CellNote("Khen thưởng", 0, 0, "x")])


@pytest.mark.long
def test_libreoffice_shows_the_notes_and_keeps_the_values(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(annotated(book(awards), (1, 1, "Thấy “hai”"), (9, 3, "trống")))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"]
    subprocess.run([*command, tmp_path / "b", tmp_path / "a.xlsx"], check=True, capture_output=True, timeout=120)
    made = opened((tmp_path / "b" / "a.xlsx").read_bytes())["Khen thưởng"]
    assert (made["B2"].value, made["B2"].fill.fgColor.rgb) == ("hai", YELLOW)
    assert "Thấy “hai”" in made["B2"].comment.text
    assert "trống" in made["D10"].comment.text
