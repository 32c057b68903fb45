"""A correction that a unit told at night, on its way through the whole program."""

from __future__ import annotations

import csv
import json
from datetime import date

import pytest
from openpyxl import Workbook

from pipeline.build import Choice, Task, find_workspace, run
from pipeline.keep import keep_built, whereabouts
from pipeline.ooxml import read_package
from pipeline.outline import all_paragraphs, read_outline
from tests.cli.conftest import typed
from tests.returns.split import AWARDS, YEAR, whole

pytestmark = pytest.mark.long

REPORT = Choice(types=("bao-cao-nam",), years=(2026,))
NAME = "lam-giang/2026/Bao cao tong ket nam 2026"
DOCUMENT = f"outputs/{NAME}.docx"
HEAD = ["Tệp", "Trang", "Ô", "Số cũ", "Số mới", "Lý do", "Người báo", "Ngày"]
WHY = "đếm sót một giấy khen (chị Hoa Phòng 1, 03/11/2026)"
TOLD = f"8 → 9: {WHY}"


def correct(folder, *lines):
    book = Workbook()
    book.active.title = "Điều chỉnh"
    for line in (HEAD, *lines):
        book.active.append(line)
    book.save(folder / YEAR / "dieu-chinh.xlsx")


def line(cell, old, new):
    reason, _, rest = WHY.partition(" (")
    return ["khen-thuong-2026.xlsx", AWARDS, cell, old, new, reason, rest.partition(",")[0], date(2026, 11, 3)]


def build(folder):
    return run(find_workspace(folder), REPORT, Task())


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """The invented office; its report kept as it was, then with a correction."""
    folder = whole(tmp_path_factory.mktemp("dieu-chinh"))
    store, _ = whereabouts(folder / "outputs", None)
    keep_built(store, find_workspace(folder), build(folder))
    correct(folder, line("O8", 8, 9), line("O20", 104, 105))
    (outcome,) = build(folder).outcomes
    assert outcome.delivery, [f.code for f in outcome.findings]
    keep_built(store, find_workspace(folder), build(folder))
    return folder


@pytest.fixture(autouse=True)
def _there(place, monkeypatch):
    monkeypatch.chdir(place)


def told(*words):
    result = typed(*words)
    assert result.exit_code == 0, result.output
    return " ".join(result.output.split())


def test_trace_tells_a_correction_with_reason_person_and_day():
    assert f"O8 9 [đã điều chỉnh {TOLD}]" in told("trace", DOCUMENT, "105")


@pytest.mark.long
def test_trace_tells_it_on_its_page_in_its_annex_and_to_programs(place):
    told("trace", DOCUMENT, "--html", "trang.html")
    assert TOLD in (place / "trang.html").read_text(encoding="utf-8")
    told("trace", DOCUMENT, "--annex", "phu-luc.docx")
    annex = read_outline(read_package((place / "phu-luc.docx").read_bytes()))
    assert any(TOLD in p.text for p in all_paragraphs(annex))
    answers = json.loads(typed("trace", DOCUMENT, "O8", "--format", "json").output)
    assert TOLD in json.dumps(answers, ensure_ascii=False)
    rows = list(csv.reader(typed("trace", DOCUMENT, "O8", "--format", "csv").output.splitlines()))
    assert any(TOLD in field for row in rows for field in row)


def test_the_brief_lists_what_was_corrected(place):
    told("brief", DOCUMENT)
    (page,) = place.rglob("*hieu trinh*.docx")
    words = [p.text for p in all_paragraphs(read_outline(read_package(page.read_bytes())))]
    assert any(w.endswith("Số liệu đã điều chỉnh") for w in words)
    assert any(f"ô O8: {TOLD}" in w for w in words)


def test_a_correction_is_the_cause_of_what_changed_between_two_versions():
    assert f"8 → 9 (điều chỉnh: {WHY})" in told("compare", f"{NAME}@1", "@2")


@pytest.mark.parametrize("name", ["nguon-so-lieu.html", "nguon-so-lieu.csv"])
def test_the_archive_tells_a_correction_in_its_own_list_of_sources(place, name):
    kept = [path.read_text(encoding="utf-8-sig") for path in sorted(place.rglob(name))]
    assert [TOLD in text for text in kept].count(True) == 1


@pytest.mark.long
def test_the_corrected_version_is_made_again_from_the_archive():
    assert "đúng từng byte" in told("verify", f"{NAME}@2")
