from __future__ import annotations

from decimal import Decimal

import pandas as pd
import pytest

from pipeline.content import Cell
from pipeline.tables import Records


@pytest.fixture
def table():
    """Makes Records from a heading and rows; the first row stands in Excel row 5, columns from A on."""

    def make(key: str, names: list[str], *rows: tuple, file: str = "x/2024/khen.xlsx", sheet: str = "Khen") -> Records:
        values = pd.DataFrame([list(r) for r in rows], columns=names, dtype=object)
        values = values.where(values.notna(), None)
        if "năm" not in names:
            values["năm"] = pd.Series([2024] * len(rows), dtype=object)
        cells = pd.DataFrame(
            {
                n: [
                    Cell(file, sheet, f"{chr(65 + i)}{5 + r}", "" if row[i] is None else str(row[i]))
                    for r, row in enumerate(rows)
                ]
                for i, n in enumerate(names)
            },
            dtype=object,
        )
        if "năm" not in names:
            cells["năm"] = pd.Series([None] * len(rows), dtype=object)
        return Records(key, values, cells)

    return make


@pytest.fixture
def awards(table):
    return table(
        "khen_thuong",
        ["đơn_vị", "hình_thức", "đối_tượng", "số_lượng", "năm"],
        ("Phòng 1", "Giấy khen", "Tập thể", Decimal(2), 2023),
        ("Phòng 1", "Giấy khen", "Cá nhân", Decimal(7), 2023),
        ("Phòng 2", "Giấy khen", "Cá nhân", None, 2023),
        ("Phòng 1", "Giấy khen", "Cá nhân", Decimal(4), 2024),
        ("Phòng 2", "Lao động tiên tiến", "Cá nhân", Decimal(11), 2024),
    )
