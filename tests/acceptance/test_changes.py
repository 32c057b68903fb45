"""A changed cell changes the figures that rest on it and no other; a total row is no figure's source."""

from __future__ import annotations

import re

import pytest
from openpyxl import load_workbook

from pipeline.marks import read_marks
from pipeline.ooxml import read_package
from tests.acceptance.copies import copied, edited, made, rows_of, set_cells, texts
from tests.acceptance.own_sums import YEARS, sheet

pytestmark = pytest.mark.long


def test_a_total_row_is_never_counted(report, tmp_path):
    workspace = copied(tmp_path, "lam-giang")
    for path in sorted(workspace.inputs.rglob("khen-thuong-*.xlsx")):
        edited(path, _without_totals)
    before = {title: text for title, text in texts(report).items() if "lam-giang" in title}
    assert texts(made(workspace, types=("bao-cao-nam", "bao-cao-5-nam"))) == {
        title: text for title, text in before.items() if "Báo cáo" in title
    }


def _without_totals(book):
    for page in book.worksheets:
        for row in [r for r in range(1, page.max_row + 1) if page.cell(r, 1).value == "Tổng cộng"]:
            page.delete_rows(row)


CHANGES = {
    "a count of one unit in the last year": ("2026/khen-thuong-2026.xlsx", "Khen thưởng theo đơn vị", "O12", "O20", 3),
    "a count of one unit in an earlier year": (
        "2024/khen-thuong-2024.xlsx",
        "Khen thưởng theo đơn vị",
        "D15",
        "D19",
        5,
    ),
    "a number of initiatives": ("2025/khen-thuong-2025.xlsx", "Số sáng kiến", "C9", "C18", 2),
    "the worth of a gift": ("2026/phong-trao-hoat-dong-2026.xlsx", "Hoạt động thi đua", "I16", "", 1_000_000),
    "talks in an earlier year": ("2023/phong-trao-hoat-dong-2023.xlsx", "Hoạt động thi đua", "F8", "", 40),
    "a number beside the tables": ("2026/bao-cao-2026.xlsx", "Số liệu khác", "D6", "", -1),
}


ALWAYS = "a number of initiatives"


@pytest.mark.parametrize(
    "change",
    [pytest.param(c, id=n, marks=[pytest.mark.long] if n != ALWAYS else []) for n, c in CHANGES.items()],
)
def test_a_changed_cell_changes_the_figures_that_rest_on_it_and_no_other(report, tmp_path, change):
    file, tab, cell, sum_cell, more = change
    workspace = copied(tmp_path, "lam-giang")
    path = workspace.inputs / "lam-giang" / file
    page = load_workbook(path)[tab]
    set_cells(path, tab, **{a: page[a].value + more for a in (cell, sum_cell) if a})
    before = figures(report)
    after = figures(made(workspace, types=("bao-cao-nam", "bao-cao-5-nam")))
    resting = {key for key in before if rests(before, key, (f"lam-giang/{file}", tab, cell))}
    assert resting
    assert {key for key, figure in after.items() if figure.value != before[key].value} == resting
    assert after.keys() == before.keys()
    sums = [key for key in resting if before[key].transform == "cộng"]
    assert {after[key].value - before[key].value for key in sums} <= {more}


def figures(report):
    """The figures printed in the two reports by document and name."""
    found = {}
    for o in report.outcomes:
        if o.order.office.name == "lam-giang" and o.order.declaration.type != "ke-hoach-nam":
            assert o.delivery is not None, [(f.code, str(f.place), f.found) for f in o.findings]
            for mark in read_marks(read_package(o.delivery.path)).figures:
                found[o.order.declaration.type, mark.figure.name] = mark.figure
    return found


def rests(known, key, cell):
    """Whether the figure is made from the cell, itself or through a figure that it names."""
    figure = known[key]
    return any(_holds(r, *cell) for r in figure.cells) or any(
        rests(known, (key[0], name), cell) for name in figure.of if (key[0], name) in known
    )


def _holds(r, file, tab, cell):
    letters, first, last = re.fullmatch(r"([A-Z]+)(\d+)(?::[A-Z]+(\d+))?", r.ref).groups()
    own_letters, row = re.fullmatch(r"([A-Z]+)(\d+)", cell).groups()
    inside = letters == own_letters and int(first) <= int(row) <= int(last or first)
    return (r.file, r.sheet) == (file, tab) and inside


def test_no_range_of_a_figure_reaches_a_total_row(documents):
    last = {year: max(rows_of(sheet(year, "Khen thưởng"))) for year in YEARS}
    for name in ("nam", "nam_nam"):
        ranges = [r for m in read_marks(documents[name].package).figures for r in m.figure.cells]
        reached = [
            (int(match[1]), int(re.findall(r"\d+", r.ref)[-1]))
            for r in ranges
            if (match := re.search(r"khen-thuong-(\d+)", r.file))
            and r.sheet.startswith(("Khen thưởng theo", "Khen thưởng 2"))
        ]
        assert reached
        assert all(row <= last[year] for year, row in reached)
