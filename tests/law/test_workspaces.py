"""The rules on workbooks as they are read: the samples keep them, an office's own awards are known, faults stop."""

from __future__ import annotations

from datetime import date
from shutil import copytree
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook, load_workbook

from pipeline import law
from pipeline.build import Choice, Task, Workspace, run
from pipeline.build.computing import history, span
from pipeline.build.orders import orders
from pipeline.build.shelf import Shelf
from pipeline.build.workspace import offices
from pipeline.causes.folders import folders_compared
from pipeline.compute import gathered
from pipeline.findings import Kind, Severity, Verdict
from pipeline.spec import load_all
from tests.guides.pages import ROOT

if TYPE_CHECKING:
    from pathlib import Path

NAMES = (
    "Họ và tên hoặc tập thể", "Đối tượng", "Đơn vị", "Danh hiệu/hình thức", "Năm", "Giai đoạn xét", "Ngày quyết định",
    "Người ký quyết định", "Sáng kiến",
)  # fmt: skip
ADDED = ("Mã danh hiệu", "Tên danh hiệu, hình thức", "Tặng cho", "Áp dụng từ ngày", "Tên khác", "Căn cứ")


@pytest.fixture
def desk(tmp_path):
    copytree(ROOT / "templates_docx", tmp_path / "templates_docx")
    copytree(ROOT / "inputs" / "lam-giang", tmp_path / "inputs" / "lam-giang")
    return tmp_path


def added(path: Path, title: str, *rows):
    book = load_workbook(path) if path.exists() else Workbook()
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
    if not path.exists():
        del book["Sheet"]
    book.save(path)


def found(desk: Path, *codes: str):
    workspace = Workspace(desk / "inputs", desk / "templates_docx", desk / "outputs")
    report = run(workspace, Choice(years=(2026,), types=("Báo cáo tổng kết năm",)), Task(dry=True))
    findings = [f for outcome in report.outcomes for f in outcome.findings]
    return [f for f in findings if f.severity is not Severity.NOTICE or f.code in codes]


def judged(root: Path):
    shelf = Shelf(Workspace(root / "inputs", root / "templates_docx", root), *load_all(root / "templates_docx"))
    for order in orders(shelf, offices(root / "inputs"), Choice())[0]:
        years = {year: shelf.year(order.office, year) for year in order.office.years}
        tables = gathered(order.declaration, shelf.office(order.office), years, order.year, order.period)
        facts = law.gathered(tables, history=history(order, shelf, tables), period=span(order))
        yield order.title, law.judged(facts)


def test_the_samples_bring_the_one_finding_that_their_own_report_states():
    told = [(t.split(" · ")[1], f.code, f.place.cell) for t, js in judged(ROOT) for j in js for f in j.answer.findings]
    assert told == [("hai-duong", "CK-14", "B6")]


def test_the_rules_that_a_year_s_counts_can_answer_do_apply_to_the_invented_office():
    applied = {t: {j.rule.number for j in js if j.answer.verdict is Verdict.APPLIED} for t, js in judged(ROOT)}
    assert applied["Báo cáo tổng kết năm · lam-giang · 2026"] >= {"CK-04", "CK-06", "CK-07", "CK-13", "CK-19", "CK-21"}
    assert "CK-05" in applied["Báo cáo tổng kết 5 năm · lam-giang · 2022-2026"]


def test_collectives_declared_nested_where_they_are_counted_apart_are_told_at_their_cells(desk):
    path = desk / "inputs" / "lam-giang" / "don-vi.xlsx"
    book = load_workbook(path)
    cell = next(row[1] for row in book["Thông tin chung"].iter_rows() if row[0].value == "Cách đếm danh hiệu tập thể")
    cell.value = "Lồng nhau"
    book.save(path)
    assert {(f.code, f.place.cell) for f in found(desk)} == {("CK-04", "D13"), ("CK-04", "D14"), ("CK-06", "D13")}


def test_a_list_of_names_is_read_and_judged_with_the_years_before_it(desk):
    folder = desk / "inputs" / "lam-giang"
    for year in (2023, 2024, 2025):
        rows = [["Trần Thị Bình", "Cá nhân", "Phòng 1", "CSTĐCS", year]]
        rows += [["Nguyễn Văn An", "Cá nhân", "Phòng 1", "CSTĐ cơ sở", year]] if year != 2024 else []
        added(folder / str(year) / "danh-sach.xlsx", "Danh sách khen thưởng", NAMES, *rows)
    rows = [
        ["Nguyễn Văn An", "Cá nhân", "VKSND khu vực 1", "Chiến sỹ thi đua ngành", 2026, "đã quyết định"],
        ["Nguyễn Văn An", "Cá nhân", "VKSND khu vực 1", "CSTĐCS", 2026],
        ["Trần Thị Bình", "Cá nhân", "Phòng 1", "Giấy khen", 2026, "", "", "Chủ tịch UBND tỉnh Lam Giang"],
    ]
    added(folder / "2026" / "danh-sach.xlsx", "Danh sách khen thưởng", NAMES, *rows)
    told = [(f.code, f.severity.value, f.place.cell) for f in found(desk)]
    assert told == [("CK-01", "lỗi", "D2"), ("CK-17", "cảnh báo", "H4")]


def test_a_name_that_also_counts_is_told_once(desk):
    folder, gone = desk / "inputs" / "lam-giang", "VKSND huyện Mẫu"
    units = load_workbook(folder / "don-vi.xlsx")
    units["Danh sách đơn vị"].insert_rows(17)
    for column, value in enumerate((11, "HM", gone, "Khối các VKSND khu vực"), start=1):
        units["Danh sách đơn vị"].cell(17, column, value)
    units.save(folder / "don-vi.xlsx")
    names = [[gone, "Tập thể", gone, award, 2026] for award in ("Cờ thi đua ngành", "Cờ thi đua Chính phủ", "CSTĐCS")]
    added(folder / "2026" / "danh-sach.xlsx", "Danh sách khen thưởng", NAMES, *names)
    told = sorted((f.code, f.place.cell) for f in found(desk) if f.rule.kind is Kind.DATA and f.rule.layer == "tính")
    assert [t for t in told if t[0].startswith(("CK", "khen"))] == [
        ("CK-08", "D3"), ("CK-21", "A2"), ("CK-21", "A3"), ("CK-21", "A4"), ("khen-sai-doi-tuong", "D4"),
    ]  # fmt: skip


def test_a_decision_signed_after_the_report_is_told_at_its_cell_and_one_that_is_only_proposed_is_not(desk):
    rows = [
        ["Trần Thị Bình", "Cá nhân", "Phòng 1", "Giấy khen", 2026, "", date(2026, 11, 16)],
        ["Nguyễn Văn An", "Cá nhân", "Phòng 1", "Giấy khen", 2026, "", date(2026, 11, 17)],
        ["Lê Văn Cường", "Cá nhân", "Phòng 1", "Giấy khen", 2026, "đề nghị", date(2026, 12, 20)],
    ]
    added(desk / "inputs" / "lam-giang" / "2026" / "danh-sach.xlsx", "Danh sách khen thưởng", NAMES, *rows)
    (finding,) = found(desk)
    assert (finding.code, finding.severity, finding.place.cell) == ("quyet-dinh-sau-ngay-ky", Severity.WARNING, "G3")
    assert finding.found == "quyết định ngày 17/11/2026, văn bản ký ngày 16/11/2026"


def test_a_doubt_of_the_law_is_settled_by_an_acceptance(desk):
    path = desk / "inputs" / "lam-giang" / "2026" / "danh-sach.xlsx"
    rows = [["Trần Thị Bình", "Cá nhân", "Phòng 1", "Giấy khen", 2026, "", "", "Chủ tịch UBND tỉnh Lam Giang"]]
    added(path, "Danh sách khen thưởng", NAMES, *rows)
    heading = ("Mã lỗi", "Tệp", "Trang", "Ô", "Giá trị khi chấp nhận", "Lý do", "Người chấp nhận")
    line = ("CK-17", "danh-sach.xlsx", "Danh sách khen thưởng", "H2", "Chủ tịch UBND tỉnh Lam Giang", "Đã hỏi", "A")
    added(path, "Chấp nhận", heading, line)
    (finding,) = found(desk, "CK-17")
    assert (finding.severity, finding.accepted) == (Severity.NOTICE, "Đã hỏi (A)")


def test_an_award_that_the_office_adds_is_known_as_a_heading_and_in_lists_from_its_day_on(desk):
    folder = desk / "inputs" / "lam-giang"
    own = ("KCD", "Bằng khen chuyên đề", "Tập thể; Cá nhân", "01/10/2026", "BK chuyên đề", "Quy chế")
    added(folder / "don-vi.xlsx", "Danh mục khen thưởng bổ sung", ADDED, own)
    for year in (2025, 2026):
        row = ["Phòng 1", "Tập thể", "Phòng 1", "BK chuyên đề", year]
        added(folder / str(year) / "danh-sach.xlsx", "Danh sách khen thưởng", NAMES, row)
    counts = folder / "2026" / "khen-thuong-2026.xlsx"
    book = load_workbook(counts)
    last = [c for c in book["Khen thưởng theo đơn vị"]["O"] if c.value == "Giấy khen"]
    last[0].value = "BK chuyên đề"
    book.save(counts)
    workspace = Workspace(desk / "inputs", desk / "templates_docx", desk)
    shelf = Shelf(workspace, *load_all(desk / "templates_docx"))
    (office,) = offices(desk / "inputs")
    reading = shelf.year(office, 2026)
    named = reading.tables["danh_sach_khen"].values
    assert list(named["danh_hiệu"]) == ["Bằng khen chuyên đề"]
    table = reading.tables["khen_thuong"].values
    assert table[table["hình_thức"] == "Bằng khen chuyên đề"]["số_lượng"].sum() == 104
    assert reading.findings == ()
    early = shelf.year(office, 2025).findings
    assert [f.code for f in early] == ["ten-khen-thuong-la"]


def test_two_years_compared_know_the_office_s_own_awards(desk):
    folder = desk / "inputs" / "lam-giang"
    own = ("KCD", "Bằng khen chuyên đề", "Tập thể; Cá nhân", "01/10/2024", "BK chuyên đề", "Quy chế")
    added(folder / "don-vi.xlsx", "Danh mục khen thưởng bổ sung", ADDED, own)
    for year in (2025, 2026):
        row = ["Phòng 1", "Tập thể", "Phòng 1", "BK chuyên đề", year]
        added(folder / str(year) / "danh-sach.xlsx", "Danh sách khen thưởng", NAMES, row)
    assert folders_compared(folder / "2025", folder / "2026", desk).findings == ()


def test_an_added_award_with_a_name_of_the_law_s_is_told_and_not_taken(desk):
    own = ("XX", "Bằng khen mới", "Cá nhân", "", "Giấy khen", "Quy chế")
    added(desk / "inputs" / "lam-giang" / "don-vi.xlsx", "Danh mục khen thưởng bổ sung", ADDED, own)
    (finding,) = found(desk)
    assert (finding.code, finding.place.cell) == ("danh-muc-them-sai", "E2")
    assert "“Giấy khen” (GK)" in finding.found


def test_a_quota_is_read_and_held_against_the_counts(desk):
    heading = ("Cụm, khối thi đua", "Năm", "Danh hiệu được phân bổ", "Số được phân bổ")
    path = desk / "inputs" / "lam-giang" / "2026" / "han-muc.xlsx"
    rows = [("Khối các phòng", 2026, "TTLĐXS", 1), ("Khối các VKSND khu vực", 2026, "TTLĐXS", 0)]
    added(path, "Hạn mức cụm, khối", heading, *rows)
    assert [(f.code, f.place.cell) for f in found(desk)] == [("CK-20", "D3")]
