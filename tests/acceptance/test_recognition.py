"""Workbooks are known by what is in them: not by names of files and tabs, order of columns, or blank rows."""

from __future__ import annotations

import pytest

from tests.acceptance.copies import copied, edited, heading_row, made, rearranged, rows_of, texts, workbooks

pytestmark = pytest.mark.long

AWARDS = {2022: "Khen thưởng 2022", 2024: "Khen thưởng theo đơn vị", 2026: "Khen thưởng theo đơn vị"}
PLAIN = {
    "2026/bao-cao-2026.xlsx": ("Nơi nhận", "Nội dung", "Căn cứ, viện dẫn", "Số liệu khác"),
    "2026/phong-trao-hoat-dong-2026.xlsx": ("Phong trào thi đua",),
}


@pytest.fixture(scope="session")
def plain(report):
    """The outlines of all documents as the inputs stand."""
    return texts(report)


@pytest.fixture(scope="session")
def plain_lam_giang(plain):
    return {title: text for title, text in plain.items() if "lam-giang" in title}


def test_names_of_files_and_names_and_order_of_tabs_mean_nothing(tmp_path, plain):
    workspace = copied(tmp_path)
    for number, path in enumerate(workbooks(workspace), start=1):
        edited(path, _nameless)
        path.rename(path.with_name(f"Book{number}.xlsx"))
    assert texts(made(workspace)) == plain


def _nameless(book):
    for number, sheet in enumerate(book.worksheets, start=1):
        sheet.title = f"Sheet{number}"
    book._sheets.reverse()


@pytest.mark.long
def test_the_order_of_columns_means_nothing(tmp_path, plain_lam_giang):
    workspace = copied(tmp_path, "lam-giang")
    for file, sheets in PLAIN.items():
        edited(workspace.inputs / "lam-giang" / file, lambda book, sheets=sheets: _mirrored(book, sheets, 1))
    for year, sheet in AWARDS.items():
        path = workspace.inputs / "lam-giang" / str(year) / f"khen-thuong-{year}.xlsx"
        edited(path, lambda book, sheet=sheet: _mirrored(book, (sheet,), 2))
    assert texts(made(workspace)) == plain_lam_giang


def _mirrored(book, names, kept):
    """The sheets with the columns after the first `kept` in the opposite order."""
    for name in names:
        last, head = book[name].max_column, heading_row(book[name])

        def column_of(column, last=last):
            return column if column <= kept else last + kept + 1 - column

        titles = [book[name].cell(row, 1).value for row in range(1, head)]
        rearranged(book, name, lambda row: row, column_of)
        assert [book[name].cell(row, 1).value for row in range(1, head)] == titles


@pytest.mark.long
def test_blank_rows_mean_nothing(tmp_path, plain_lam_giang):
    workspace = copied(tmp_path, "lam-giang")
    for path in workbooks(workspace):
        edited(path, _spread)
    assert texts(made(workspace)) == plain_lam_giang


def _spread(book):
    """Every table with a blank row after each of its rows, and two above its heading."""
    for name in [s.title for s in book.worksheets if any(s.cell(r, 1).value == "STT" for r in range(1, 9))]:
        head, first = heading_row(book[name]), next(rows_of(book[name]))

        def row_of(row, head=head, first=first):
            return row if row < head else row + 2 if row < first else first + 2 + 2 * (row - first)

        rearranged(book, name, row_of, lambda column: column)
