"""The invented office's workbooks read and added by another hand: openpyxl, cell by cell."""

from __future__ import annotations

from collections import Counter
from itertools import product

from openpyxl import load_workbook

from tests.acceptance.conftest import ROOT
from tests.acceptance.copies import heading_row, rows_of

YEARS = (2022, 2023, 2024, 2025, 2026)
UNITS = (
    *("Phòng 1", "Phòng 2", "Phòng 3", "Phòng 4", "Phòng Tổ chức cán bộ", "Văn phòng tổng hợp"),
    *(f"VKSND khu vực {n}" for n in range(1, 7)),
)
SHORT = {
    "TTLĐTT": "Tập thể lao động tiên tiến",
    "Tập thể LĐTT": "Tập thể lao động tiên tiến",
    "TTLĐXS": "Tập thể lao động xuất sắc",
    "Tập thể LĐXS": "Tập thể lao động xuất sắc",
    "Cờ thi đua của Ủy ban nhân dân tỉnh": "Cờ thi đua của UBND tỉnh",
    "LĐTT": "Lao động tiên tiến",
    "CSTĐCS": "Chiến sĩ thi đua cơ sở",
    "Chiến sỹ thi đua cơ sở": "Chiến sĩ thi đua cơ sở",
    "CSTĐ ngành": "Chiến sĩ thi đua ngành Kiểm sát nhân dân",
    "Chiến sỹ thi đua ngành": "Chiến sĩ thi đua ngành Kiểm sát nhân dân",
}
COLUMNS = (
    ("Tập thể lao động xuất sắc", "Tập thể"),
    ("Tập thể lao động tiên tiến", "Tập thể"),
    ("Cờ thi đua ngành Kiểm sát nhân dân", "Tập thể"),
    ("Cờ thi đua của UBND tỉnh", "Tập thể"),
    ("Bằng khen của Viện trưởng VKSND tối cao", "Tập thể"),
    ("Bằng khen của Chủ tịch UBND tỉnh", "Tập thể"),
    ("Giấy khen", "Tập thể"),
    ("Chiến sĩ thi đua ngành Kiểm sát nhân dân", "Cá nhân"),
    ("Chiến sĩ thi đua cơ sở", "Cá nhân"),
    ("Lao động tiên tiến", "Cá nhân"),
    ("Bằng khen của Viện trưởng VKSND tối cao", "Cá nhân"),
    ("Bằng khen của Chủ tịch UBND tỉnh", "Cá nhân"),
    ("Giấy khen", "Cá nhân"),
)


def sheets(year):
    folder = ROOT / "inputs" / "lam-giang" / str(year)
    return [s for path in sorted(folder.glob("*.xlsx")) for s in load_workbook(path, data_only=True).worksheets]


def sheet(year, start):
    return next(s for s in sheets(year) if s.title.startswith(start))


def column(page, *labels):
    """The column of this heading in a plain table; the lowest heading counts."""
    head = heading_row(page)
    cells = [page.cell(row, c) for row in (head, head + 1) for c in range(1, page.max_column + 1)]
    return next(c.column for c in cells if c.value in labels)


def rows(year, start, *headings):
    """The values of a plain table's rows, one tuple a row, in the order of the headings."""
    page = sheet(year, start)
    columns = [column(page, *labels.split("|")) for labels in headings]
    return [tuple(page.cell(row, c).value for c in columns) for row in rows_of(page)]


def counts_of_awards():
    """Counts by (year, unit, award, whom), cell by cell."""
    counts = Counter()
    for year in YEARS:
        page = next(s for s in sheets(year) if s.title in {"Khen thưởng theo đơn vị", f"Khen thưởng {year}"})
        head, first = heading_row(page), next(rows_of(page))
        whom = ""
        for c in range(3, page.max_column):
            whom = page.cell(head, c).value or whom
            named = next(v for r in range(first - 1, head, -1) if (v := page.cell(r, c).value) and v[0] != "I")
            for row in rows_of(page):
                counts[year, page.cell(row, 2).value, SHORT.get(named, named), whom] += page.cell(row, c).value
    return counts


def total(awards, years=YEARS, units=UNITS, column=None):
    return sum(awards[year, unit, *column] for year, unit in product(years, units))


def counted(number):
    """A count as a sentence writes it."""
    return f"{number:02d}" if number < 10 else plain(number)


def plain(number):
    return f"{number:,}".replace(",", ".")
