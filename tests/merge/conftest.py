"""A report as archived, as two sets of changed inputs make it anew, and short forms of all three."""

from __future__ import annotations

from copy import copy

import pytest
from openpyxl import load_workbook

from pipeline.ooxml import read_package
from tests.acceptance.copies import copied, edited, made, set_cells
from tests.merge.shorter import shortened

HONOURS, ACTS, REPORT = (
    f"lam-giang/2026/{name}-2026.xlsx" for name in ("khen-thuong", "phong-trao-hoat-dong", "bao-cao")
)
UNITS = "Khen thưởng theo đơn vị"


def build(workspace):
    """The report of the year as the product makes it from a workspace."""
    outcome = next(o for o in made(workspace, types=("bao-cao-nam",)).outcomes if "2026" in o.order.title)
    assert outcome.delivery is not None, [(f.code, str(f.place), f.found) for f in outcome.findings]
    return read_package(outcome.delivery.path)


@pytest.fixture(scope="session")
def base(tmp_path_factory):
    return build(copied(tmp_path_factory.mktemp("base"), "lam-giang"))


@pytest.fixture(scope="session")
def figures(tmp_path_factory):
    """The same report after figures were corrected."""
    workspace = copied(tmp_path_factory.mktemp("figures"), "lam-giang")
    path = workspace.inputs / HONOURS
    _more(path, UNITS, O12=3, O20=3, D15=1, D20=1)
    _more(path, "Số sáng kiến", C9=2, C18=2)
    _more(workspace.inputs / ACTS, "Hoạt động thi đua", I16=1_000_000)
    return build(workspace)


@pytest.fixture(scope="session")
def rows(tmp_path_factory):
    """The same report after rows came and went: an honour with its note, a recipient, an act, an award, a paragraph."""
    workspace = copied(tmp_path_factory.mktemp("rows"), "lam-giang")
    honours, acts, report = (workspace.inputs / f for f in (HONOURS, ACTS, REPORT))
    person = [3, "Bằng khen của Thủ tướng Chính phủ", "Cá nhân", "Lò Văn Mới", "Phó Viện trưởng VKSND khu vực 5", None]
    _insert(honours, "Khen thưởng cấp Nhà nước", 8, person)
    set_cells(honours, UNITS, F15=0, F20=0)
    _insert(report, "Nơi nhận", 8, [4, None, "Đoàn thanh niên VKSND tỉnh", None])
    edited(acts, lambda book: book["Hoạt động thi đua"].delete_rows(9))
    edited(report, _rewrite)
    return build(workspace)


@pytest.fixture(scope="session")
def many(tmp_path_factory):
    """The same report after every count of awards by unit was corrected."""
    workspace = copied(tmp_path_factory.mktemp("many"), "lam-giang")
    letters = "CDEFGHIJKLMNO"
    counts = {f"{letter}{row}": 1 for letter in letters for row in range(8, 20)}
    _more(workspace.inputs / HONOURS, UNITS, **counts, **{f"{letter}20": 12 for letter in letters})
    return build(workspace)


@pytest.fixture(scope="session")
def short(base, figures, rows):
    """Base, figures and rows, in so few paragraphs that merging them is quick."""
    return dict(zip(("base", "figures", "rows"), shortened(base, figures, rows), strict=True))


def _more(path, tab, **cells):
    page = load_workbook(path)[tab]
    set_cells(path, tab, **{a: page[a].value + more for a, more in cells.items()})


def _insert(path, tab, row, values):
    def change(book):
        sheet = book[tab]
        sheet.insert_rows(row)
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value)
            sheet.cell(row, column)._style = copy(sheet.cell(row + 1, column)._style)

    edited(path, change)


def _rewrite(book):
    sheet = book["Nội dung"]
    sheet.delete_rows(8)
    sheet["D12"] = f"{sheet['D12'].value} Câu mới ở cuối đoạn."
