"""Tables of documents as workbooks, and thirty-four of them added up by key."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from pipeline.content import DASHED, CellRange, Content, Figure, FigureKind, Identity, Row, Span, Table, Text
from pipeline.survey import added_up, tables_workbook

WHERE = (CellRange("a/2026/k.xlsx", "Khen", "F7"),)


def number(name, value, **more):
    return Figure(name, FigureKind.NUMBER, None if value is None else Decimal(value), cells=WHERE, **more)


def row(key, name, value, *, rows=(), total=False, **more):
    label = {} if total else {"hình_thức": Text(f"t{key}", ((Span(name),),))}
    return Row(key, {**label, "tập_thể": number(f"n{key}", value, **more)}, rows, total)


def content(office, *rows, name="khen", period=2026):
    table = Table(name, ("hình_thức", "tập_thể"), rows, {"hình_thức": "Hình thức", "tập_thể": "Tập thể"})
    return Content(Identity(office, "bao-cao-nam", period, period, "x"), tables=(table,))


GK, BK, NO = (row("gk", "Giấy khen", 7), row("bk", "Bằng khen", 2), row("co", "Cờ", None, transform=DASHED))
ALL = row("tổng", "", 9, total=True)


def sheets(made):
    return openpyxl.load_workbook(BytesIO(made)), openpyxl.load_workbook(BytesIO(made), data_only=True)


def cells(page, first=5):
    return [[cell.value for cell in line] for line in page.iter_rows(min_row=first)]


def test_a_table_is_a_sheet_with_numbers_as_numbers_and_keys():
    made, values = sheets(tables_workbook(content("A", GK, BK, NO, ALL), "Báo cáo"))
    assert made.sheetnames == ["Văn bản", "khen", "Nguồn"]
    assert [c.value for c in made["khen"][4]] == ["mã dòng", "hình_thức", "tập_thể"]
    assert cells(values["khen"]) == [
        ["gk", "Giấy khen", 7], ["bk", "Bằng khen", 2], ["co", "Cờ", "-"], ["tổng", None, 9]
    ]  # fmt: skip


def test_a_total_is_a_formula_with_its_value_stored():
    made, values = sheets(tables_workbook(content("A", GK, BK, ALL), "Báo cáo"))
    assert (made["khen"]["C7"].value, values["khen"]["C7"].value) == ("=SUM(C5:C6)", 9)


def test_a_total_that_is_no_sum_of_its_rows_stays_a_number():
    made, _ = sheets(tables_workbook(content("A", GK, row("tổng", "", 8, total=True)), "Báo cáo"))
    assert made["khen"]["C6"].value == 8


def test_rows_of_a_group_stand_below_it_and_are_counted_once():
    group = row("khối", "Khối", 9, rows=(GK, BK))
    made, _ = sheets(tables_workbook(content("A", group, ALL), "Báo cáo"))
    assert [line[0] for line in cells(made["khen"])] == ["khối", "gk", "bk", "tổng"]
    assert made["khen"]["C8"].value == "=SUM(C6:C7)"


def test_each_number_has_its_cells():
    made, _ = sheets(tables_workbook(content("A", GK), "Báo cáo"))
    assert cells(made["Nguồn"], 2) == [["khen", "gk", "tập_thể", 7, "lấy ô", "a/2026/k.xlsx · Khen · F7"]]


def test_a_year_and_a_share_are_words_that_nobody_adds_up(sent):
    def shares(office, share):
        more = {"năm": number("n", 2026), "tỉ_lệ": number("t", share)}
        kinds = {"năm": FigureKind.YEAR, "tỉ_lệ": FigureKind.PERCENT}
        told = {name: replace(figure, kind=kinds[name]) for name, figure in more.items()}
        return content(office, replace(GK, values={**GK.values, **told}))

    book, found, _ = added(sent(a=shares("A", "97.5"), b=shares("B", 100)))
    assert found == []
    assert cells(book["khen"]) == [["gk", "Giấy khen", 14, "2026", None]]


def test_parts_of_numbers_are_added_exactly(sent):
    book, _, _ = added(
        sent(a=content("A", row("gk", "Giấy khen", "0.1")), b=content("B", row("gk", "Giấy khen", "0.2")))
    )
    assert cells(book["khen"]) == [["gk", "Giấy khen", 0.3]]


def test_a_list_of_years_alone_is_no_table_of_numbers():
    listed = Row("1", {"năm": replace(number("n", 2024), kind=FigureKind.YEAR)})
    told = Content(Identity("A", "x", 2026, 2026, "x"), tables=(Table("ds", ("năm",), (listed,), {}),))
    assert tables_workbook(told, "") is None


def test_a_document_without_numbers_in_tables_has_no_workbook():
    words = Row("1", {"tên": Text("t", ((Span("chữ"),),))})
    assert (
        tables_workbook(Content(Identity("A", "x", 2026, 2026, "x"), tables=(Table("ds", ("tên",), (words,), {}),)), "")
        is None
    )


def test_the_same_content_gives_the_same_bytes():
    assert tables_workbook(content("A", GK, BK, ALL), "x") == tables_workbook(content("A", GK, BK, ALL), "x")


@pytest.fixture
def sent(tmp_path):
    folder = tmp_path / "cac-tinh"
    folder.mkdir()

    def put(**contents):
        for name, made in contents.items():
            (folder / f"{name}.xlsx").write_bytes(tables_workbook(made, name))
        return folder

    return put


def added(folder):
    made, findings, count = added_up(folder, "Tổng hợp")
    return (sheets(made)[1] if made else None), [f.code for f in findings], count


def test_thirty_four_workbooks_are_added_by_key(sent):
    offices = {f"t{n:02d}": content(f"T{n}", GK, BK, NO, ALL) for n in range(34)}
    book, found, count = added(sent(**offices))
    assert (found, count) == ([], 34)
    assert cells(book["khen"]) == [
        ["gk", "Giấy khen", 238], ["bk", "Bằng khen", 68], ["co", "Cờ", "-"], ["tổng", None, 306]
    ]  # fmt: skip


def test_rows_that_only_some_have_are_kept_and_who_lacks_a_table_is_told(sent):
    folder = sent(
        a=content("A", GK, row("tổng", "", 7, total=True)), b=content("B", BK, row("tổng", "", 2, total=True))
    )
    sent(c=content("C", GK, name="khác"))
    book, found, _ = added(folder)
    assert cells(book["khen"]) == [["gk", "Giấy khen", 7], ["bk", "Bằng khen", 2], ["tổng", None, 9]]
    assert found == ["co-quan-thieu-bang"] * 3
    assert [line[3] for line in cells(book["Đã cộng"], 4)] == ["khác", "khác", "khen"]


@pytest.mark.parametrize(
    ("second", "code"),
    [(content("A", GK), "hai-tep-cung-co-quan"), (content("B", GK, period=2025), "bang-khac-ky")],
)
def test_what_must_not_be_added_is_told_and_nothing_is_written(sent, second, code):
    book, found, _ = added(sent(a=content("A", GK), b=second))
    assert (book, found) == (None, [code])


def test_a_word_typed_over_a_number_is_told_at_its_cell(sent):
    folder = sent(a=content("A", GK, BK, NO), b=content("B", GK))
    book = openpyxl.load_workbook(folder / "a.xlsx")
    book["khen"]["C5"] = "bảy"
    book.save(folder / "a.xlsx")
    made, findings, _ = added_up(folder, "x")
    assert made is None
    assert [(f.code, f.place.cell) for f in findings] == [("o-bang-khong-la-so", "C5")]


def test_another_workbook_in_the_folder_is_told(sent):
    folder = sent(a=content("A", GK))
    openpyxl.Workbook().save(folder / "khac.xlsx")
    assert added(folder)[1] == ["tep-khong-co-bang"]


@pytest.mark.long
@pytest.mark.parametrize("kind", ["xlsx:Calc MS Excel 2007 XML", "ods", "xls"])
def test_workbooks_that_libreoffice_saved_are_added_alike(sent, tmp_path, kind):
    folder = sent(a=content("A", GK, BK, NO, ALL), b=content("B", GK, BK, NO, ALL))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", tmp_path / "b"]
    subprocess.run([*command, *folder.glob("*.xlsx")], check=True, capture_output=True, timeout=120)
    assert cells(added(tmp_path / "b")[0]["khen"]) == cells(added(folder)[0]["khen"])


def test_a_workbook_of_another_ending_is_not_passed_over_in_silence(sent):
    folder = sent(a=content("A", GK), b=content("B", GK))
    (folder / "b.xlsx").rename(folder / "b.xlsm")
    book, _, count = added(folder)
    assert (count, cells(book["khen"])) == (2, [["gk", "Giấy khen", 14]])
