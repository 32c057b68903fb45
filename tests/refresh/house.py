"""A report kept in an archive, inputs that changed since, and copies that people made of it."""

from __future__ import annotations

import shutil
from copy import copy
from pathlib import Path

from openpyxl import load_workbook

from pipeline.build import Choice, Task, find_workspace, run
from pipeline.keep import existing, keep_built, versions, whereabouts
from pipeline.ooxml import read_package
from pipeline.refresh import Wish, refreshed
from tests.acceptance.copies import edited, set_cells

ROOT = Path(__file__).resolve().parents[2]
HONOURS, ACTS, REPORT = (
    f"lam-giang/2026/{name}-2026.xlsx" for name in ("khen-thuong", "phong-trao-hoat-dong", "bao-cao")
)
UNITS = "Khen thưởng theo đơn vị"
KEY = "lam-giang/2026/Bao cao tong ket nam 2026"
DOCUMENT = f"outputs/{KEY}.docx"


def furnished(folder, *offices):
    """A workspace with these offices, nothing built."""
    shutil.copytree(ROOT / "templates_docx", folder / "templates_docx")
    for office in offices or ("lam-giang",):
        shutil.copytree(ROOT / "inputs" / office, folder / "inputs" / office)
    return folder


def built_once(folders, known={}):  # noqa: B006 - what is remembered for the whole run
    """The report built and kept, once a run; nobody may change this folder."""
    if "folder" not in known:
        known["folder"] = furnished(folders.mktemp("nha"))
        build(known["folder"])
    return known["folder"]


def build(folder, types=("bao-cao-nam",), years=(2026,)):
    """The archive after one more build of the yearly report."""
    workspace = find_workspace(folder)
    store, wrong = whereabouts(workspace.outputs)
    assert wrong == ()
    report = run(workspace, Choice(types=types, years=years), Task())
    assert all(o.delivery for o in report.outcomes), [f.code for o in report.outcomes for f in o.findings]
    kept, unkept = keep_built(store, workspace, report)
    assert unkept == ()
    return kept


def store_of(folder):
    store, wrong = existing(folder / "outputs")
    assert store is not None, wrong
    return store


def names(folder):
    return [v.name for v in versions(store_of(folder))]


def more(path, tab, **cells):
    """Cells of a worksheet made greater by so much."""
    page = load_workbook(path)[tab]
    set_cells(path, tab, **{a: page[a].value + by for a, by in cells.items()})


def correct_figures(folder):
    """Counts of awards and a sum corrected; totals stay right."""
    inputs = folder / "inputs"
    more(inputs / HONOURS, UNITS, O12=3, O20=3, D15=1, D20=1)
    more(inputs / ACTS, "Hoạt động thi đua", I16=1_000_000)


def bring_rows(folder):
    """A row with its note, a recipient and a sentence that came; an act that went."""
    inputs = folder / "inputs"
    person = [3, "Bằng khen của Thủ tướng Chính phủ", "Cá nhân", "Lò Văn Mới", "Phó Viện trưởng VKSND khu vực 5", None]
    insert(inputs / HONOURS, "Khen thưởng cấp Nhà nước", 8, person)
    insert(inputs / REPORT, "Nơi nhận", 8, [4, None, "Đoàn thanh niên VKSND tỉnh", None])
    edited(inputs / ACTS, lambda book: book["Hoạt động thi đua"].delete_rows(9))
    edited(inputs / REPORT, _one_sentence_more)


def insert(path, tab, row, values):
    def change(book):
        sheet = book[tab]
        sheet.insert_rows(row)
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value)
            sheet.cell(row, column)._style = copy(sheet.cell(row + 1, column)._style)

    edited(path, change)


def _one_sentence_more(book):
    sheet = book["Nội dung"]
    sheet["D12"] = f"{sheet['D12'].value} Câu mới ở cuối đoạn."


def document(folder):
    return read_package(folder / DOCUMENT)


def refresh(folder, package, **wish):
    """The copy brought up to date in a workspace, and what was found."""
    return refreshed(store_of(folder), find_workspace(folder), Wish(package, "ban-sua.docx", **wish))


def files(folder):
    """Every file below with its bytes."""
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def next_year(folder, *books):
    """The workbooks of 2026 copied into 2027, every 2026 in them a 2027; these books only, all where none is named."""
    source, target = (folder / f"inputs/lam-giang/{year}" for year in (2026, 2027))
    shutil.rmtree(target)
    target.mkdir()
    for path in sorted(source.glob("*.xlsx")):
        if not books or path.stem.removesuffix("-2026") in books:
            copied = target / path.name.replace("2026", "2027")
            shutil.copy(path, copied)
            edited(copied, _a_year_later)


def _a_year_later(book):
    for sheet in book:
        if "2026" in sheet.title:
            sheet.title = sheet.title.replace("2026", "2027")
        for cell in (c for row in sheet.iter_rows() for c in row):
            if cell.value == 2026:
                cell.value = 2027
            elif isinstance(cell.value, str):
                cell.value = str(cell.value).replace("2026", "2027")
            elif hasattr(cell.value, "year") and cell.value.year in {2026, 2027}:
                cell.value = cell.value.replace(year=cell.value.year + 1)
