"""The invented office's workbooks: what stands in `inputs/lam-giang` is what the kit makes, adds up and says so."""

from __future__ import annotations

import re
import warnings
import zipfile
from typing import TYPE_CHECKING

import openpyxl
import pytest

from tests.making.lam_giang_awards import COUNTS, KEYS
from tests.making.lam_giang_office import UNITS
from tests.making.workbooks_lam_giang import FOLDER, YEARS, make

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

BOOKS = sorted(FOLDER.rglob("*.xlsx"))
NAMES = [book.relative_to(FOLDER).as_posix() for book in BOOKS]


def sheets(book: Path) -> Iterator[Worksheet]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield from openpyxl.load_workbook(book)


def parts(book: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(book) as package:
        return {name: package.read(name) for name in package.namelist()}


def rows(sheet: Worksheet) -> list[tuple[object, ...]]:
    return list(sheet.iter_rows(values_only=True))


def totalled() -> Iterator[tuple[str, list[tuple[object, ...]]]]:
    for book, name in zip(BOOKS, NAMES, strict=True):
        for sheet in sheets(book):
            lines = rows(sheet)
            if any("Tổng cộng" in line for line in lines):
                yield f"{name} · {sheet.title}", lines


@pytest.mark.parametrize("book", BOOKS, ids=NAMES)
def test_every_sheet_says_in_its_first_rows_that_its_figures_are_invented(book):
    for sheet in sheets(book):
        top = " ".join(str(value) for line in rows(sheet)[:4] for value in line if value is not None)
        assert "số liệu minh họa" in top.lower(), sheet.title


def test_the_office_prints_a_warning_at_the_top_of_every_document():
    pairs = {line[0]: line[1] for line in rows(next(sheets(FOLDER / "don-vi.xlsx")))}
    assert pairs["Ghi chú in ở đầu văn bản"] == "SỐ LIỆU MINH HỌA - KHÔNG DÙNG ĐỂ BÁO CÁO"


def test_a_total_row_equals_the_sum_of_the_rows_above_it_in_the_awards_and_the_initiatives_of_each_year():
    found = list(totalled())
    assert len(found) == 2 * len(YEARS)
    for place, lines in found:
        at = next(i for i, line in enumerate(lines) if "Tổng cộng" in line)
        totals = {column: total for column, total in enumerate(lines[at]) if isinstance(total, int)}
        assert totals, place
        for column, total in totals.items():
            assert total == sum(v for line in lines[:at] if isinstance(v := line[column], int)), (place, column)


@pytest.mark.parametrize("year", YEARS)
def test_each_year_has_the_twelve_units_of_the_office(year):
    awards, *_ = sheets(FOLDER / str(year) / f"khen-thuong-{year}.xlsx")
    named = [value for line in rows(awards) for value in line if value in set(UNITS.values())]
    assert named == list(UNITS.values())


@pytest.mark.parametrize("year", YEARS)
def test_awards_keep_to_the_law(year):
    units = [dict(zip(KEYS, values, strict=True)) for _, values in COUNTS[year]]
    rated = sum(of["tt"] + of["xs"] for of in units)
    assert sum(of["xs"] for of in units) <= rated / 5
    for of in units:
        assert of["cs_n"] <= of["cs"] <= of["ldtt"]
        assert of["tt"] + of["xs"] <= 1
        assert of["co_n"] <= of["xs"]


def test_years_differ():
    assert len({tuple(COUNTS[year]) for year in YEARS}) == len(YEARS)


def test_making_them_again_gives_the_same_bytes(tmp_path):
    for folder in ("one", "two"):
        make(tmp_path / folder)
    one, two = (sorted((tmp_path / folder).rglob("*.xlsx")) for folder in ("one", "two"))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]


def test_what_stands_in_inputs_is_what_the_kit_makes(tmp_path):
    make(tmp_path)
    made = {path.relative_to(tmp_path).as_posix(): parts(path) for path in tmp_path.rglob("*.xlsx")}
    assert made == {name: parts(book) for name, book in zip(NAMES, BOOKS, strict=True)}


def test_spelling_is_the_law_s_where_a_document_will_print_it():
    printed = {"Nội dung", "Phân công nhiệm vụ", "Căn cứ, viện dẫn", "Phong trào thi đua"}
    found = [sheet for book in BOOKS for sheet in sheets(book) if sheet.title in printed]
    assert {sheet.title for sheet in found} == printed
    for sheet in found:
        text = " ".join(str(value) for line in rows(sheet) for value in line if value is not None)
        assert not re.search(r"[Cc]hiến sỹ|[Hh]àng năm|VKSND huyện", text), sheet.title
