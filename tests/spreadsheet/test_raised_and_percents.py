"""Raised digits and percentages are told by every format that knows them."""

from __future__ import annotations

import shutil
import subprocess

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from pipeline.spreadsheet import open_workbook

SOFFICE = shutil.which("soffice")


def book(path):
    wb = openpyxl.Workbook()
    ws = wb.active
    ws["B2"] = CellRichText(TextBlock(InlineFont(), "35"), TextBlock(InlineFont(vertAlign="superscript"), "1"))
    ws["B3"], ws["B4"], ws["C4"] = "351", 0.8, 0.8
    ws["C4"].number_format = "0.0%"
    ws["C9"].number_format = "0%"
    wb.save(path)
    return path


def looks(path):
    return open_workbook(path, path.name)[0][0].looks


def check(found):
    assert dict(found.raised()) == {(1, 1): (("35", False), ("1", True))}
    assert set(found.percents()) - {(8, 2)} == {(3, 2)}  # a blank cell with the format may be among them


def test_an_xlsx_tells_both(tmp_path):
    check(looks(book(tmp_path / "a.xlsx")))


def test_a_text_written_into_its_cell_tells_its_raised_digits(tmp_path):
    import zipfile

    made, given = tmp_path / "b.xlsx", book(tmp_path / "a.xlsx")
    with zipfile.ZipFile(given) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                start = part.index(b'<c r="B2"')
                end = part.index(b"</c>", start) + 4
                runs = b'<r><t>35</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>'
                part = part[:start] + b'<c r="B2" t="inlineStr"><is>' + runs + b"</is></c>" + part[end:]
            new.writestr(name, part)
    check(looks(made))


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not here")
@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_other_formats_tell_both(tmp_path, ending):
    given = book(tmp_path / "a.xlsx")
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [SOFFICE, profile, "--headless", "--convert-to", ending, "--outdir", str(tmp_path), str(given)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    check(looks(tmp_path / f"a.{ending}"))


def test_a_web_page_tells_its_raised_digits(tmp_path):
    page = "<html><body><table><tr><td>a</td><td>35<sup>1</sup></td></tr></table></body></html>"
    (tmp_path / "a.xls").write_text(page, encoding="utf-8")
    assert dict(looks(tmp_path / "a.xls").raised()) == {(0, 1): (("35", False), ("1", True))}
