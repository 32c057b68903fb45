"""Awards registered and proposed beside those decided, in each sample office: the documents do not change."""

from __future__ import annotations

import shutil
from copy import copy

import pytest
from openpyxl import Workbook, load_workbook

from pipeline.build import Choice, Task, find_workspace, run
from pipeline.outline import all_paragraphs, read_outline
from tests.returns.split import ROOT

OFFICES = [("lam-giang", 2026), ("hai-duong", 2024), ("thai-binh", 2018), ("lam-giang", 2027)]
YEARS = 1900
AWARDS = ("khen thưởng", "số liệu tổng hợp", "danh hiệu")
HEADS = {"tên đơn vị", "danh hiệu, hình thức khen thưởng", "hình thức khen thưởng", "danh hiệu của cơ quan"}


def documents(folder, office, year):
    report = run(find_workspace(folder), Choice(offices=(office,), years=(year,)), Task(dry=True))
    texts = {}
    for outcome in report.outcomes:
        assert outcome.made.package, [(f.code, str(f.place), f.found) for f in outcome.findings if f.severity == "lỗi"]
        outline = read_outline(outcome.made.package)
        texts[outcome.order.title] = [p.text for p in all_paragraphs(outline)]
    return texts


def heading_row(page):
    for row in range(1, 12):
        words = {str(page.cell(row, c).value or "").strip().casefold() for c in range(1, page.max_column + 1)}
        if words & HEADS:
            return row
    return 0


def plant(path):
    """Below each row of a table of awards the same row twice more, registered and proposed, with other numbers."""
    book = load_workbook(path)
    planted = 0
    for page in book:
        head = heading_row(page)
        if not head or not page.title.casefold().startswith(AWARDS):
            continue
        place = page.max_column + 1
        page.cell(head, place).value = "Giai đoạn xét"
        rows = [r for r in range(head + 1, page.max_row + 1) if isinstance(page.cell(r, 1).value, int)
                and page.cell(r, 2).value is not None]  # fmt: skip
        lines = [[copy(page.cell(r, c).value) for c in range(1, page.max_column)] for r in rows]
        after = rows[-1] if rows else 0
        page.insert_rows(after + 1, 2 * len(rows)) if rows else None
        for n, (line, stage) in enumerate((ln, st) for ln in lines for st in ("đăng ký", "đề nghị")):
            for c, value in enumerate(line, start=1):
                page.cell(after + 1 + n, c).value = (
                    value + 7 if isinstance(value, int) and c > 1 and value < YEARS else value
                )
            page.cell(after + 1 + n, place).value = stage
            planted += 1
    book.save(path)
    return planted


def write_registered(path):
    """A workbook of an office that has told of no award yet but what was registered."""
    book = Workbook()
    book.active.title = "Khen thưởng, một dòng"
    book.active.append(["Đơn vị", "Danh hiệu/hình thức", "Đối tượng", "Số lượng", "Giai đoạn xét"])
    book.active.append(["Văn phòng tổng hợp", "Giấy khen", "Cá nhân", 9, "đăng ký"])
    book.save(path)


@pytest.mark.long
@pytest.mark.parametrize(("office", "year"), OFFICES)
def test_registered_and_proposed_awards_change_no_document(tmp_path, office, year):
    shutil.copytree(ROOT / "templates_docx", tmp_path / "templates_docx")
    shutil.copytree(ROOT / "inputs" / office, tmp_path / "inputs" / office)
    before = documents(tmp_path, office, year)
    planted = sum(plant(path) for path in sorted((tmp_path / "inputs" / office).rglob("*.xlsx")))
    if not planted:
        write_registered(tmp_path / "inputs" / office / str(year) / "dang-ky.xlsx")
    assert documents(tmp_path, office, year) == before
    assert before
