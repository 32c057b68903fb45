"""An office that gets returns: its list of units, the year's own workbook, and what units sent."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from pipeline.build.shelf import Shelf
from pipeline.build.workspace import Workspace, offices
from pipeline.spec import load_all

TEMPLATES = Path(__file__).resolve().parents[2] / "templates_docx"
LIST = ["Mã đơn vị", "Tên đơn vị", "Khối thi đua", "Tên gọi khác", "Từ ngày", "Đến ngày", "Nhập vào, đổi thành"]
UNITS = (("P1", "Phòng 1"), ("P2", "Phòng 2"), ("VP", "Văn phòng"), ("P10", "Phòng 10"))


@pytest.fixture(scope="session")
def declared():
    return load_all(TEMPLATES)


class Office:
    """The office `cq` with the year 2026, filled by a test."""

    def __init__(self, root, declared):
        self.inputs, self.declared = root / "inputs", declared
        self.year = self.inputs / "cq" / "2026"
        self.sent = self.year / "don-vi"
        self.sent.mkdir(parents=True)

    def units(self, *rows):
        """The sheet “Danh sách đơn vị”: each unit by code, name, then other names, first day, last day, successor."""
        return save(self.inputs / "cq" / "chung.xlsx", {"Danh sách đơn vị": [LIST, *map(unit, rows)]})

    def book(self, name, sheets):
        """A workbook of the office itself, valid in all years."""
        return save(self.inputs / "cq" / name, sheets)

    def own(self, rows, name="so-lieu.xlsx", title="Khen thưởng theo đơn vị", head=("Đơn vị",)):
        return save(self.year / name, {title: awards(rows, head)})

    def send(self, name, rows=((5, 7),), above=(), head=(), sheet="Khen thưởng theo đơn vị", **more):
        """A return: lines above the table, then a row of counts of Giấy khen for Tập thể and Cá nhân."""
        return save(self.sent / name, {sheet: [*above, *awards(rows, head)], **more})

    def table(self, name, sheet, rows):
        """A return of some other table."""
        return save(self.sent / name, {sheet: rows})

    def drop(self, name, content=b"%PDF-1.4"):
        path = self.sent / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def shelf(self):
        return Shelf(Workspace(self.inputs, TEMPLATES, self.inputs.parent / "outputs"), *self.declared)

    def returns(self, year=2026):
        shelf = self.shelf()
        return shelf.returns(self.office(), year)

    def reading(self, year=2026):
        return self.shelf().year(self.office(), year)

    def office(self):
        return next(o for o in offices(self.inputs) if o.name == "cq")

    def standing(self, year=2026):
        return {one.code: one.state.value for one in self.returns(year).standings}

    def counts(self, key="khen_thuong"):
        """Unit, group and count of each row of the year's table."""
        table = self.reading().tables.get(key)
        rows = table.values[["đơn_vị", "đối_tượng", "số_lượng"]].itertuples(index=False) if table else ()
        return sorted((u, g, int(n)) for u, g, n in rows)

    def codes(self):
        """Code and place of everything found but notices and the list of those who have not sent."""
        return [(f.code, place(f)) for f in self.reading().findings if f.code != "don-vi-chua-gui"]

    def found(self, code):
        return next(f for f in self.reading().findings if f.code == code)


def unit(row):
    code, name, *more = row
    return [code, name, "Khối 1", *(more + [None] * 4)[:4]]


def awards(rows, head=()):
    wide = ["Giấy khen (tập thể)", "Giấy khen (cá nhân)"]
    return [[*head, *wide], *map(list, rows)]


def place(finding):
    file = getattr(finding.place, "file", "").rpartition("/")[2]
    cell = getattr(finding.place, "cell", "")
    return f"{file} {cell}".strip()


def save(path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append(list(row))
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return path


@pytest.fixture
def office(tmp_path, declared):
    made = Office(tmp_path, declared)
    made.units(*UNITS)
    return made
