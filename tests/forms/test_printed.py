"""Each sheet of a form fits the width of an A4 page lying down, and nothing on it is cut off."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from pipeline.workbook import sheet_name
from tests.forms.office_program import converted, needs_calc
from tests.forms.pages import headings, opened

pytestmark = [
    pytest.mark.long,
    needs_calc,
    pytest.mark.skipif(shutil.which("pdftotext") is None, reason="máy không có pdftotext"),
]


@pytest.mark.parametrize(("name", "year", "per_unit"), [("lam-giang", 2027, False), ("lam-giang", 2027, True)])
def test_every_heading_is_printed_on_pages_that_lie_down(samples, tmp_path, name, year, per_unit):
    made, _ = samples.forms(name, year, per_unit=per_unit, **({} if per_unit else {"whole": True}))
    path = tmp_path / "bieu.xlsx"
    path.write_bytes(made[0].content)
    (printed,) = converted([path], "pdf", tmp_path / "printed")
    pages = subprocess.run(["pdftotext", str(printed), "-"], capture_output=True, check=True).stdout.decode()
    sizes = subprocess.run(["pdfinfo", str(printed)], capture_output=True, check=True).stdout.decode()
    assert re.search(r"Page size:\s+841\.\d+ x 595", sizes)
    book = opened(made[0])
    for sheet in samples.sheets:
        if sheet_name(sheet.title) in book.sheetnames:
            page = book[sheet_name(sheet.title)]
            every = {word for told in headings(page).values() for text in told for word in text.split()}
            first = next(p for p in pages.split("\f") if sheet.title.upper() in p.splitlines())
            assert not every - set(first.split()), sheet.title


def test_a_form_takes_no_more_pages_than_its_sheets_need(samples, tmp_path):
    made, _ = samples.forms("lam-giang", 2027, whole=True)
    path = tmp_path / "bieu.xlsx"
    path.write_bytes(made[0].content)
    (printed,) = converted([path], "pdf", tmp_path / "printed")
    sizes = subprocess.run(["pdfinfo", str(printed)], capture_output=True, check=True).stdout.decode()
    count = int(re.search(r"Pages:\s+(\d+)", sizes)[1])
    sheets = [s for s in opened(made[0]) if s.sheet_state == "visible"]
    assert count <= 2 * len(sheets)
