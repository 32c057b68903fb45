"""Returns on their way through the whole program: documents, trace, errors, drafts, versions, causes."""

from __future__ import annotations

import json
import shutil

import pytest

from pipeline.archive import describe
from pipeline.build import Choice, Task, find_workspace, run
from pipeline.cli.as_json import as_json
from pipeline.keep import keep_built, versions, whereabouts
from pipeline.marks import read_marks
from pipeline.ooxml import read_package
from pipeline.outline import all_paragraphs, read_outline
from tests.cli.conftest import typed
from tests.returns.split import SENT, torn, whole, write

REPORT = Choice(types=("bao-cao-nam",), years=(2026,))
DOCUMENT = "outputs/lam-giang/2026/Bao cao tong ket nam 2026.docx"


def build(folder, **task):
    return run(find_workspace(folder), REPORT, Task(**task))


def only(report):
    (outcome,) = report.outcomes
    return outcome


def words(outcome):
    return [p.text for p in all_paragraphs(read_outline(outcome.made.package))]


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The invented office's workspace, its figures in returns; the report is built and kept."""
    folder = torn(tmp_path_factory.mktemp("roi"))
    report = build(folder)
    store, _ = whereabouts(folder / "outputs", None)
    keep_built(store, find_workspace(folder), report)
    return folder, report


@pytest.fixture
def place(sample, tmp_path, monkeypatch):
    """A copy of it to work in."""
    shutil.copytree(sample[0], tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_same_figures_make_the_same_document_whether_typed_by_the_office_or_sent_by_units(sample, tmp_path):
    typed_in = only(build(whole(tmp_path), dry=True))
    sent_in = only(sample[1])
    assert [f.code for f in sent_in.findings] == [f.code for f in typed_in.findings]
    assert words(sent_in) == words(typed_in)


def test_a_run_says_how_many_units_have_sent(sample):
    (one,) = sample[1].received
    assert (one.office, one.year) == ("lam-giang", 2026)
    assert one.returns.count("đã gửi") == len(one.returns.standings) == 12


def test_a_program_is_told_each_unit_s_standing(sample):
    (year,) = json.loads(as_json(sample[1]))["returns"]
    assert (year["office"], year["year"], year["folder"]) == ("lam-giang", 2026, "lam-giang/2026/don-vi")
    assert year["units"][0] == {
        "code": "P1",
        "name": "Phòng 1",
        "state": "đã gửi",
        "files": ["lam-giang/2026/don-vi/Phòng 1.xlsx"],
    }


def test_a_figure_leads_back_to_the_cells_of_the_returns(sample):
    marks = read_marks(only(sample[1]).made.package)
    files = {cell.file for mark in marks.figures for cell in mark.figure.cells}
    assert "lam-giang/2026/don-vi/VKSND khu vực 1.xlsx" in files


@pytest.mark.long
@pytest.mark.usefixtures("place")
def test_trace_shows_the_cell_of_a_return():
    result = typed("trace", DOCUMENT, "104")
    assert result.exit_code == 0, result.output
    assert "don-vi/Phòng 1.xlsx" in result.output
    assert "O8 " in result.output


@pytest.mark.long
def test_an_error_in_one_return_stops_the_documents_that_need_it_and_names_its_file(place):
    write(place, "Phòng 2", "O9", "năm")
    stopped = only(build(place))
    assert stopped.delivery is None
    (error,) = [f for f in stopped.findings if f.severity == "lỗi"]
    assert (error.code, error.place.file, error.place.cell) == (
        "o-phai-la-so-dem",
        "lam-giang/2026/don-vi/Phòng 2.xlsx",
        "O9",
    )


@pytest.mark.long
def test_a_draft_is_made_all_the_same(place):
    write(place, "Phòng 2", "O9", "năm")
    draft = only(build(place, draft=True))
    assert draft.delivery is not None


@pytest.mark.long
def test_a_unit_counted_in_both_is_told_once_for_a_document(place):
    own = place / "inputs/lam-giang/2026/them.xlsx"
    shutil.copyfile(place / SENT / "Phòng 1.xlsx", own)
    found = [f for f in only(build(place, dry=True)).findings if f.code == "so-lieu-trung"]
    assert [(f.place.file.rpartition("/")[2], f.place.sheet) for f in found] == [
        ("Phòng 1.xlsx", "Khen thưởng theo đơn vị"),
        ("Phòng 1.xlsx", "Số sáng kiến"),
    ]


@pytest.mark.long
def test_a_missing_unit_is_a_warning_of_the_document_and_told_by_status_and_build(place):
    (place / SENT / "Phòng 3.xlsx").unlink()
    shutil.copyfile(place / SENT / "Phòng 4.xlsx", place / SENT / "Phong 4 (2).xlsx")
    line = "Đơn vị gửi về (lam-giang/2026): 10 trên 12 đơn vị đã gửi; 1 gửi hai bản; 1 chưa gửi."
    assert line in typed().output.splitlines()
    built = typed("build", "bao-cao-nam").output
    assert line in built.splitlines()
    assert "cảnh báo don-vi-chua-gui" in built
    assert "lỗi don-vi-gui-hai-ban" in built


@pytest.mark.long
def test_a_version_keeps_every_file_that_was_sent_even_what_nobody_reads(place):
    for name in ("Phòng 9.pdf", "khong-dung/Phòng 1.xlsx", "Không dùng/ảnh.heic", "ghi chu.docx"):
        (place / SENT / name).parent.mkdir(exist_ok=True)
        (place / SENT / name).write_bytes(b"x")
    write(place, "Phòng 1", "O8", 9)
    store, _ = whereabouts(place / "outputs", None)
    _, wrong = keep_built(store, find_workspace(place), build(place))
    assert wrong == ()
    (last,) = [v for v in versions(store) if v.record.number == 2]
    state = describe(store, "vao/lam-giang/2026").head.state
    sent = {path.partition("don-vi/")[2] for path in state if "/don-vi/" in path}
    assert {"Phòng 9.pdf", "khong-dung/Phòng 1.xlsx", "Không dùng/ảnh.heic", "ghi chu.docx", "Phòng 1.xlsx"} <= sent
    assert last.record.inputs


@pytest.mark.long
def test_a_cause_names_the_cell_of_the_return_that_changed(place):
    write(place, "Phòng 1", "O8", 9)
    store, _ = whereabouts(place / "outputs", None)
    keep_built(store, find_workspace(place), build(place))
    result = typed("compare", DOCUMENT.removeprefix("outputs/").removesuffix(".docx") + "@1", "@2")
    assert "Phòng 1.xlsx" in result.output


@pytest.mark.long
def test_the_brief_says_how_many_units_have_sent_and_names_the_others(place):
    (place / SENT / "Phòng 3.xlsx").unlink()
    store, _ = whereabouts(place / "outputs", None)
    keep_built(store, find_workspace(place), build(place))
    result = typed("brief", DOCUMENT)
    assert result.exit_code == 0, result.output
    (page,) = place.rglob("*hieu trinh*.docx")
    told = [p.text for p in all_paragraphs(read_outline(read_package(page.read_bytes())))]
    assert "- năm 2026: 11 trên 12 đơn vị đã có số; chưa gửi: Phòng 3." in told
