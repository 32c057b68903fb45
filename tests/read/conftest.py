from __future__ import annotations

import openpyxl
import pytest

from pipeline.read import read_folder
from tests.read.declared import AWARDS, SHEETS


class Office:
    """A workspace with the folder of one year, filled by a test."""

    def __init__(self, root):
        self.root = root / "inputs"
        self.folder = self.root / "2024"
        self.folder.mkdir(parents=True)

    def book(self, name="Số liệu.xlsx", *, folder=None, **sheets):
        """A workbook with a worksheet for each name: rows from A1, or a function that fills the worksheet."""
        wb = openpyxl.Workbook()
        wb.remove(wb.active)
        for title, filling in sheets.items():
            ws = wb.create_sheet(title.replace("_", " "))
            if callable(filling):
                filling(ws)
            else:
                for row in filling:
                    ws.append(row)
        path = (folder or self.folder) / name
        wb.save(path)
        return path

    def read(self, year=2024, sheets=SHEETS):
        return read_folder(self.folder, self.root, sheets, (AWARDS,), year=year)

    def rows(self, key, *columns, **asked):
        values = self.read(**asked).tables[key].values
        return [tuple(row) for row in values[list(columns)].itertuples(index=False)]

    def found(self, **asked):
        return [(f.code, getattr(f.place, "cell", "")) for f in self.read(**asked).findings]


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path)
