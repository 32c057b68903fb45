"""Notes at cells: the words of people, by their cells, in every format that keeps them."""

from __future__ import annotations

import io
import struct
import unicodedata
import zipfile

import openpyxl
import pytest
from openpyxl.comments import Comment

from pipeline.findings import Severity
from pipeline.problems.copies import note_of
from pipeline.read.codes import BLANK_CELL, NOTED_CELL
from pipeline.spreadsheet import grid as grid_of
from pipeline.spreadsheet.inside import Inside
from pipeline.spreadsheet.notes import LONGEST_NOTE, note_said
from pipeline.spreadsheet.opening import read_bytes
from pipeline.vietnamese.legacy import TCVN3, VNI
from tests.spreadsheet.bytes_of import HEAD, LINK, MAIN, PACK, parts, sheet, zipped
from tests.spreadsheet.ods_of import cell, number, ods, row
from tests.spreadsheet.opened import codes, one
from tests.spreadsheet.test_xls import biff
from tests.spreadsheet.xlsb_of import real, record, text, xlsb
from tests.spreadsheet.xlsb_of import row as xlsb_row
from tests.vietnamese.legacy.test_legacy import encoded

ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'
THREAD = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
STAND_IN = "[Nhận xét]\n\nPhiên bản Excel này… https://go.microsoft.com/fwlink/?linkid=870924\n\nLời:\n  hỏi lại"


def comments(*notes, head=""):
    """A part of comments: each note's cell and XML, written by Lan."""
    told = "".join(f'<comment ref="{at}" authorId="0"><text>{said}</text></comment>' for at, said in notes)
    return f'{HEAD}{head}<comments xmlns="{MAIN}"><authors><author>Lan</author></authors><commentList>{told}</commentList></comments>'  # noqa: E501


def threads(*said):
    told = "".join(
        f'<threadedComment ref="{at}" personId="{{1}}"><text>{words}</text></threadedComment>' for at, words in said
    )
    return f'{HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">{told}</ThreadedComments>'


def links(*, thread=True):
    plain = f'<Relationship Id="rId1" Type="{LINK}/comments" Target="../comments1.xml"/>'
    told = f'<Relationship Id="rId2" Type="{THREAD}" Target="../threadedComments/threadedComment1.xml"/>'
    return f'{HEAD}<Relationships xmlns="{PACK}">{plain}{told if thread else ""}</Relationships>'


def xlsx(notes, said=None, body=ONE):
    """A workbook of one worksheet with a part of comments and one of threads."""
    made = parts({"Một": sheet(body)}) | {"xl/comments1.xml": notes, "xl/worksheets/_rels/sheet1.xml.rels": links()}
    return zipped(made | ({"xl/threadedComments/threadedComment1.xml": said} if said else {}))


def notes_of(content, name="a.xlsx"):
    return dict(one(content, name).notes)


def test_a_note_of_excel_is_read_without_its_writer_also_at_a_blank_cell():
    said = '<r><rPr><b/></rPr><t>Lan:</t></r><r><t xml:space="preserve">\nchờ </t></r><r><t>QĐ</t></r>'
    runs = f'{said}<rPh sb="0" eb="1"><t>?</t></rPh>'
    content = xlsx(comments(("A1", runs), ("$C$9", "<t>chưa có số</t>"), ("B2", "<t> \n</t>"), ("XFE1", "<t>x</t>")))
    assert notes_of(content) == {(0, 0): "chờ QĐ", (8, 2): "chưa có số"}
    assert codes(content, "a.xlsx") == []


def test_a_note_by_openpyxl_is_read():
    made = openpyxl.Workbook()
    made.active["B3"] = 7
    made.active["B3"].comment = Comment("số tạm tính", "Lan")
    target = io.BytesIO()
    made.save(target)
    assert notes_of(target.getvalue()) == {(2, 1): "số tạm tính"}


def test_a_thread_is_read_in_the_place_of_the_note_that_stands_for_it():
    said = threads(("A1", "Số này đúng không?"), ("A1", "Chưa chắc &amp; chờ"), ("B1", "khác"))
    assert notes_of(xlsx(comments(("A1", f"<t>{STAND_IN}</t>"), ("A2", "<t>cũ</t>")), said)) == {
        (0, 0): "Số này đúng không?\nChưa chắc & chờ",
        (0, 1): "khác",
        (1, 0): "cũ",
    }


def test_of_a_thread_that_another_program_lost_the_words_are_kept():
    assert note_said(STAND_IN) == "Lời:\n  hỏi lại"


def test_a_worksheet_without_notes_has_none():
    assert notes_of(zipped(parts({"Một": sheet(ONE)}))) == {}


@pytest.mark.parametrize("link", ["http://localhost:1/x.xml", "file:///etc/passwd"])
def test_notes_are_not_fetched_from_outside(link):
    made = parts({"Một": sheet(ONE)})
    told = links(thread=False).replace('Target="../comments1.xml"', f'Target="{link}" TargetMode="External"')
    assert notes_of(zipped(made | {"xl/worksheets/_rels/sheet1.xml.rels": told})) == {}


def test_elements_with_a_prefix_and_another_encoding_are_read():
    told = comments(("A1", "<t>chờ</t>")).replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?")
    told = told.replace("xmlns=", "xmlns:x=").replace("UTF-8", "UTF-16")
    assert notes_of(xlsx(told.encode("utf-16"))) == {(0, 0): "chờ"}


@pytest.mark.parametrize("part", ["xl/comments1.xml", "xl/threadedComments/threadedComment1.xml"])
def test_spoiled_notes_cost_no_number_and_are_told(part):
    whole = zipfile.ZipFile(io.BytesIO(xlsx(comments(("A1", "<t>a</t>")), threads(("B1", "b")))))
    made = {name: whole.read(name) for name in whole.namelist()}
    (grid,), (finding,) = read_bytes(zipped(made | {part: made[part][:-30]}), ".xlsx", "a.xlsx")
    assert (grid.rows, dict(grid.notes)) == (((1.0,),), {})
    assert (finding.code, "nhận xét" in finding.found) == ("dang-tep-khong-cho-biet", True)


def test_entities_in_notes_are_refused():
    head = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    assert codes(xlsx(comments(("A1", "<t>&b;</t>"), head=head)), "a.xlsx") == ["tep-khong-an-toan"]


def test_thousands_of_notes_and_a_note_without_end_are_read_within_bounds(monkeypatch):
    many = [(f"{column}{n}", "<t>x</t>") for column in "ABC" for n in range(1, 20_001)]
    assert len(notes_of(xlsx(comments(*many)))) == len(many)
    monkeypatch.setattr("pipeline.spreadsheet.note_parts.MOST_NOTES", 100)
    assert len(notes_of(xlsx(comments(*many)))) == 100
    assert len(notes_of(xlsx(comments(("A1", f"<t>{'x' * 3_000_000}</t>"))))[0, 0]) == LONGEST_NOTE


def test_a_note_of_an_ods_is_read_without_writer_and_day_and_is_no_text_of_its_cell():
    note = "<office:annotation><dc:creator xmlns:dc='u'>Lan</dc:creator><dc:date xmlns:dc='u'>2026</dc:date><text:p>số <text:span>tạm</text:span></text:p><text:p>tính<text:s text:c='2'/>!</text:p></office:annotation>"  # noqa: E501
    content = ods({"Trang": row(cell("a")) + row(cell(f"{note}<text:p>b</text:p>"), cell(note, kind=None), number(1))})
    grid = one(content, "a.ods")
    assert grid.rows == (("a", None, None), ("b", None, 1.0))
    assert dict(grid.notes) == {(1, 0): "số tạm\ntính  !", (1, 1): "số tạm\ntính  !"}


def test_a_note_at_repeated_cells_of_an_ods_stands_at_the_first():
    note = "<office:annotation><text:p>x</text:p></office:annotation>"
    content = ods(
        {
            "Trang": row(
                number(1), cell(note, None, number__columns__repeated="3"), number(2), number__rows__repeated="4"
            )
        }
    )
    assert dict(one(content, "a.ods").notes) == {(0, 1): "x"}


def test_what_a_drawing_of_an_ods_says_is_no_note():
    note = "<office:annotation><text:p>x</text:p></office:annotation>"
    drawn = f"<table:shapes><draw:frame>{note}</draw:frame></table:shapes>"
    assert dict(one(ods({"Trang": drawn + row(number(1))}), "a.ods").notes) == {}


def test_a_note_of_an_xls_is_read():
    words = "so tam tinh".encode("cp1252")
    content = biff(
        (0x0409, b"\0\4\x10\0\0\0"),
        (0x0203, b"\0\0\1\0\0\0\0\0\0\0\0\0\x1c\x40"),
        (0x001C, struct.pack("<HHH", 4, 2, len(words)) + words),
        (0x000A, b""),
    )
    assert notes_of(content, "a.xls") == {(4, 2): "so tam tinh"}


def binary(*notes):
    """A part of comments of a binary workbook: each note's row and column and words, written by Lan."""
    told = b"".join(
        record(635, struct.pack("<IIIII", 0, at[0], at[0], at[1], at[1]) + bytes(16))
        + record(637, b"\0" + text(words))
        + record(636)
        for at, words in notes
    )
    writers = record(630) + record(632, text("Lan")) + record(631)
    return record(628) + writers + record(633) + told + record(634) + record(629)


def xlsb_with(part):
    whole = zipfile.ZipFile(io.BytesIO(xlsb({"Trang": xlsb_row(0, real(0, 1))})))
    told = links(thread=False).replace("comments1.xml", "comments1.bin")
    made = {name: whole.read(name) for name in whole.namelist()}
    return zipped(made | {"xl/comments1.bin": part, "xl/worksheets/_rels/sheet1.bin.rels": told})


def test_a_note_of_an_xlsb_is_read():
    content = xlsb_with(binary(((0, 0), "Lan:\nchờ QĐ"), ((7, 3), "chưa có số"), ((0, 20_000), "x")))
    assert notes_of(content, "a.xlsb") == {(0, 0): "chờ QĐ", (7, 3): "chưa có số"}


def test_spoiled_notes_of_an_xlsb_are_told():
    (grid,), (finding,) = read_bytes(xlsb_with(binary(((0, 0), "chờ"))[:-20]), ".xlsb", "a.xlsb")
    assert (grid.rows, dict(grid.notes)) == (((1.0,),), {})
    assert "phần ghi nhận xét" in finding.found


@pytest.mark.parametrize(("content", "name"), [(b"a;b\n", "a.csv"), (b"<table><tr><td>a</table>", "a.xls")])
def test_a_format_without_notes_says_so(content, name):
    assert "nhận xét của ô" in one(content, name).untold


def test_notes_are_in_nfc():
    typed = unicodedata.normalize("NFD", "số tạm tính")
    assert notes_of(xlsx(comments(("A1", f"<t>{typed}</t>")))) == {(0, 0): "số tạm tính"}


@pytest.mark.parametrize("scheme", [TCVN3, VNI], ids=["TCVN3", "VNI"])
def test_a_note_in_old_letters_is_read_in_unicode(scheme):
    meant = "Số người được thưởng chưa có quyết định"
    assert notes_of(xlsx(comments(("A1", f"<t>{encoded(meant, scheme)}</t>")))) == {(0, 0): meant}


def test_a_note_of_one_old_word_is_read_where_cells_prove_the_letters_and_else_left():
    said = comments(("A1", f"<t>{encoded('thưởng', TCVN3)}</t>"))
    cells = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{encoded("Người được thưởng", TCVN3)}</t></is></c></row>'
    assert notes_of(xlsx(said, body=cells)) == {(0, 0): "thưởng"}
    assert notes_of(xlsx(said)) == {(0, 0): encoded("thưởng", TCVN3)}


@pytest.mark.parametrize("code", [NOTED_CELL, BLANK_CELL])
@pytest.mark.parametrize("before", ["", "Của chị Lan"])
def test_what_a_marked_copy_says_is_no_note_of_a_person(code, before):
    place = grid_of("a.xlsx", "Một", [[1.0]], Inside()).place(0, 0)
    ours = note_of(code.at(place, found="x", expected="y", mend="z"))
    assert note_said(f"{before}\n\n{ours}\n\n{ours}" if before else ours) == before
    assert {s.value.upper() for s in Severity} == {"LỖI", "CẢNH BÁO", "LƯU Ý"}
