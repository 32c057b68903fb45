from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from urllib.parse import unquote

import pytest
from openpyxl import load_workbook

from pipeline.archive import root_file
from tests.keep.house import BOOK, KEY, ORDERS, ROOT, build, names, store_of, write

FIGURE = "1.059"


def rows(folder):
    """The register as Excel shows it, headings first."""
    sheet = load_workbook(BytesIO(root_file(store_of(folder), "muc-luc.xlsx"))).worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]


def page(folder):
    return root_file(store_of(folder), "muc-luc.html").decode()


def test_the_register_has_a_line_a_version_and_is_kept_current(built):
    heads, first = rows(built)
    assert heads[1:5] == ["Số", "Ký hiệu", "Ngày", "Tên loại, trích yếu"]
    assert first[1:3] == [2, "KH-VKS"]
    assert first[3].isoformat() == "2018-01-07T00:00:00"
    assert first[4] == "KẾ HOẠCH: Công tác thi đua, khen thưởng năm 2018"
    assert first[8:11] == [f"{KEY}@1", "chưa ban hành", "Ke hoach nam 2018.docx"]
    write(built, "E6", "Phát động thi đua <năm 2018>")
    build(built)
    assert [row[8] for row in rows(built)[1:]] == [f"{KEY}@1", f"{KEY}@2"]
    assert "Phát động thi đua &lt;năm 2018&gt;" in page(built)


@pytest.mark.long
def test_the_office_s_file_code_and_term_of_keeping_stand_in_the_register_only(house):
    book = load_workbook(house / BOOK, rich_text=True)
    for column, (head, value) in enumerate([("Mã hồ sơ", "12-TĐKT"), ("Thời hạn bảo quản", "Vĩnh viễn")], start=14):
        book[ORDERS].cell(5, column).value = head
        book[ORDERS].cell(6, column).value = value
    book.save(house / BOOK)
    build(house)
    assert rows(house)[1][6:8] == ["12-TĐKT", "Vĩnh viễn"]
    assert "<td>12-TĐKT</td><td>Vĩnh viễn</td>" in page(house)


def test_every_link_of_the_register_opens_a_file_of_the_archive(built):
    target = linked(built)
    assert f'href="{target}"' in page(built)
    assert (built / "outputs/luu-tru" / unquote(target)).read_bytes().startswith(b"PK")


def test_an_original_that_is_gone_is_told_and_not_linked(built):
    (built / "outputs/luu-tru" / unquote(linked(built))).unlink()
    write(built, "E6", "Phát động thi đua năm 2018")
    build(built)
    assert [row[10] for row in rows(built)[1:]] == ["MẤT TỆP Ke hoach nam 2018.docx", "Ke hoach nam 2018.docx"]
    assert "<td>MẤT TỆP Ke hoach nam 2018.docx</td>" in page(built)


def linked(folder):
    """The address of the first original in the register."""
    sheet = load_workbook(BytesIO(root_file(store_of(folder), "muc-luc.xlsx"))).worksheets[0]
    return sheet["K5"].hyperlink.target


def test_the_page_stands_alone(built):
    text = page(built)
    assert "<script" not in text
    assert "http" not in text.replace("http-equiv", "")
    assert "@media print" in text


def test_a_register_that_another_program_holds_is_a_warning_and_the_version_is_kept(built):
    place = built / "outputs/luu-tru/muc-luc.xlsx"
    place.unlink()
    place.mkdir()
    write(built, "E6", "Phát động thi đua năm 2018")
    kept, found = build(built)
    assert [k.is_new for k in kept] == [True]
    assert [f.code for f in found] == ["muc-luc-chua-cap-nhat"]
    assert names(built) == [f"{KEY}@1", f"{KEY}@2"]


@pytest.mark.long
def test_a_register_that_is_gone_is_written_again(built):
    for name in ("muc-luc.html", "muc-luc.xlsx"):
        (built / "outputs/luu-tru" / name).unlink()
    build(built)
    assert len(rows(built)) == 2


@pytest.fixture
def hai_duong(tmp_path):
    shutil.copytree(ROOT / "templates_docx", tmp_path / "templates_docx")
    shutil.copytree(ROOT / "inputs" / "hai-duong", tmp_path / "inputs" / "hai-duong")
    build(tmp_path)
    return tmp_path


def grepped(*arguments, folder):
    asked = subprocess.run(["grep", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    return asked.stdout.splitlines()


def unzipped(book, part):
    return subprocess.run(["unzip", "-p", book, part], capture_output=True, check=True).stdout.decode()


@pytest.mark.long
def test_in_2031_grep_and_unzip_tell_where_a_printed_figure_comes_from(hai_duong):
    root = hai_duong / "outputs/luu-tru"
    listed = grepped("-rhF", FIGURE, ".", "--include=nguon-so-lieu.csv", folder=root)
    assert any("Lao động tiên tiến: 1.059 lượt cá nhân" in line for line in listed)
    assert all("khen-thuong-2020-2024.xlsx · Số liệu tổng hợp cả kỳ · D15 = 1059" in line for line in listed)
    assert grepped("-rlF", FIGURE, ".", "--include=nguon-so-lieu.html", folder=root)
    assert grepped("-rlF", FIGURE, ".", "--include=van-ban.txt", folder=root)
    (book,) = [f for f in root.rglob("*.xlsx") if "khen-thuong-2020-2024" in f.name]
    sheets = unzipped(book, "xl/workbook.xml")
    number = [name.split('"')[0] for name in sheets.split("<sheet ")[1:] for name in [name.split('name="')[1]]]
    part = unzipped(book, f"xl/worksheets/sheet{number.index('Số liệu tổng hợp cả kỳ') + 1}.xml")
    assert '<c r="D15"' in part
    assert "<v>1059</v>" in part.split('<c r="D15"')[1].split("</c>")[0]
