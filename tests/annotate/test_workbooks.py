"""A copy of a workbook with faulty cells coloured and a note in each; everything else keeps its bytes."""

from __future__ import annotations

import re
import subprocess
from io import BytesIO

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font

from pipeline.annotate.workbooks import CellNote, NotAnnotated, annotated_workbook
from pipeline.ooxml import read_package, relate, with_part, write_package
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


def test_a_workbook_without_any_ground_gets_excel_s_own_two_before_the_coloured_one():
    package = read_package(book(awards))
    bare = re.sub(rb"<fills.*?</fills>", b"", package["xl/styles.xml"])
    note = CellNote("Khen thưởng", 1, 1, "x")
    made = annotated_workbook(with_part(package, "xl/styles.xml", bare), [note])["xl/styles.xml"].decode()
    assert re.findall(r'patternType="(\w+)"', made) == ["none", "gray125", "solid"]
    assert opened(write_package(with_part(package, "xl/styles.xml", made.encode())))


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


THREAD = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"


def threaded():
    """A workbook with threads at B2 (two comments) and A2, and the notes that Excel keeps in their stead."""

    def noted(made):
        awards(made)
        for at in ("B2", "A2"):
            made.active[at].comment = Comment("[Threaded comment] Your version of Excel…", "tc={1}")

    said = (("B2", "Số này đúng không?"), ("B2", "Chưa chắc"), ("A2", "Ở lại"))
    threads = "".join(f'<threadedComment ref="{ref}"><text>{text}</text></threadedComment>' for ref, text in said)
    kind = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    package = with_part(
        read_package(book(noted)),
        "xl/threadedComments/threadedComment1.xml",
        f'<ThreadedComments xmlns="{kind}">{threads}</ThreadedComments>'.encode(),
        "application/vnd.ms-excel.threadedcomments+xml",
    )
    return relate(package, "xl/worksheets/sheet1.xml", THREAD, "xl/threadedComments/threadedComment1.xml")[0]


def test_a_thread_at_a_faulty_cell_becomes_the_note_that_excel_then_shows():
    made = annotated_workbook(threaded(), [CellNote("Khen thưởng", 1, 1, "Của máy")])
    sheet = opened(write_package(made))["Khen thưởng"]
    assert sheet["B2"].comment.text == "Số này đúng không?\nChưa chắc\n\nCủa máy"
    assert not sheet["B2"].comment.author.startswith("tc=")
    left = made["xl/threadedComments/threadedComment1.xml"].decode()
    assert 'ref="A2"' in left
    assert 'ref="B2"' not in left


def test_a_thread_at_another_cell_stays_a_thread():
    before = threaded()
    made = annotated_workbook(before, [CellNote("Khen thưởng", 2, 1, "Của máy")])
    part = "xl/threadedComments/threadedComment1.xml"
    assert made[part] == before[part]
    assert opened(write_package(made))["Khen thưởng"]["B2"].comment.author == "tc={1}"


def test_no_two_shapes_have_one_number_and_each_has_its_kind():
    def noted(made):
        awards(made)
        for at in ("A1", "A2", "A3"):
            made.active[at].comment = Comment("x", "Lan")

    package = read_package(book(noted))
    (name,) = [part for part in package.parts if part.endswith(".vml")]
    spoiled = package[name].decode().replace("_x0000_s1028", "_x0000_s4097").replace("_x0000_s1026", "_x0000_s4099")
    spoiled = re.sub("<[^<]*shapetype .*</[^<]*shapetype>", "", spoiled, flags=re.DOTALL)
    made = annotated_workbook(
        with_part(package, name, spoiled.encode()), [CellNote("Khen thưởng", row, 1, "x") for row in range(3)]
    )
    numbers = re.findall(r"_x0000_s\d+", made[name].decode())
    assert len(set(numbers)) == len(numbers) == 6
    assert made[name].decode().count('id="_x0000_t202"') == 1


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
