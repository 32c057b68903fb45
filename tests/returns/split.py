"""The invented office as it would be if its units had sent their figures in: the sample, torn apart by unit."""

from __future__ import annotations

import shutil
from pathlib import Path

from openpyxl import load_workbook

ROOT = Path(__file__).resolve().parents[2]
AWARDS, INITIATIVES = "Khen thưởng theo đơn vị", "Số sáng kiến"
YEAR = Path("inputs/lam-giang/2026")
BOOK = YEAR / "khen-thuong-2026.xlsx"
SENT = YEAR / "don-vi"


def whole(folder):
    """The workspace of the invented office with its last year's report."""
    shutil.copytree(ROOT / "templates_docx", folder / "templates_docx")
    for name in ("don-vi.xlsx", "2026"):
        source = ROOT / "inputs" / "lam-giang" / name
        target = folder / "inputs" / "lam-giang" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copyfile(source, target)
    return folder


def torn(folder):
    """The same workspace, the rows of each unit in a return of its own, at the addresses they had."""
    whole(folder)
    names = [row[1] for row in load_workbook(folder / BOOK)[AWARDS].iter_rows(min_row=8, max_row=19, values_only=True)]
    (folder / SENT).mkdir()
    for name in names:
        book = load_workbook(folder / BOOK)
        for title in set(book.sheetnames) - {AWARDS, INITIATIVES}:
            del book[title]
        for page in book:
            _only(page, name)
        book.save(folder / SENT / f"{name}.xlsx")
    own = load_workbook(folder / BOOK)
    del own[AWARDS], own[INITIATIVES]
    own.save(folder / BOOK)
    return folder


def _only(page, name):
    """A worksheet with the rows of one unit, without its sums and its remark."""
    start = next(row for row in range(1, 12) if page.cell(row, 1).value == 1)
    for row in range(start, page.max_row + 1):
        if page.cell(row, 2).value != name:
            for column in range(1, page.max_column + 1):
                if type(page.cell(row, column)).__name__ != "MergedCell":
                    page.cell(row, column).value = None


def write(folder, name, cell, value, sheet=AWARDS):
    """The return of a unit with another value in a cell."""
    path = folder / SENT / f"{name}.xlsx"
    book = load_workbook(path)
    book[sheet][cell] = value
    book.save(path)
