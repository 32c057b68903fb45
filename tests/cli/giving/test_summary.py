"""The commands summary and register: what they print, write and refuse."""

from __future__ import annotations

import json
import re
import sys

import openpyxl
import pytest
from click.testing import CliRunner

from pipeline.cli.main import pipeline
from pipeline.ooxml import parse
from tests.survey.offices import COUNTS, P1, TWO_YEARS, counted, workspace


@pytest.fixture
def office(tmp_path, monkeypatch):
    workspace(tmp_path, TWO_YEARS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def typed(*arguments):
    return CliRunner().invoke(pipeline, list(arguments))


@pytest.mark.usefixtures("office")
def test_the_summary_prints_tables_in_eighty_columns():
    done = typed("summary")
    assert done.exit_code == 0
    assert "── Khen thưởng theo năm" in done.output
    assert re.search(r"^  Giấy khen +2 +1\.059 +\+1\.057$", done.output, re.MULTILINE)
    assert max(map(len, done.output.splitlines())) <= 80


@pytest.mark.usefixtures("office")
def test_cells_are_printed_on_demand_only():
    place = f"ô cq/2026/so-lieu.xlsx · {COUNTS} · D2"
    assert place not in typed("summary").output
    assert place in typed("summary", P1, "Giấy khen", "--cells").output


@pytest.mark.usefixtures("office")
def test_names_narrow_what_is_printed():
    told = typed("summary", "phòng một", "Giấy khen").output
    assert "Giấy khen" in told
    assert "Lao động tiên tiến" not in told
    assert "Phong trào" not in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("summary", "Phong 1"), "có phải “Phòng 1”?"), (("summary", "Giay khn"), "có phải “Giấy khen”?"),
        (("register", "Phong 2"), "có phải “Phòng 2”?"),
        (("summary", "--office", "xx"), "không có cơ quan nào tên “xx”"),
        (("summary", "--year", "2026", "--from", "2025"), "--year"),
        (("summary", "--from", "2027", "--to", "2026"), "--from"),
        (("summary", "--xlsx", "a.xls"), ".xlsx"), (("summary", "--html", "a.txt"), ".html"),
        (("summary", "--xlsx", "inputs/cq/a.xlsx"), "inputs"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("office")
def test_what_cannot_be_meant_is_refused_with_what_may_be(words, said):
    done = typed(*words)
    assert done.exit_code == 2
    assert said in done.output


def test_a_file_that_somebody_changed_is_not_written_over(office):
    assert typed("summary", "--xlsx", "a.xlsx").exit_code == 0
    assert typed("summary", "--xlsx", "a.xlsx").exit_code == 0
    openpyxl.load_workbook("a.xlsx").save("a.xlsx")
    assert typed("summary", "--xlsx", "a.xlsx").exit_code == 2
    (office / "p.html").write_text("của tôi", encoding="utf-8")
    assert typed("register", P1, "--html", "p.html").exit_code == 2


def test_the_page_has_plots_and_the_same_numbers_as_tables_and_no_script(office):
    assert typed("summary", "--html", "p.html").output.startswith("Đã ghi p.html")
    page = (office / "p.html").read_text(encoding="utf-8")
    assert page.count("<svg") == page.count('role="img"') == 7
    assert "<td>1.059</td>" in page
    assert not re.search(r"<script|src=|href=\"http|@import", page)
    assert f"cq/2026/so-lieu.xlsx · {COUNTS} · D2, D3" in page
    ids = re.findall(r'\bid="([^"]*)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'<a[^>]* href="#([^"]*)"', page)) <= set(ids)
    assert page.count('tabindex="0"') >= page.count('<table class="so"')
    parse(re.sub(r"<!DOCTYPE html>|<meta[^>]*>|<br>", "", page).encode())


def test_without_matplotlib_the_page_has_its_tables_and_says_what_to_install(office, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    told = typed("summary", "--html", "p.html").output
    page = (office / "p.html").read_text(encoding="utf-8")
    assert "vks-pipeline[plots]" in told
    assert "vks-pipeline[plots]" in page
    assert "<svg" not in page
    assert "<td>1.059</td>" in page


def test_where_there_is_nothing_to_sum_up_every_form_says_so(office):
    assert "Không có số liệu nào." in typed("summary", "--year", "1999").output
    assert typed("summary", "--year", "1999", "--xlsx", "a.xlsx", "--html", "p.html").exit_code == 0
    book = openpyxl.load_workbook("a.xlsx")
    assert book.sheetnames == ["Không có số liệu"]
    assert book.active["A3"].value == "VKSND tỉnh Thử: Không có số liệu nào."
    assert "<p>Không có số liệu nào.</p>" in (office / "p.html").read_text(encoding="utf-8")


def test_the_same_inputs_give_the_same_files(office):
    made = []
    for _ in range(2):
        typed("summary", "--xlsx", "a.xlsx", "--html", "p.html")
        made.append([(office / name).read_bytes() for name in ("a.xlsx", "p.html")])
    assert made[0] == made[1]


@pytest.mark.usefixtures("office")
def test_a_program_gets_blank_dash_and_zero_apart_with_their_cells():
    told = json.loads(typed("summary", "--format", "json").output)["offices"][0]["tables"]
    lines = {(t["key"], n["group"], n["name"]): n["entries"] for t in told for n in t["lines"]}
    khen = lines["theo-don-vi", "Giấy khen (tập thể)", "Phòng 2"]
    assert (khen["2025"]["value"], khen["2026"]["value"]) == (0, "-")
    assert lines["theo-don-vi", "Lao động tiên tiến (cá nhân)", P1]["2026"]["value"] is None
    assert khen["2025"]["cells"] == [{"file": "cq/2025/so-lieu.xlsx", "sheet": COUNTS, "cell": "D3", "raw": "0"}]


def test_errors_in_the_inputs_are_told_and_shown_by_the_exit_code(tmp_path, monkeypatch):
    workspace(tmp_path, {2026: {COUNTS: counted((P1, "Giấy khen", "Tập thể", "hai"))}})
    monkeypatch.chdir(tmp_path)
    done = typed("summary")
    assert done.exit_code == 4
    assert "01 lỗi" in done.output


def test_the_register_is_printed_written_and_given_to_programs(office):
    assert "- Giấy khen (tập thể)\n    Số lượng: 1.059 · Giai đoạn: đã quyết định" in typed("register", P1).output
    assert typed("register", P1, "--xlsx", "s.xlsx", "--html", "s.html").exit_code == 0
    assert openpyxl.load_workbook("s.xlsx").sheetnames == ["Số lượng theo bảng", "Nguồn"]
    assert "<td>1.059</td>" in (office / "s.html").read_text(encoding="utf-8")
    told = json.loads(typed("register", P1, "--format", "json").output)["offices"][0]
    assert [line["group"] for line in told["tables"][0]["lines"]] == ["Năm 2025", "Năm 2026"]
