"""Workbooks typed in TCVN3 and VNI: converted where letters and fonts prove it, told, and nothing else touched."""

from __future__ import annotations

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from pipeline.spreadsheet import open_workbook
from pipeline.vietnamese.legacy import TCVN3, VNI
from tests.vietnamese.legacy.test_legacy import encoded

ROWS = ("Đơn vị", "Phòng 1", "Viện kiểm sát nhân dân khu vực 3", "Người hướng dẫn, ước đạt", "gần 300 triệu đồng")


@pytest.fixture
def opened(tmp_path):
    """Opens a workbook of cells (address → text and font) and gives its texts, looks and findings."""

    def make(cells):
        book = openpyxl.Workbook()
        for at, (text, font) in cells.items():
            book.active[at] = text
            book.active[at].font = Font(name=font)
        book.save(tmp_path / "a.xlsx")
        (grid,), findings = open_workbook(tmp_path / "a.xlsx", "a.xlsx")
        return grid, [(f.code, f.found) for f in findings]

    return make


def column(grid):
    return [row[0] for row in grid.rows]


@pytest.mark.parametrize(("scheme", "font"), [(TCVN3, ".VnTime"), (VNI, "VNI-Times")], ids=["TCVN3", "VNI"])
@pytest.mark.parametrize("named", [True, False], ids=["its font", "a modern font"])
def test_a_column_of_old_letters_is_read_in_unicode_and_told(opened, scheme, font, named):
    shown = font if named else "Times New Roman"
    grid, found = opened({f"A{n}": (encoded(text, scheme), shown) for n, text in enumerate(ROWS, 1)})
    assert column(grid) == list(ROWS)
    assert [code for code, _ in found] == ["chu-da-chuyen-ma"]
    assert scheme.name in found[0][1]


def test_old_letters_that_unicode_has_too_are_known_by_their_pairs(opened):
    meant = ("Toán cấp, số sách", "Bấm nút")
    grid, found = opened({f"A{n}": (encoded(text, VNI), "Arial") for n, text in enumerate(meant, 1)})
    assert (column(grid), [code for code, _ in found]) == (list(meant), ["chu-da-chuyen-ma"])


def test_the_letter_that_is_a_soft_hyphen_is_not_lost(opened):
    assert "\u00ad" in encoded("ước", TCVN3)
    grid, _ = opened({"A1": (encoded("Trưởng phòng được thưởng", TCVN3), ".VnTime")})
    assert column(grid) == ["Trưởng phòng được thưởng"]


def test_a_font_of_capitals_shows_capitals(opened):
    grid, _ = opened({
        "A1": (encoded("Báo cáo tổng kết", TCVN3), ".VnTimeH"),
        "A2": ("Lam Giang", ".VnTimeH"),
        "A3": (encoded("Đơn vị", TCVN3), ".VnTime"),
    })  # fmt: skip
    assert column(grid) == ["BÁO CÁO TỔNG KẾT", "LAM GIANG", "Đơn vị"]


def test_unicode_in_an_old_font_is_left_alone(opened):
    texts = ("Phòng 1", "Viện kiểm sát", "có", "Hà Nội", "cà phê", "Bà Lê Thu Hà", "TONG")
    grid, found = opened({f"A{n}": (text, ".VnTime") for n, text in enumerate(texts, 1)})
    assert column(grid) == list(texts)
    assert not found


def test_old_and_new_cells_stand_side_by_side(opened):
    cells = {
        "A1": (encoded("Viện kiểm sát nhân dân", TCVN3), ".VnTime"),
        "A2": ("Phòng 1", ".VnTime"),
        "A3": (encoded("có", TCVN3), ".VnTime"),
        "A4": ("Phòng Tổ chức cán bộ", "Times New Roman"),
        "A5": ("café, 25 µm, © 2024", "Arial"),
        "A6": (encoded("Chiến sĩ thi đua cơ sở", VNI), "VNI-Times"),
    }
    grid, found = opened(cells)
    assert column(grid) == [
        "Viện kiểm sát nhân dân", "Phòng 1", "có", "Phòng Tổ chức cán bộ", "café, 25 µm, © 2024",
        "Chiến sĩ thi đua cơ sở",
    ]  # fmt: skip
    assert "3 ô gõ bằng mã TCVN3 (ABC) và VNI-Windows (A1, A3, A6)" in found[0][1]


SIGNS = ["25 µm", "a.xlsx · Khen · F7", "Windows® 11", "© 2024 VKSND", "naïve", "± 5", "10 × 20"]


@pytest.mark.parametrize("text", SIGNS)
def test_single_signs_do_not_raise_a_false_alarm(opened, text):
    grid, found = opened({"A1": (text, "Times New Roman"), "A2": ("Đơn vị", "Times New Roman")})
    assert column(grid) == [text, "Đơn vị"]
    assert not found


def test_a_dot_between_words_stays_a_dot_in_what_is_printed_too(opened):
    grid, _ = opened({"A1": (f"{encoded('Được thưởng', TCVN3)} · {encoded('đợt', TCVN3)} 1", ".VnTime")})
    assert column(grid) == ["Được thưởng · đợt 1"]
    assert [[span.text for span in paragraph] for paragraph in grid.looks.paragraphs((0, 0))] == [column(grid)]


@pytest.mark.parametrize("cut", range(1, 10))
def test_a_letter_that_is_bold_by_half_is_not_lost(tmp_path, cut):
    typed = encoded("biểu dương", VNI)
    book = openpyxl.Workbook()
    looks = (InlineFont(rFont="VNI-Times", b=True), InlineFont(rFont="VNI-Times"))
    book.active["A1"] = CellRichText(*map(TextBlock, looks, (typed[:cut], typed[cut:])))
    book.save(tmp_path / "a.xlsx")
    (grid,), _ = open_workbook(tmp_path / "a.xlsx", "a.xlsx")
    (paragraph,) = grid.looks.paragraphs((0, 0))
    assert "".join(span.text for span in paragraph) == "biểu dương"


def test_bold_words_in_a_converted_cell_stay_bold(tmp_path):
    book = openpyxl.Workbook()
    bold = TextBlock(InlineFont(rFont=".VnTime", b=True), encoded("người lao động", TCVN3))
    book.active["A1"] = CellRichText(encoded("Biểu dương ", TCVN3), bold)
    book.active["A1"].font = Font(name=".VnTime")
    book.save(tmp_path / "a.xlsx")
    (grid,), _ = open_workbook(tmp_path / "a.xlsx", "a.xlsx")
    (paragraph,) = grid.looks.paragraphs((0, 0))
    assert [(span.text, span.bold) for span in paragraph] == [("Biểu dương ", False), ("người lao động", True)]


def test_the_old_words_of_a_mixed_cell_are_read_in_unicode_and_told(opened):
    typed = f"Phòng Tổ chức, {encoded('cán bộ và khen thưởng', TCVN3)}"
    grid, found = opened({"A1": (typed, "Times New Roman"), "A2": ("Đơn vị", "Times New Roman")})
    assert column(grid) == ["Phòng Tổ chức, cán bộ và khen thưởng", "Đơn vị"]
    assert [code for code, _ in found] == ["chu-da-chuyen-ma"]
    assert [[span.text for span in paragraph] for paragraph in grid.looks.paragraphs((0, 0))] == [column(grid)[:1]]


def test_a_word_of_a_mixed_cell_that_could_be_either_stays_and_is_told_at_its_cell(opened, tmp_path):
    typed = f"Phòng Tổ chức nói {encoded('cán bộ được khen', TCVN3)}"
    grid, found = opened({"A1": (encoded("Đơn vị được thưởng", TCVN3), ".VnTime"), "B3": (typed, "Arial")})
    assert grid.at(2, 1) == "Phòng Tổ chức nói cán bộ được khen"
    assert [code for code, _ in found] == ["chu-da-chuyen-ma", "chu-hai-bang-ma"]
    assert "“nói” chưa rõ" in found[1][1]
    assert str(open_workbook(tmp_path / "a.xlsx", "a.xlsx")[1][1].place).endswith("ô B3")


@pytest.mark.parametrize("name", ["Loïc", "Müller", "Windows®", "El Niño"])
def test_foreign_names_in_unicode_cells_raise_no_alarm(opened, name):
    text = f"Phối hợp với {name} để tổ chức"
    grid, found = opened({"A1": (text, "Times New Roman"), "A2": ("Đơn vị", "Times New Roman")})
    assert (column(grid), found) == ([text, "Đơn vị"], [])


def test_one_old_word_in_a_book_of_unicode_is_told_and_left(opened):
    typed = f"{encoded('Được', TCVN3)} khen thưởng năm học mới"
    grid, found = opened({"A1": (typed, "Arial"), "A2": ("Đơn vị", "Arial")})
    assert column(grid) == [typed, "Đơn vị"]
    assert [code for code, _ in found] == ["chu-hai-bang-ma"]


def test_bold_words_of_a_mixed_cell_stay_bold(tmp_path):
    book = openpyxl.Workbook()
    bold = TextBlock(InlineFont(b=True), encoded("người lao động", TCVN3))
    book.active["A1"] = CellRichText("Tổ chức\nbiểu dương ", bold)
    book.save(tmp_path / "a.xlsx")
    (grid,), _ = open_workbook(tmp_path / "a.xlsx", "a.xlsx")
    spans = [[(span.text, span.bold) for span in paragraph] for paragraph in grid.looks.paragraphs((0, 0))]
    assert spans == [[("Tổ chức", False)], [("biểu dương ", False), ("người lao động", True)]]
