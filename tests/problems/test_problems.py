"""Problems of an office's inputs: gathered by file and unit, marked in copies, listed, told to units."""

from __future__ import annotations

import hashlib
import unicodedata
import zipfile
from io import BytesIO

import openpyxl
import pytest

from pipeline.build import Choice
from pipeline.cli.giving.problem_files import list_written
from pipeline.findings import CellPlace, Code, Kind, Severity
from pipeline.problems import Problem, gathered, letters, listed, marked_copies
from pipeline.problems.cells import cell_of
from pipeline.workbook import workbook
from tests.acceptance.copies import copied

WRONG = Code("o-sai", Severity.ERROR, Kind.DATA, "đọc", "Ô đúng")
YEAR = "lam-giang/2026"
AWARDS = f"{YEAR}/khen-thuong-2026.xlsx"
SENT = f"{YEAR}/don-vi/phong 1.xlsx"


def saved(path, change):
    book = openpyxl.load_workbook(path)
    change(book.worksheets[0])
    book.save(path)


def spoiled(sheet):
    sheet["I12"], sheet["K14"], sheet["B9"] = "hai", 1.059, "Phòng 11"


def return_of_phong_1(path):
    book = openpyxl.Workbook()
    book.active.title = "Khen thưởng theo đơn vị"
    for row in (["Đơn vị", "Tập thể", "Cá nhân"], [None, "Giấy khen", "Giấy khen"], ["Phòng 1", "x", 2]):
        book.active.append(row)
    book.save(path)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    """The invented office with three faulty cells, a faulty return, one as PDF, and the digests of its files."""
    made = copied(tmp_path_factory.mktemp("w"), "lam-giang")
    saved(made.inputs / AWARDS, spoiled)
    (made.inputs / YEAR / "don-vi").mkdir()
    return_of_phong_1(made.inputs / SENT)
    (made.inputs / YEAR / "don-vi" / "Phong 2.pdf").write_bytes(b"%PDF-1.4")
    return made


@pytest.fixture(scope="module")
def found(workspace):
    return gathered(workspace, Choice(years=(2026,)))


def told(found, file):
    return {(p.finding.code, p.finding.place.cell) for p in found.problems if p.file == file}


def test_every_fault_is_told_once_with_its_file(found):
    assert {("don-vi-la", "B9"), ("o-phai-la-so-dem", "I12"), ("so-co-hai-cach-doc", "K14")} <= told(found, AWARDS)
    assert len(found.problems) == len({(p.finding.code, str(p.finding.place), p.finding.found) for p in found.problems})


def test_a_fault_in_a_return_names_its_unit(found):
    assert {p.unit for p in found.problems if p.file == SENT} == {"Phòng 1"}
    assert {p.unit for p in found.problems if p.file == AWARDS} == {""}


@pytest.mark.long
def test_a_fault_of_a_folder_is_told_of_its_own_year_only(tmp_path):
    made = copied(tmp_path, "lam-giang")
    (made.inputs / "lam-giang" / "2031").mkdir()
    folder = ("thu-muc-khong-co-bang-tinh", "lam-giang/2031")
    told = {year: gathered(made, Choice(years=(year,))).problems for year in (2026, 2031)}
    assert folder in {(p.finding.code, p.file) for p in told[2031]}
    assert folder not in {(p.finding.code, p.file) for p in told[2026]}


@pytest.mark.long
def test_a_workbook_without_a_fault_has_no_problem(tmp_path):
    grave = gathered(copied(tmp_path, "lam-giang"), Choice(years=(2026,))).without_notices()
    assert grave.problems == ()


def test_copies_mark_the_cells_of_the_findings_and_no_file_of_the_user_changes(workspace, found):
    before = digests(workspace.inputs)
    copies = {copy.file: copy for copy in marked_copies(workspace.inputs, found.problems)}
    assert digests(workspace.inputs) == before
    assert set(copies) >= {AWARDS, SENT}
    for file, copy in copies.items():
        wanted = {cell_of(p.finding) for p in found.problems if p.file == file and cell_of(p.finding)}
        assert noted(copy.content) == wanted, file
        assert len(wanted) == copy.notes


def noted(content):
    book = openpyxl.load_workbook(BytesIO(content))
    cells = (cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.comment)
    return {(cell.parent.title, (cell.row - 1, cell.column - 1)) for cell in cells}


def digests(folder):
    return {p: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_the_values_of_a_copy_are_those_of_the_file(workspace, found):
    copy = next(c for c in marked_copies(workspace.inputs, found.problems) if c.file == AWARDS)
    one, other = openpyxl.load_workbook(workspace.inputs / AWARDS), openpyxl.load_workbook(BytesIO(copy.content))
    for sheet in one:
        for row in sheet.iter_rows():
            for cell in row:
                assert other[sheet.title][cell.coordinate].value == cell.value


@pytest.mark.long
def test_a_format_that_takes_no_notes_gets_a_copy_of_its_values(tmp_path):
    made = copied(tmp_path, "lam-giang")
    (made.inputs / AWARDS).unlink()
    rows = ["Khen thưởng theo đơn vị năm 2026;;", "Đơn vị;Tập thể Giấy khen;Cá nhân Giấy khen", "Phòng 1;hai;3"]
    (made.inputs / YEAR / "Khen thưởng theo đơn vị.csv").write_bytes("\r\n".join(rows).encode("utf-8-sig"))
    problems = gathered(made, Choice(years=(2026,))).problems
    (copy,) = [c for c in marked_copies(made.inputs, problems) if c.file.endswith(".csv")]
    assert copy.values_only
    assert copy.name.endswith(".xlsx")
    sheet = openpyxl.load_workbook(BytesIO(copy.content)).worksheets[0]
    assert sheet["B3"].value == "hai"
    assert "o-phai-la-so-dem" in sheet["B3"].comment.text


@pytest.mark.long
def test_a_return_whose_name_keeps_marks_apart_is_copied_and_linked_like_any_other(tmp_path):
    made = copied(tmp_path, "lam-giang")
    (made.inputs / YEAR / "don-vi").mkdir()
    return_of_phong_1(made.inputs / YEAR / "don-vi" / unicodedata.normalize("NFD", "Phòng 1.xlsx"))
    found = gathered(made, Choice(years=(2026,)))
    (copy,) = [c for c in marked_copies(made.inputs, found.problems) if "/don-vi/" in c.file]
    assert copy.name == "Phòng 1 (đánh dấu lỗi).xlsx"
    list_written(made, found, tmp_path / "ds.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "ds.xlsx").worksheets[0].iter_rows(min_row=5)
    assert {bool(row[3].hyperlink) for row in rows if row[3].value == copy.file} == {True}


def test_the_list_holds_each_problem_and_a_link_to_its_file(found):
    content = workbook(listed(found, lambda file: f"../inputs/{file}"))
    rows = list(openpyxl.load_workbook(BytesIO(content)).worksheets[0].iter_rows(min_row=5))
    assert len(rows) == len(found.problems)
    linked = [row[3].hyperlink.target for row in rows if row[3].hyperlink]
    assert any(target.endswith("khen-thuong-2026.xlsx") for target in linked)
    assert [row[9].value for row in rows] == [p.finding.code for p in found.problems]


@pytest.fixture(scope="module")
def written(found):
    (year,) = found.years
    return {letter.unit: letter for letter in letters(year, found.problems, "VKSND tỉnh Lam Giang")}


def test_each_unit_with_a_fault_gets_one_letter_and_no_other_does(written):
    assert set(written) == {"Phòng 1", "Phòng 2"}


def test_a_letter_names_the_cell_and_how_to_mend_it_and_speaks_of_no_program(written):
    text = written["Phòng 1"].text
    assert "1. Trang “Khen thưởng theo đơn vị”, ô B3" in text
    assert "Cách sửa: gõ lại ô B3 bằng chữ số" in text
    assert "chạy lại" not in text
    assert "khen-thuong-2026.xlsx" not in text


def test_a_letter_says_what_was_received_and_not_read(written):
    assert "không đọc được" in written["Phòng 2"].text
    assert "Phong 2.pdf" in written["Phòng 2"].text


@pytest.mark.long
def test_a_unit_whose_scan_the_office_typed_in_gets_no_letter(tmp_path):
    made = copied(tmp_path, "lam-giang")
    (made.inputs / YEAR / "don-vi").mkdir()
    (made.inputs / YEAR / "don-vi" / "Phong 2.pdf").write_bytes(b"%PDF-1.4")
    found = gathered(made, Choice(years=(2026,)))
    assert letters(found.years[0], found.problems, "") == ()


def test_a_letter_is_read_by_the_programs_of_windows(written):
    content = written["Phòng 1"].content
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n")
    assert all(letter.name.endswith(".txt") for letter in written.values())


@pytest.mark.long
def test_a_unit_that_has_not_sent_is_asked_to(tmp_path):
    made = copied(tmp_path, "lam-giang")
    listed = openpyxl.load_workbook(made.inputs / "lam-giang" / "don-vi.xlsx")
    sheet = listed["Danh sách đơn vị"]
    last = max(row[0].row for row in sheet.iter_rows() if any(cell.value == "KV6" for cell in row))
    for column in range(1, sheet.max_column + 1):
        like = sheet.cell(last, column).value
        sheet.cell(last + 1, column, {"KV6": "P9", "VKSND khu vực 6": "Phòng 9"}.get(like, like))
    listed.save(made.inputs / "lam-giang" / "don-vi.xlsx")
    (made.inputs / YEAR / "don-vi").mkdir()
    (made.inputs / YEAR / "don-vi" / "Phong 2.pdf").write_bytes(b"%PDF-1.4")
    found = gathered(made, Choice(years=(2026,)))
    letter = next(one for one in letters(found.years[0], found.problems, "") if one.unit == "Phòng 9")
    assert "chưa nhận được số liệu thi đua, khen thưởng năm 2026" in letter.text
    assert ("don-vi-chua-gui", f"{YEAR}/don-vi") in {(p.finding.code, p.file) for p in found.problems}


@pytest.mark.long
def test_the_same_inputs_give_the_same_bytes(workspace, found):
    again = gathered(workspace, Choice(years=(2026,)))
    assert again == found
    assert marked_copies(workspace.inputs, again.problems) == marked_copies(workspace.inputs, found.problems)


def ods(path, *sheets):
    """An .ods whose sheets have these names, a faulty count in each: LibreOffice takes names of any length."""
    tables = "".join(
        f'<table:table table:name="{name}">{HEAD}{row("Phòng 1", "x", fault)}</table:table>' for name, fault in sheets
    )
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    body = f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", f"<office:document-content {spaces}>{body}</office:document-content>")


def row(*texts):
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    return f"<table:table-row>{''.join(map(cell.format, texts))}</table:table-row>"


HEAD = row("Đơn vị", "Giấy khen (tập thể)", "Giấy khen (cá nhân)")
LONG = "Khen thưởng theo đơn vị trong năm 2026 của các phòng"


@pytest.mark.parametrize(
    "names", [(LONG,), (LONG, f"{LONG} và khu vực"), ("a" * 40, "A" * 35)], ids=["long", "two", "cased"]
)
def test_a_copy_of_values_holds_sheets_of_any_name_each_with_its_own_notes(tmp_path, names):
    place = tmp_path / "so.ods"
    ods(place, *((name, f"x{number}") for number, name in enumerate(names)))
    told = [
        Problem(WRONG.at(CellPlace("so.ods", name, "C2"), found=f"“x{n}”", expected="số", mend="gõ lại"), "so.ods")
        for n, name in enumerate(names)
    ]
    (copy,) = marked_copies(tmp_path, told)
    sheets = openpyxl.load_workbook(BytesIO(copy.content)).worksheets
    assert [sheet["C2"].value for sheet in sheets] == [f"x{n}" for n in range(len(names))]
    assert [f"“x{n}”" in sheet["C2"].comment.text for n, sheet in enumerate(sheets)] == [True] * len(names)
    assert all(len(sheet.title) <= 31 for sheet in sheets)
    assert len({sheet.title.casefold() for sheet in sheets}) == len(names)
